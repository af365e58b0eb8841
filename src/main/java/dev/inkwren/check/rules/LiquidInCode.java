package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;
import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.QuickFix;
import dev.inkwren.check.source.LiquidMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Liquid inside code, which Jekyll reads before Markdown and mostly eats (J40, J42, A32, T4). */
final class LiquidInCode extends SimpleRule {

  private static final Set<String> MEANT =
      Set.of(
          "post_url",
          "link",
          "raw",
          "endraw",
          "comment",
          "endcomment",
          "highlight",
          "endhighlight");

  LiquidInCode() {
    super("liquid-in-code", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (LiquidMark mark : post.body().liquid()) {
      if (meant(mark) || !post.body().isCode(mark.range().start())) {
        continue;
      }
      boolean fatal = !mark.closed() || (mark.tag() && !LiquidWords.known(post, mark.name()));
      List<QuickFix> fixes = new ArrayList<>();
      fixes.addAll(found.fix(RawWrap.around(post.body(), mark.range().start())));
      if (post.body().liquid().stream().allMatch(m -> post.body().isCode(m.range().start()))) {
        fixes.addAll(found.fixAs(id() + ".off", Mend.flag(post, "render_with_liquid", false)));
      }
      String shown = mark.range().in(post.text());
      found.add(fatal ? ".fatal" : "", fatal ? ERROR : WARNING, mark.range(), fixes, shown);
    }
  }

  private static boolean meant(LiquidMark mark) {
    return mark.tag()
        ? MEANT.contains(mark.name()) || mark.name().startsWith("include")
        : mark.content().contains("relative_url") || mark.content().contains("absolute_url");
  }
}
