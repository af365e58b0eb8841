package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.Link;
import java.util.Locale;
import java.util.Map;

/** An SVG of the site's own with no width anywhere: the theme shows it with none. */
final class SvgWidth extends SimpleRule {

  SvgWidth() {
    super("svg-width", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    boolean chirpy = post.site().profile().id().equals("chirpy");
    for (Link link : post.body().links()) {
      Map<String, String> given = link.attributes();
      boolean sized =
          given.containsKey("w") || given.containsKey("width") || given.containsKey("style");
      if (!chirpy || !link.isImage() || sized) {
        continue;
      }
      Pictures.Result result = Pictures.find(post, link.address());
      boolean svg = result.path().toLowerCase(Locale.ROOT).endsWith(".svg");
      if (svg && result.asset().filter(asset -> asset.width() == 0).isPresent()) {
        found.add(link.range(), result.path());
      }
    }
  }
}
