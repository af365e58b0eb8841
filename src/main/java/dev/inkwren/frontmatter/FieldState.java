package dev.inkwren.frontmatter;

import java.util.Optional;

/**
 * What a form may do with a key.
 *
 * @param spelling how its value is written; {@link Spelling#EMPTY} when there is no such key
 * @param present whether the key has an entry of its own
 * @param inherited whether its value comes in through {@code <<} alone; setting it adds an own
 *     entry
 * @param aliased whether the value is {@code *name}; setting it replaces the alias only
 * @param readOnly why it cannot be changed by form, if so
 */
public record FieldState(
    Spelling spelling,
    boolean present,
    boolean inherited,
    boolean aliased,
    Optional<String> readOnly) {

  static FieldState of(FrontMatter matter, String key) {
    Optional<Field> field = matter.field(key);
    boolean inherited = field.isEmpty() && matter.readableData().containsKey(key);
    Optional<String> reason = matter.readOnlyReason();
    if (reason.isEmpty() && field.isPresent()) {
      reason = reason(matter, field.get());
    }
    if (reason.isEmpty() && field.isEmpty() && isOnUnreadableLine(matter, key)) {
      reason = Optional.of(Messages.of("refused.unreadable", key));
    }
    Spelling spelling = field.map(f -> f.entry().spelling()).orElse(Spelling.EMPTY);
    return new FieldState(
        spelling, field.isPresent(), inherited, spelling == Spelling.ALIAS, reason);
  }

  private static Optional<String> reason(FrontMatter matter, Field field) {
    if (!field.simple()) {
      return Optional.of(Messages.of("refused.complex", field.key()));
    }
    YamlNode anchor = Anchors.firstIn(field.valueNode());
    boolean referred =
        anchor != null
            && Anchors.of(matter, f -> !f.key().equals(field.key()))
                .definitions()
                .contains(matter.text().substring(anchor.start(), anchor.end()));
    return referred ? Optional.of(Messages.of("refused.anchor", field.key())) : Optional.empty();
  }

  /** Whether {@code key} stands on a line that YAML cannot read. */
  static boolean isOnUnreadableLine(FrontMatter matter, String key) {
    for (Node node : matter.nodes()) {
      if (node instanceof Node.Unreadable unreadable) {
        String lines = unreadable.range().in(matter.text());
        if (lines.startsWith(key + ":") || lines.contains("\n" + key + ":")) {
          return true;
        }
      }
    }
    return false;
  }
}
