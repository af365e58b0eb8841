package dev.inkwren.frontmatter;

import dev.inkwren.text.TextEdit;

/** Says why a line that should hold a key and a value holds none. */
final class KeyLine {

  private static final char FULL_WIDTH_COLON = '\uFF1A';
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final String text;
  private final int start;
  private final int end;

  /**
   * @param start offset where the line starts
   * @param limit offset where its piece ends
   */
  KeyLine(String text, int start, int limit) {
    this.text = text;
    this.start = start;
    int lineEnd = text.indexOf('\n', start);
    this.end = lineEnd < 0 || lineEnd > limit ? limit : lineEnd;
  }

  Culprit find() {
    int first = start;
    while (first < end && Header.isSpace(text.charAt(first))) {
      first++;
    }
    int word = first;
    while (word < end && isKeyCharacter(text.charAt(word))) {
      word++;
    }
    int next = word;
    while (next < end && text.charAt(next) == ' ') {
      next++;
    }
    if (word > first && next < end) {
      char c = text.charAt(next);
      if (c == FULL_WIDTH_COLON) {
        boolean blank = next + 1 < end && text.charAt(next + 1) == ' ';
        return Culprit.at(next, 1, "error.wideColon")
            .mendedBy(TextEdit.replace(next, next + 1, blank ? ":" : ": "));
      }
      if (c == '=') {
        return Culprit.at(next, 1, "error.equals")
            .mendedBy(TextEdit.replace(word, afterBlanks(next + 1), ": "));
      }
      if (c == ':' && next + 1 < end && text.charAt(next + 1) == NO_BREAK_SPACE) {
        return Culprit.at(next + 1, 1, "error.noBreakSpace")
            .mendedBy(TextEdit.replace(next + 1, next + 2, " "));
      }
      if (c == ':' && next + 1 < end && !Header.isSpace(text.charAt(next + 1))) {
        return Culprit.at(next, 1, "error.noSpace").mendedBy(TextEdit.insert(next + 1, " "));
      }
    }
    return Culprit.at(first, Math.max(0, end - first), "error.noColon");
  }

  private int afterBlanks(int from) {
    int at = from;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean isKeyCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }
}
