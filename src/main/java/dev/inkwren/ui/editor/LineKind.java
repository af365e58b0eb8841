package dev.inkwren.ui.editor;

import java.util.Locale;

/** What a whole line is; decides its background and size. */
enum LineKind {
  BLANK,
  TEXT,
  HEADING_1,
  HEADING_2,
  HEADING_3,
  HEADING_4,
  HEADING_5,
  HEADING_6,
  /** The line of dashes or equals signs below a heading. */
  UNDERLINE,
  QUOTE,
  LIST,
  CODE,
  FENCE,
  FRONT_MATTER,
  FRONT_MATTER_EDGE,
  TABLE,
  ATTRIBUTE,
  HTML,
  COMMENT,
  MATH,
  RULE,
  /** Too long to be coloured without stalling the pane. */
  LONG;

  String styleClass() {
    return "line-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static LineKind heading(int level) {
    return values()[HEADING_1.ordinal() + level - 1];
  }

  boolean isHeading() {
    return compareTo(HEADING_1) >= 0 && compareTo(HEADING_6) <= 0;
  }
}
