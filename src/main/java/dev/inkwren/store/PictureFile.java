package dev.inkwren.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a picture of the author's machine. Not for the FX thread. */
public final class PictureFile {

  private static final int LARGEST_MEGABYTES = 64;

  private PictureFile() {}

  /** What came of it. */
  public sealed interface Outcome {

    /**
     * The file's bytes as they are.
     *
     * @param bytes nobody changes them
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Read(byte[] bytes) implements Outcome {}

    /**
     * @param message which file, why, and what to do, ready to be shown
     */
    record Failed(String message) implements Outcome {}
  }

  public static Outcome read(Path file) {
    try {
      return Files.size(file) > (long) LARGEST_MEGABYTES << 20
          ? new Outcome.Failed(Messages.of("picture.large", file, LARGEST_MEGABYTES))
          : new Outcome.Read(Files.readAllBytes(file));
    } catch (IOException e) {
      return new Outcome.Failed(Messages.of("picture.unreadable", file, Messages.reason(e)));
    }
  }
}
