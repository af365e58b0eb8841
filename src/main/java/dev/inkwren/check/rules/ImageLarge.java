package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.Link;
import dev.inkwren.site.Asset;
import dev.inkwren.text.TextRange;
import java.util.Locale;

/** A picture file of more than one megabyte, in the body or as cover. */
final class ImageLarge extends SimpleRule {

  private static final long MOST = 1_000_000;

  ImageLarge() {
    super("image-large", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (Covers.Cover cover : Covers.of(post)) {
      report(post, found, cover.path(), cover.range());
    }
    for (Link link : post.body().links()) {
      if (link.isImage()) {
        report(post, found, link.address(), link.target());
      }
    }
  }

  private static void report(CheckContext post, Findings found, String typed, TextRange place) {
    Pictures.Result result = Pictures.find(post, typed);
    long bytes = result.asset().map(Asset::bytes).orElse(0L);
    if (bytes > MOST) {
      found.add(place, result.path(), String.format(Locale.ROOT, "%.1f", bytes / 1e6));
    }
  }
}
