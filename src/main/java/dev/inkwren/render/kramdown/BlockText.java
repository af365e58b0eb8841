package dev.inkwren.render.kramdown;

import org.jspecify.annotations.Nullable;

/**
 * Text that is read block by block: every line ends with a newline. Line starts are wherever the
 * reading position stands, as kramdown's scanner has it, also behind an HTML tag on the same line.
 */
final class BlockText implements HtmlTag.Source {
  final String s;
  int pos;

  private int reach;

  private int lineFrom;
  private int lineThere;
  private @Nullable LineIndex lines;
  private final Finder finder;
  private int braceFrom = -1;
  private int brace = -1;
  private @Nullable Fences fences;

  BlockText(String s, int firstLine) {
    this.s = s;
    lineThere = firstLine;
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
      lines = new LineIndex(s, lineFrom, lineThere);
    }
    return lines.lineOf(i);
  }

  int line() {
    return lineOf(pos);
  }

  /**
   * Goes to where a passage starts; what lies before is not asked for any more.
   *
   * @param line line of the body that starts there
   */
  void startPassage(int start, int line) {
    pos = start;
    lineFrom = start;
    lineThere = line;
    lines = null;
    reach = start;
  }

  @Override
  public void sees(int i) {
    if (i < reach) {
      return;
    }
    // What stands behind on that line and on the next one with text counts always. The end of the
    // text is something to see, too.
    int end = i < s.length() ? endOfNextLine(endOfLine(i)) : s.length();
    reach = end < s.length() ? end : Integer.MAX_VALUE;
  }

  /** How far the reading has looked since the passage started. */
  int reach() {
    return reach;
  }

  /** Index behind the next line with text from {@code i} on. */
  int endOfNextLine(int i) {
    return endOfLine(BlankLine.end(this, i));
  }

  @Override
  public int find(String needle, int from) {
    int hit = finder.find(needle, from);
    sees(hit < 0 ? Integer.MAX_VALUE : hit + needle.length());
    return hit;
  }

  /** Index of the first closing brace without a backslash before it, or -1. */
  int findBrace(int from) {
    boolean known = braceFrom >= 0 && from >= braceFrom && (brace < 0 || from <= brace);
    if (!known) {
      braceFrom = from;
      brace = s.indexOf('}', from);
      while (brace > from && s.charAt(brace - 1) == '\\') {
        brace = s.indexOf('}', brace + 1);
      }
    }
    sees(brace < 0 ? Integer.MAX_VALUE : brace + 1);
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
