package dev.inkwren.frontmatter;

import dev.inkwren.text.TextRange;

/**
 * A piece of the front matter block. The pieces tile the block: their texts, concatenated, are the
 * block. All ranges are in the file.
 */
public sealed interface Node {

  /** The piece, whole lines with their line breaks. */
  TextRange range();

  /**
   * A key and its value, with the comment behind it.
   *
   * @param key the key as text
   * @param keyRange the key with its quotes, if any
   * @param valueRange the value with its quotes, anchor and tag; empty when left out
   * @param spelling how the value is written
   */
  record Entry(
      TextRange range, String key, TextRange keyRange, TextRange valueRange, Spelling spelling)
      implements Node {}

  /** Comment lines and blank lines. */
  record Comment(TextRange range) implements Node {}

  /** Lines that are no entry: broken ones, or a top level that is not a map. */
  record Unreadable(TextRange range) implements Node {}
}
