package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.Link;

/** A picture without words for those who cannot see it (R13). */
final class ImageAlt extends SimpleRule {

  ImageAlt() {
    super("image-alt", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (Link link : post.body().links()) {
      boolean wordless =
          switch (link.kind()) {
            case IMAGE -> link.label().in(post.body().prose()).isBlank();
            case HTML_IMAGE -> true;
            default -> false;
          };
      if (wordless && !link.attributes().containsKey("alt")) {
        found.add(link.range());
      }
    }
  }
}
