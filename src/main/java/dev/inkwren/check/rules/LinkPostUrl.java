package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.LiquidMark;
import dev.inkwren.text.TextRange;
import java.util.List;

/** {@code post_url} to a post that is not there: Jekyll aborts the build (J42, J44). */
final class LinkPostUrl extends SimpleRule {

  LinkPostUrl() {
    super("link-post-url", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    if (!post.hasSite()) {
      return;
    }
    for (LiquidMark mark : post.body().liquid()) {
      String name = mark.arguments();
      boolean plain = !name.isEmpty() && Character.isDigit(name.charAt(name.lastIndexOf('/') + 1));
      if (!mark.tag() || !mark.closed() || !mark.name().equals("post_url") || !plain) {
        continue;
      }
      if (!post.site().targets().byPostUrl(name).isPresent()) {
        int dot = name.lastIndexOf('.');
        String bare = dot < 0 ? name : name.substring(0, dot);
        boolean known = dot > 0 && post.site().targets().byPostUrl(bare).isPresent();
        int at = mark.range().start() + mark.range().in(post.text()).indexOf(name);
        TextRange place = new TextRange(at, at + name.length());
        found.add(place, known ? found.fix(place, bare, bare) : List.of(), name);
      }
    }
  }
}
