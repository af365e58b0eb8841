package dev.inkwren.profile;

import java.util.List;
import java.util.Optional;

/**
 * One front matter field that a theme knows.
 *
 * @param key the front matter key, or the key inside the map for a part
 * @param kind what it holds
 * @param labelKey message key of its label; the help text has the same key plus {@code .help};
 *     empty for a key that no theme knows
 * @param required true when every post of this theme should have it
 * @param usual true when the form shows it even where the post lacks it
 * @param byDefault what the theme assumes of a {@link FieldKind#FLAG} that is missing; empty for
 *     other kinds
 * @param choices the usual values of a {@link FieldKind#CHOICE}, else empty
 * @param parts the sub keys of a map like {@code image}, in order, else empty
 */
public record FieldSpec(
    String key,
    FieldKind kind,
    String labelKey,
    boolean required,
    boolean usual,
    Optional<Boolean> byDefault,
    List<String> choices,
    List<FieldSpec> parts) {

  public FieldSpec {
    choices = List.copyOf(choices);
    parts = List.copyOf(parts);
  }

  /** A field shown only where a post has it or the author adds it. */
  public static FieldSpec field(String key, FieldKind kind) {
    return new FieldSpec(
        key, kind, "field." + key, false, false, Optional.empty(), List.of(), List.of());
  }

  /** A key of the author's own, which no theme knows; its label is the key. */
  public static FieldSpec own(String key) {
    return new FieldSpec(
        key, FieldKind.LINE, "", false, false, Optional.empty(), List.of(), List.of());
  }

  /** A switch, and what the theme assumes where it is missing. */
  public static FieldSpec flag(String key, boolean byDefault) {
    return new FieldSpec(
        key,
        FieldKind.FLAG,
        "field." + key,
        false,
        false,
        Optional.of(byDefault),
        List.of(),
        List.of());
  }

  /** A picture that is a path or a map of {@code parts}. */
  public static FieldSpec image(String key, String... parts) {
    List<FieldSpec> inner =
        List.of(parts).stream()
            .map(p -> field(p, FieldKind.LINE).labelled("field." + key + "." + p))
            .toList();
    return new FieldSpec(
        key, FieldKind.IMAGE, "field." + key, false, true, Optional.empty(), List.of(), inner);
  }

  /** The same field, demanded of every post and always in the form. */
  public FieldSpec must() {
    return new FieldSpec(key, kind, labelKey, true, true, byDefault, choices, parts);
  }

  /** The same field, always in the form. */
  public FieldSpec shown() {
    return new FieldSpec(key, kind, labelKey, required, true, byDefault, choices, parts);
  }

  /** The same field with the usual {@code values}. */
  public FieldSpec oneOf(String... values) {
    return new FieldSpec(key, kind, labelKey, required, usual, byDefault, List.of(values), parts);
  }

  /** The same field with another label. */
  public FieldSpec labelled(String messageKey) {
    return new FieldSpec(key, kind, messageKey, required, usual, byDefault, choices, parts);
  }

  /** Whether a theme knows this field. */
  public boolean known() {
    return !labelKey.isEmpty();
  }

  /** The sub key that names the picture of a {@link FieldKind#IMAGE}; the key itself for others. */
  public String mainPart() {
    return parts.isEmpty() ? key : parts.getFirst().key();
  }

  /** Message key of the sentence that explains the field. */
  public String helpKey() {
    return labelKey + ".help";
  }
}
