package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.LiquidMark;
import dev.inkwren.text.TextRange;

/** {@code link} to a file that is not there: Jekyll aborts the build (J42, J45). */
final class LinkTag extends SimpleRule {

  LinkTag() {
    super("link-tag", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    if (!post.hasSite()) {
      return;
    }
    for (LiquidMark mark : post.body().liquid()) {
      String typed = mark.arguments();
      boolean link = mark.tag() && mark.closed() && mark.name().equals("link");
      if (!link || typed.isEmpty() || typed.contains("{{") || typed.indexOf('.') < 0) {
        continue;
      }
      String path = typed.startsWith("/") ? typed.substring(1) : typed;
      boolean collection =
          path.startsWith("_") && !path.startsWith("_posts/") && !path.startsWith("_drafts/");
      boolean there =
          collection
              || post.index().post(path).isPresent()
              || post.site().files().pages().containsKey(path)
              || post.site().assets().contains("/" + path);
      if (!there) {
        int at = mark.range().start() + mark.range().in(post.text()).indexOf(typed);
        found.add(new TextRange(at, at + typed.length()), path);
      }
    }
  }
}
