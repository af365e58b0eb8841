package dev.inkwren.ui.editor;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where user-perceived characters and words begin in one line; offsets are UTF-16 units in that
 * line. Stateless; looks at the line only, never at the document.
 */
final class Graphemes {

  private Graphemes() {}

  /** True when the caret may stand at {@code offset}. */
  static boolean isBoundary(CharSequence line, int offset) {
    if (offset <= 0 || offset >= line.length()) {
      return true;
    }
    if (plain(line.charAt(offset)) && plain(line.charAt(offset - 1))) {
      return true;
    }
    return characters(line).isBoundary(offset);
  }

  /** The last boundary before {@code offset}; 0 at the start. */
  static int before(CharSequence line, int offset) {
    if (offset <= 1) {
      return 0;
    }
    if (offset <= line.length()
        && plain(line.charAt(offset - 1))
        && plain(line.charAt(offset - 2))) {
      return offset - 1;
    }
    return characters(line).preceding(offset);
  }

  /** The first boundary behind {@code offset}; the line's length at its end. */
  static int after(CharSequence line, int offset) {
    if (offset + 1 >= line.length()) {
      return line.length();
    }
    if (plain(line.charAt(offset)) && plain(line.charAt(offset + 1))) {
      return offset + 1;
    }
    return characters(line).following(offset);
  }

  /** Nearest place for the caret at or before {@code offset}. */
  static int snap(CharSequence line, int offset) {
    return isBoundary(line, offset) ? offset : characters(line).preceding(offset);
  }

  /** Start of the word before {@code offset}: skips blanks, then one run of like characters. */
  static int wordBefore(CharSequence line, int offset) {
    int at = offset;
    while (at > 0 && Character.isWhitespace(line.charAt(at - 1))) {
      at--;
    }
    if (at == 0) {
      return 0;
    }
    boolean word = wordPart(Character.codePointBefore(line, at));
    while (at > 0
        && !Character.isWhitespace(line.charAt(at - 1))
        && wordPart(Character.codePointBefore(line, at)) == word) {
      at -= Character.charCount(Character.codePointBefore(line, at));
    }
    return snap(line, at);
  }

  /** Start of the next word behind {@code offset}, or the end of the line. */
  static int wordAfter(CharSequence line, int offset) {
    int at = offset;
    if (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
      boolean word = wordPart(Character.codePointAt(line, at));
      while (at < line.length()
          && !Character.isWhitespace(line.charAt(at))
          && wordPart(Character.codePointAt(line, at)) == word) {
        at += Character.charCount(Character.codePointAt(line, at));
      }
    }
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return isBoundary(line, at) ? at : after(line, at);
  }

  /** True for letters, marks, digits and the underscore; joiners count as part of a word. */
  static boolean wordPart(int codePoint) {
    return codePoint == '_'
        || codePoint == 0x200D
        || Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  /** ASCII, Latin letters, Hangul syllables, kana and ideographs never join their neighbours. */
  private static boolean plain(char c) {
    return (c < 0x300 && c != 0xAD && c != '\r')
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30A1 && c <= 0x30FA)
        || (c >= 0x4E00 && c <= 0x9FFF);
  }

  private static BreakIterator characters(CharSequence line) {
    BreakIterator iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
    iterator.setText(line.toString());
    return iterator;
  }
}
