package dev.inkwren.check.source;

/** What a line of a post is, seen from outside. */
public enum LineKind {
  /** Belongs to the front matter. */
  HEADER,
  /** Nothing but white space, quote markers or Liquid that prints nothing. */
  BLANK,
  /** Prose: paragraph, heading, list item, table row, quote. */
  TEXT,
  /** Opens or closes a fenced code block. */
  FENCE,
  /** Inside a fenced or indented code block, or a Liquid highlight block. */
  CODE,
  /** Inside an HTML comment. */
  COMMENT,
  /** Inside a block of raw HTML, where Markdown is not read (K36). */
  HTML,
  /** Inside a block of mathematics. */
  MATH
}
