package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.OwnRules;
import dev.inkwren.check.QuickFix;
import dev.inkwren.text.TextRange;
import java.util.List;

/** {@code forbidden-text} of the site's own rules, outside HTML comments (R4, R14 to R17). */
final class ForbiddenText extends SimpleRule {

  ForbiddenText() {
    super("forbidden-text", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    String text = post.text();
    for (OwnRules.ForbiddenText rule : post.settings().own().forbiddenTexts()) {
      if (rule.text().isEmpty()) {
        continue;
      }
      int at = text.indexOf(rule.text());
      while (at >= 0) {
        int end = at + rule.text().length();
        if (!inComment(text, at)) {
          TextRange place = new TextRange(at, end);
          List<QuickFix> fixes =
              rule.replacement().map(r -> found.fix(place, r, r)).orElse(List.of());
          found.add(place, fixes, rule.text());
        }
        at = text.indexOf(rule.text(), end);
      }
    }
  }

  private static boolean inComment(String text, int at) {
    int open = text.lastIndexOf("<!--", at);
    int close = text.lastIndexOf("-->", at);
    return open >= 0 && open > close && text.indexOf("-->", at) >= 0;
  }
}
