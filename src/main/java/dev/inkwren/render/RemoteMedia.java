package dev.inkwren.render;

import java.util.Optional;

/** Which pictures of other hosts the author lets the preview load. */
@FunctionalInterface
public interface RemoteMedia {

  /** None at all. */
  RemoteMedia NONE = (source, host) -> Optional.empty();

  /**
   * The address under which the preview may load {@code source}, empty when it may not.
   *
   * @param source the address in the post, http or https or without a scheme ({@code //host/…})
   * @param host its host, lower case
   */
  Optional<String> address(String source, String host);
}
