package dev.inkwren.site;

/**
 * What is known of a file that posts may refer to, without its content.
 *
 * @param bytes its size
 * @param width of a picture in pixels; 0 when it is no picture or the width could not be read (an
 *     SVG without width)
 * @param height likewise
 */
public record Asset(long bytes, int width, int height) {

  /** A file of which only the size is known. */
  public static Asset ofSize(long bytes) {
    return new Asset(bytes, 0, 0);
  }
}
