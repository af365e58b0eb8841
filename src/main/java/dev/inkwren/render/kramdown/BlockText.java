package dev.inkwren.render.kramdown;

import org.jspecify.annotations.Nullable;

/**
 * Text that is read block by block: every line ends with a newline. Line starts are wherever the
 * reading position stands, as kramdown's scanner has it, also behind an HTML tag on the same line.
 */
final class BlockText {
  final String s;
  int pos;

  private final int firstLine;
  private @Nullable LineIndex lines;
  private final Finder finder;
  private int braceFrom = -1;
  private int brace = -1;
  private @Nullable Fences fences;

  BlockText(String s, int firstLine) {
    this.s = s;
    this.firstLine = firstLine;
    finder = new Finder(s);
  }

  boolean atEnd() {
    return pos >= s.length();
  }

  /** The character at an index, NUL behind the end. */
  char at(int i) {
    return i < s.length() ? s.charAt(i) : 0;
  }

  /** Index behind the newline of the line that holds {@code i}. */
  int endOfLine(int i) {
    int newline = s.indexOf('\n', i);
    return newline < 0 ? s.length() : newline + 1;
  }

  /** Index behind at most three spaces. */
  int skipIndent(int i) {
    int end = i;
    while (end - i < 3 && at(end) == ' ') {
      end++;
    }
    return end;
  }

  /** Line of the body that holds {@code i}, 0-based. */
  int lineOf(int i) {
    if (lines == null) {
      lines = new LineIndex(s, firstLine);
    }
    return lines.lineOf(i);
  }

  int line() {
    return lineOf(pos);
  }

  /** Like {@link String#indexOf(String, int)}. */
  int find(String needle, int from) {
    return finder.find(needle, from);
  }

  /** Index of the first closing brace without a backslash before it, or -1. */
  int findBrace(int from) {
    if (braceFrom >= 0 && from >= braceFrom && (brace < 0 || from <= brace)) {
      return brace;
    }
    braceFrom = from;
    brace = s.indexOf('}', from);
    while (brace > from && s.charAt(brace - 1) == '\\') {
      brace = s.indexOf('}', brace + 1);
    }
    return brace;
  }

  /** The lines that may close a fence, collected when first asked for. */
  Fences fences(boolean gfm) {
    if (fences == null) {
      fences = new Fences(this, gfm);
    }
    return fences;
  }
}
