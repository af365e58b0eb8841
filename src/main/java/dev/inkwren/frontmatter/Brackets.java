package dev.inkwren.frontmatter;

/** Counts brackets the way a flow list or map is read: quoted text and comments do not count. */
final class Brackets {

  private Brackets() {}

  /** Offset of the innermost bracket opened in {@code [start, end)} and still open, or -1. */
  static int lastOpen(String text, int start, int end) {
    int at = end;
    while (--at >= start) {
      char c = text.charAt(at);
      if ((c == '[' || c == '{') && depth(text, at, end) > 0) {
        return at;
      }
    }
    return -1;
  }

  /** How many brackets opened in {@code [start, end)} are still open at {@code end}. */
  static int depth(String text, int start, int end) {
    int depth = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == '[' || c == '{') {
        depth++;
      } else if ((c == ']' || c == '}') && depth > 0) {
        depth--;
      } else if ((c == '"' || c == '\'') && startsToken(text, start, at)) {
        at = quotedEnd(text, at, end) - 1;
      } else if (c == '#' && (at == start || Header.isSpace(text.charAt(at - 1)))) {
        int line = text.indexOf('\n', at);
        at = line < 0 ? end : line;
      }
    }
    return depth;
  }

  private static boolean startsToken(String text, int start, int at) {
    int before = at - 1;
    while (before >= start && Header.isSpace(text.charAt(before))) {
      before--;
    }
    return before < start || "[{,:-".indexOf(text.charAt(before)) >= 0;
  }

  /**
   * Offset behind the quoted scalar that opens at {@code at}, or {@code end} when it never closes.
   */
  static int quotedEnd(String text, int at, int end) {
    char quote = text.charAt(at);
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\' && quote == '"') {
        i++;
      } else if (c == quote) {
        if (quote == '\'' && i + 1 < end && text.charAt(i + 1) == '\'') {
          i++;
        } else {
          return i + 1;
        }
      }
    }
    return end;
  }
}
