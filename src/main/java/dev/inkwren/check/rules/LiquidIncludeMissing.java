package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.LiquidMark;
import dev.inkwren.render.ThemeFiles;
import dev.inkwren.text.TextRange;

/** An include that neither the site nor its theme has: Jekyll aborts the build (J42, J45). */
final class LiquidIncludeMissing extends SimpleRule {

  LiquidIncludeMissing() {
    super("liquid-include-missing", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    if (!post.hasSite()) {
      return;
    }
    for (LiquidMark mark : post.body().liquid()) {
      boolean include =
          mark.tag()
              && mark.closed()
              && (mark.name().equals("include") || mark.name().equals("include_cached"));
      String name = include ? firstWord(mark.arguments()) : "";
      if (name.isEmpty() || name.contains("{{") || name.indexOf('.') < 0) {
        continue;
      }
      if (!post.site().includes().containsKey(name) && !ThemeFiles.mayInclude(post.site(), name)) {
        int at = mark.range().start() + mark.range().in(post.text()).indexOf(name);
        found.add(new TextRange(at, at + name.length()), name);
      }
    }
  }

  private static String firstWord(String arguments) {
    int end = 0;
    while (end < arguments.length() && !Character.isWhitespace(arguments.charAt(end))) {
      end++;
    }
    return arguments.substring(0, end);
  }
}
