package dev.inkwren.render.pdf;

import java.io.IOException;
import java.io.InputStream;

/**
 * A font that could be used.
 *
 * @param name of the file, with its ending
 * @param content opens it, any number of times
 */
public record FontFile(String name, Content content) {

  /** Where the bytes come from. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }
}
