package dev.inkwren.check.rules;

import dev.inkwren.check.CheckContext;
import dev.inkwren.frontmatter.ListItem;
import dev.inkwren.frontmatter.Value;
import java.util.List;
import java.util.Optional;

/** Names that YAML does not read as text. */
final class YamlTypes {

  private YamlTypes() {}

  /**
   * Reports {@code name} when it is a boolean, number, date or nothing; the mend is to quote it.
   */
  static void report(CheckContext post, Findings found, ListItem name) {
    Optional<String> type =
        switch (name.value()) {
          case Value.Flag flag -> Optional.of(post.messages().text("yaml.flag"));
          case Value.Numeric number -> Optional.of(post.messages().text("yaml.number"));
          case Value.Date date -> Optional.of(post.messages().text("yaml.date"));
          case Value.Missing missing -> Optional.of(post.messages().text("yaml.null"));
          case Value.Text text -> Optional.empty();
          case Value.ListOf list -> Optional.empty();
          case Value.MapOf map -> Optional.empty();
          case Value.Opaque opaque -> Optional.empty();
        };
    String written = name.range().in(post.text());
    type.ifPresent(
        word ->
            found.add(
                name.range(),
                written.isEmpty()
                    ? List.of()
                    : found.fix(name.range(), '"' + written + '"', written),
                written,
                word));
  }
}
