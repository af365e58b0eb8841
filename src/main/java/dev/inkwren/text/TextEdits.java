package dev.inkwren.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Several replacements that happen at once; also what a quick fix, a form edit or an undo is.
 *
 * @param edits in order of position, not overlapping, all in coordinates of the text before any of
 *     them; two insertions at one offset keep their order
 */
public record TextEdits(List<TextEdit> edits) {

  /** Nothing changes. */
  public static final TextEdits NONE = new TextEdits(List.of());

  /** To which side of text inserted exactly at an offset that offset moves. */
  public enum Side {
    BEFORE,
    AFTER
  }

  /**
   * @throws IllegalArgumentException when the edits overlap
   */
  public TextEdits {
    edits = edits.stream().sorted(Comparator.comparingInt(e -> e.range().start())).toList();
    int last = 0;
    for (TextEdit edit : edits) {
      if (edit.range().start() < last) {
        throw new IllegalArgumentException("edits overlap at offset " + edit.range().start());
      }
      last = edit.range().end();
    }
  }

  public static TextEdits of(TextEdit... edits) {
    return new TextEdits(List.of(edits));
  }

  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /**
   * The text after all edits.
   *
   * @throws IllegalArgumentException when an edit reaches beyond the end of {@code text}
   */
  public String applyTo(String text) {
    if (edits.isEmpty()) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length() + growth());
    int copied = 0;
    for (TextEdit edit : edits) {
      if (edit.range().end() > text.length()) {
        throw new IllegalArgumentException(
            "edit ends at " + edit.range().end() + ", the text at " + text.length());
      }
      result.append(text, copied, edit.range().start()).append(edit.replacement());
      copied = edit.range().end();
    }
    return result.append(text, copied, text.length()).toString();
  }

  /** By how much the text grows, in UTF-16 units; negative when it shrinks. */
  public int growth() {
    return edits.stream().mapToInt(TextEdit::growth).sum();
  }

  /**
   * The edits that lead back.
   *
   * @param before gives stretches of the text that these edits are for
   */
  public TextEdits inverse(Function<TextRange, String> before) {
    List<TextEdit> back = new ArrayList<>(edits.size());
    int shift = 0;
    for (TextEdit edit : edits) {
      int start = edit.range().start() + shift;
      back.add(
          TextEdit.replace(start, start + edit.replacement().length(), before.apply(edit.range())));
      shift += edit.growth();
    }
    return new TextEdits(back);
  }

  /**
   * Where {@code offset} lies after the edits. An offset strictly inside replaced text moves to the
   * start ({@link Side#BEFORE}) or the end ({@link Side#AFTER}) of the replacement.
   */
  public int map(int offset, Side side) {
    int shift = 0;
    for (TextEdit edit : edits) {
      TextRange range = edit.range();
      boolean behind =
          range.end() < offset
              || (range.end() == offset && (!range.isEmpty() || side == Side.AFTER));
      if (behind) {
        shift += edit.growth();
      } else if (range.start() < offset) {
        int start = range.start() + shift;
        return side == Side.BEFORE ? start : start + edit.replacement().length();
      } else {
        break;
      }
    }
    return offset + shift;
  }

  /** Where {@code range} lies after the edits; text inserted at its borders stays outside. */
  public TextRange map(TextRange range) {
    int start = map(range.start(), range.isEmpty() ? Side.BEFORE : Side.AFTER);
    int end = map(range.end(), Side.BEFORE);
    return new TextRange(start, Math.max(start, end));
  }
}
