package dev.inkwren.render.kramdown;

/** What a {@link Node} stands for. */
enum Kind {
  ROOT,
  BLANK,
  /** A line that left nothing behind but separates blocks: {@code ^}, a definition, a list. */
  BOUNDARY,
  /** Text whose span constructs are still to be found. */
  RAW_TEXT,
  TEXT,
  PARAGRAPH,
  HEADING,
  QUOTE,
  CODE_BLOCK,
  BULLETS,
  NUMBERS,
  ITEM,
  DEFINITIONS,
  TERM,
  DETAIL,
  RULE,
  TABLE,
  TABLE_HEAD,
  TABLE_BODY,
  TABLE_FOOT,
  ROW,
  CELL,
  HTML,
  HTML_COMMENT,
  INSTRUCTION,
  /** The {@code {::comment}} extension. */
  COMMENT,
  /** Text that is printed as it is: {@code {::nomarkdown}}, scripts, ready HTML. */
  VERBATIM,
  MATH,
  LINK,
  IMAGE,
  EMPHASIS,
  STRONG,
  CODE_SPAN,
  LINE_BREAK,
  ENTITY,
  SYMBOL,
  SMART_QUOTE,
  FOOTNOTE,
  ABBREVIATION;

  /** Blocks by nature; HTML, comments and math say it per node. */
  boolean isBlock() {
    return switch (this) {
      case BLANK,
          PARAGRAPH,
          HEADING,
          QUOTE,
          CODE_BLOCK,
          BULLETS,
          NUMBERS,
          ITEM,
          DEFINITIONS,
          TERM,
          DETAIL,
          TABLE,
          CELL,
          RULE ->
          true;
      default -> false;
    };
  }
}
