package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.source.Fence;
import dev.inkwren.render.RougeNames;
import dev.inkwren.text.TextRange;
import java.util.Locale;

/** A language that Rouge does not know: the block loses header, colours and line numbers (C19). */
final class CodeLanguage extends SimpleRule {

  CodeLanguage() {
    super("code-language", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (Fence fence : post.body().fences()) {
      String language = fence.language();
      boolean word =
          !language.isEmpty() && fence.infoText().chars().noneMatch(Character::isWhitespace);
      if (fence.closeLine().isEmpty() || !word || RougeNames.knows(language)) {
        continue;
      }
      int start = fence.info().start();
      TextRange place = new TextRange(start, start + language.length());
      String lower = language.toLowerCase(Locale.ROOT);
      if (RougeNames.knows(lower)) {
        found.add(".case", severity(), place, found.fix(place, lower, lower), language, lower);
      } else {
        found.add(place, language);
      }
    }
  }
}
