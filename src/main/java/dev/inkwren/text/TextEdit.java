package dev.inkwren.text;

import java.util.Objects;

/**
 * One replacement in a text.
 *
 * @param range what is replaced, in coordinates of the text before the edit
 * @param replacement what stands there afterwards; LF line ends only; empty to delete
 */
public record TextEdit(TextRange range, String replacement) {

  public TextEdit {
    Objects.requireNonNull(range, "range must not be null");
    Objects.requireNonNull(replacement, "replacement must not be null");
  }

  public static TextEdit insert(int offset, String text) {
    return new TextEdit(TextRange.at(offset), text);
  }

  public static TextEdit delete(TextRange range) {
    return new TextEdit(range, "");
  }

  public static TextEdit replace(int start, int end, String replacement) {
    return new TextEdit(new TextRange(start, end), replacement);
  }

  /** By how much the text grows, in UTF-16 units; negative when it shrinks. */
  public int growth() {
    return replacement.length() - range.length();
  }
}
