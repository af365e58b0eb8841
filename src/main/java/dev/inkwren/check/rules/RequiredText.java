package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.OwnRules;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code required-text} of the site's own rules: there, once, and followed by its line (R5, R10,
 * R12).
 */
final class RequiredText extends SimpleRule {

  RequiredText() {
    super("required-text", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    for (OwnRules.RequiredText rule : post.settings().own().requiredTexts()) {
      if (rule.when().isEmpty() || rule.when().stream().anyMatch(subject(post)::contains)) {
        check(post, rule, found);
      }
    }
  }

  private void check(CheckContext post, OwnRules.RequiredText rule, Findings found) {
    String text = post.text();
    int start = post.body().start();
    String shown = rule.texts().getFirst();
    Optional<String> present =
        rule.texts().stream().filter(t -> text.indexOf(t, start) >= 0).findFirst();
    if (present.isEmpty()) {
      found.add(TextRange.at(text.length()), shown);
      return;
    }
    int at = text.indexOf(present.get(), start);
    int second = text.indexOf(present.get(), at + present.get().length());
    if (rule.once() && second >= 0) {
      TextRange place = new TextRange(second, second + present.get().length());
      found.add(".once", severity(), place, List.of(), present.get());
    }
    int line = post.body().lines().lineAt(at) + 1;
    String next = line < post.body().lines().count() ? post.body().lines().line(line).strip() : "";
    if (rule.followedBy().filter(wanted -> !next.equals(wanted.strip())).isPresent()) {
      TextRange place = new TextRange(at, at + present.get().length());
      found.add(".next", severity(), place, List.of(), present.get(), rule.followedBy().get());
    }
  }

  /** What a post is about: its path, title, categories and tags, in lower case. */
  private static String subject(CheckContext post) {
    List<String> parts = new ArrayList<>(post.post().tags());
    parts.addAll(post.post().categories());
    post.post().title().ifPresent(parts::add);
    post.path().ifPresent(parts::add);
    return String.join("\n", parts).toLowerCase(Locale.ROOT);
  }
}
