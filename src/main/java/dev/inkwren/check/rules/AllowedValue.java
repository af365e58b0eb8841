package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.text.TextRange;
import java.util.Optional;

/** {@code allowed-values} of the site's own rules (R11). */
final class AllowedValue extends SimpleRule {

  AllowedValue() {
    super("allowed-value", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    post.settings()
        .own()
        .allowedValues()
        .forEach(
            (key, allowed) -> {
              Optional<String> value = post.post().textOf(key);
              if (value.isPresent() && !allowed.contains(value.get())) {
                TextRange place = post.frontMatter().valueRange(key).orElseThrow();
                found.add(place, key, value.get(), String.join(", ", allowed));
              }
            });
  }
}
