package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.text.TextRange;
import java.util.List;

/** {@code required-keys} of the site's own rules (R1). */
final class RequiredKey extends SimpleRule {

  RequiredKey() {
    super("required-key", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    boolean lost =
        !post.frontMatter().errors().isEmpty() || FrontMatterUnseen.opening(post).isPresent();
    if (lost) {
      return;
    }
    List<String> own = post.frontMatter().keys();
    for (String key : post.settings().own().requiredKeys()) {
      if (!own.contains(key)) {
        found.add(TextRange.at(post.frontMatter().blockRange().end()), key);
      }
    }
  }
}
