package dev.inkwren.frontmatter;

/** How a value is written. */
public enum Spelling {
  /** Nothing behind the colon. */
  EMPTY,
  /** {@code AWS Summit}. */
  PLAIN,
  /** {@code 'AWS'}. */
  SINGLE_QUOTED,
  /** {@code "AWS"}. */
  DOUBLE_QUOTED,
  /** {@code |} and indented lines. */
  LITERAL,
  /** {@code >} and indented lines. */
  FOLDED,
  /** {@code [a, b]}. */
  FLOW_LIST,
  /** One dash per line. */
  BLOCK_LIST,
  /** {@code {path: x}}. */
  FLOW_MAP,
  /** One key per line. */
  BLOCK_MAP,
  /** {@code *name}. */
  ALIAS,
  /** Not readable as YAML. */
  UNREADABLE;

  static Spelling of(YamlNode node) {
    return switch (node) {
      case YamlNode.Scalar scalar ->
          switch (scalar.style()) {
            case PLAIN ->
                scalar.text().isEmpty() && scalar.content() == scalar.end() ? EMPTY : PLAIN;
            case SINGLE -> SINGLE_QUOTED;
            case DOUBLE -> DOUBLE_QUOTED;
            case LITERAL -> LITERAL;
            case FOLDED -> FOLDED;
          };
      case YamlNode.Sequence list -> list.flow() ? FLOW_LIST : BLOCK_LIST;
      case YamlNode.Mapping map -> map.flow() ? FLOW_MAP : BLOCK_MAP;
      case YamlNode.Alias alias -> ALIAS;
    };
  }
}
