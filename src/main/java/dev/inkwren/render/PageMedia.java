package dev.inkwren.render;

import java.util.Optional;

/** What is known of pictures and other media before the preview shows a post. */
public interface PageMedia {

  /** Nothing from other hosts, and no trouble with the site's own. */
  PageMedia NONE =
      new PageMedia() {
        @Override
        public Optional<String> remote(String source, String host) {
          return Optional.empty();
        }

        @Override
        public Optional<Trouble> trouble(String address) {
          return Optional.empty();
        }
      };

  /**
   * The address under which the preview may load {@code source}, empty when the author does not let
   * it.
   *
   * @param source the address in the post, http or https or without a scheme ({@code //host/…})
   * @param host its host, lower case
   */
  Optional<String> remote(String source, String host);

  /**
   * Why the preview has nothing to show of a picture; empty when it has, as far as is known.
   *
   * @param address as it would stand on the page
   */
  Optional<Trouble> trouble(String address);

  /**
   * Why a picture is not shown.
   *
   * @param kind one of {@link RenderNotice.Kind}'s for pictures
   * @param detail more about it, such as the format's name; may be empty
   */
  record Trouble(RenderNotice.Kind kind, String detail) {

    boolean isMissing() {
      return kind == RenderNotice.Kind.PICTURE_MISSING;
    }
  }
}
