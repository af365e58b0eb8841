package dev.inkwren.frontmatter;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A front matter value with the type that upstream Jekyll gives it, and its spelling. */
public sealed interface Value {

  /**
   * The value as Liquid would print it, where it is a single one; empty for lists, maps and
   * missing.
   */
  default Optional<String> text() {
    return switch (this) {
      case Text value -> Optional.of(value.value());
      case Flag value -> Optional.of(Boolean.toString(value.value()));
      case Numeric value -> Optional.of(RubyText.number(value.value()));
      case Date value -> Optional.of(RubyText.moment(value.value()));
      case ListOf list -> Optional.empty();
      case MapOf map -> Optional.empty();
      case Opaque opaque -> Optional.empty();
      case Missing missing -> Optional.empty();
    };
  }

  /**
   * Text: {@code AWS}, {@code "AWS"}, a block scalar …
   *
   * @param value escapes and folding undone
   * @param spelling how it is written
   */
  record Text(String value, Spelling spelling) implements Value {}

  /**
   * {@code true}, {@code no}, {@code On} …
   *
   * @param written the author's word
   */
  record Flag(boolean value, String written) implements Value {}

  /**
   * {@code 12}, {@code 0x1F}, {@code 12:30} (750) …
   *
   * @param value Long, BigInteger or Double
   * @param written the author's spelling
   */
  record Numeric(Number value, String written) implements Value {}

  /**
   * {@code 2024-05-17} or {@code 2024-05-17 21:53:31 +0900}.
   *
   * @param value LocalDate or OffsetDateTime; a time without zone is UTC (J14)
   * @param written the author's spelling
   */
  record Date(Temporal value, String written) implements Value {}

  /** {@code [a, b]} or a block list. */
  record ListOf(List<Value> items, Spelling spelling) implements Value {
    public ListOf {
      items = List.copyOf(items);
    }
  }

  /** {@code {path: x}} or a block map; keys in the author's order, the last of equal ones wins. */
  record MapOf(Map<String, Value> entries, Spelling spelling) implements Value {}

  /**
   * Something that cannot be shown as a value.
   *
   * @param written the source text
   * @param reason why, for the author
   */
  record Opaque(String written, String reason) implements Value {}

  /**
   * Nothing: {@code tags:}, {@code ~}, {@code null}.
   *
   * @param written the author's spelling, maybe empty
   */
  record Missing(String written) implements Value {}
}
