package dev.inkwren.frontmatter;

import dev.inkwren.text.TextEdits;

/** What came of a wish to change front matter. */
public sealed interface EditResult {

  /**
   * The change can be made.
   *
   * @param edits what to replace, in coordinates of the given text; empty when nothing changes
   */
  record Edits(TextEdits edits) implements EditResult {}

  /**
   * The change cannot be made safely; the text stays.
   *
   * @param reason why, in the reader's language
   */
  record Refused(String reason) implements EditResult {}
}
