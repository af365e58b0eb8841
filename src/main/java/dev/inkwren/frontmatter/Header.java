package dev.inkwren.frontmatter;

import dev.inkwren.text.LineEnding;
import dev.inkwren.text.SourceText;

/**
 * Where Jekyll sees the front matter of a file: the match of its rule {@code
 * \A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)} (J16 to J18), found in one pass. In that rule only LF
 * is a line break, so a lone CR is mere white space, and {@code \s*} swallows blank lines.
 *
 * @param present whether the file has front matter
 * @param blockStart offset behind the opening line; 0 when absent
 * @param blockEnd offset of the closing line; 0 when absent
 * @param closeEnd offset behind the closing line; 0 when absent
 * @param bodyStart offset of the first character that Jekyll takes for the body
 */
record Header(boolean present, int blockStart, int blockEnd, int closeEnd, int bodyStart) {

  private static final Header NONE = new Header(false, 0, 0, 0, 0);

  static Header find(SourceText source) {
    String text = source.text();
    if (!text.startsWith("---")) {
      return NONE;
    }
    Blank opening = Blank.from(source, 3, 0);
    if (opening.lastBreak < 0) {
      return NONE;
    }
    int start = opening.lastBreak + 1;
    int line = opening.lineAfterLastBreak;
    while (start < text.length()) {
      if (text.startsWith("---", start) || text.startsWith("...", start)) {
        Blank closing = Blank.from(source, start + 3, line);
        if (closing.end == text.length() || closing.lastBreak >= 0) {
          boolean reachesEnd = closing.end == text.length();
          int closeEnd = closing.firstBreak < 0 ? text.length() : closing.firstBreak + 1;
          int body = reachesEnd ? text.length() : closing.lastBreak + 1;
          return new Header(true, opening.firstBreak + 1, start, closeEnd, body);
        }
      }
      do {
        int end = text.indexOf('\n', start);
        start = end < 0 ? text.length() : end + 1;
        line++;
      } while (start < text.length() && !breaks(source, line - 1));
    }
    return NONE;
  }

  private static boolean breaks(SourceText source, int line) {
    return source.ending(line) != LineEnding.CR;
  }

  /** Whether Ruby's {@code \s} matches {@code c}. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\u000B' || c == '\r';
  }

  /** A run of white space: where it ends, and its first and last line break (-1 for none). */
  private record Blank(int end, int firstBreak, int lastBreak, int lineAfterLastBreak) {

    static Blank from(SourceText source, int offset, int firstLine) {
      String text = source.text();
      int at = offset;
      int line = firstLine;
      int first = -1;
      int last = -1;
      int lineAfter = firstLine;
      while (at < text.length() && isSpace(text.charAt(at))) {
        if (text.charAt(at) == '\n') {
          if (breaks(source, line)) {
            first = first < 0 ? at : first;
            last = at;
            lineAfter = line + 1;
          }
          line++;
        }
        at++;
      }
      return new Blank(at, first, last, lineAfter);
    }
  }
}
