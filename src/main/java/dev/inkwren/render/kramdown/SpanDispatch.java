package dev.inkwren.render.kramdown;

/** Which constructs may begin with which character, in the order in which they are asked. */
final class SpanDispatch {
  private SpanDispatch() {}

  /** Lets a construct read at the reading position; false if none begins there. */
  static boolean parse(SpanParser p) {
    char c = p.at(p.pos);
    return switch (p.context.scope()) {
      case HTML -> SpanHtml.parse(p);
      case CODE -> CodeSpan.parse(p);
      case CODE_AND_HTML -> c == '`' ? CodeSpan.parse(p) : SpanHtml.parse(p);
      case ALL -> parseMarkup(p, c) || SmartQuotes.parse(p) || parseText(p, c);
    };
  }

  /** Constructs that come before smart quotes. */
  private static boolean parseMarkup(SpanParser p, char c) {
    return switch (c) {
      case '*', '_' -> Emphasis.parse(p);
      case '`' -> CodeSpan.parse(p);
      case '<' -> Autolink.parse(p) || SpanHtml.parse(p);
      case '[' -> FootnoteMarker.parse(p) || Link.parse(p);
      case '!' -> Link.parse(p);
      default -> false;
    };
  }

  /** Constructs that come after smart quotes. */
  private static boolean parseText(SpanParser p, char c) {
    return switch (c) {
      case '$' -> InlineMath.parse(p);
      case '{' -> SpanExtension.parse(p);
      case '&' -> Entity.parse(p);
      case '-', '.', '<', '>' -> Typography.parse(p);
      case ' ' -> Typography.parse(p) || LineBreak.parse(p);
      case '\\' -> Typography.parse(p) || LineBreak.parse(p) || Escape.parse(p);
      case '~' -> Strikethrough.parse(p);
      default -> false;
    };
  }
}
