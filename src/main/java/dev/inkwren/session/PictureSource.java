package dev.inkwren.session;

import java.nio.file.Path;

/** A picture that the author wants in a post. */
public sealed interface PictureSource {

  /** A file of this machine. */
  record OfFile(Path file) implements PictureSource {}

  /**
   * What the clipboard holds.
   *
   * @param argb one number per pixel, row by row; nobody changes it
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record OfPixels(int width, int height, int[] argb) implements PictureSource {}
}
