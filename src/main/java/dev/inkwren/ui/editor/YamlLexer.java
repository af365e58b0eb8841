package dev.inkwren.ui.editor;

/** Colours one line of front matter; knows no more YAML than colours need. */
final class YamlLexer {

  private YamlLexer() {}

  static void lex(Marks marks, int start) {
    int at = marks.skipSpaces(start);
    while (marks.at(at) == '-' && (marks.at(at + 1) == ' ' || at + 1 >= marks.length())) {
      marks.add(at, at + 1, Tok.LIST_MARK);
      at = marks.skipSpaces(at + 1);
    }
    if (marks.at(at) == '#') {
      marks.add(at, marks.length(), Tok.COMMENT);
      return;
    }
    int colon = keyEnd(marks, at);
    if (colon >= 0) {
      marks.add(at, colon, Tok.YAML_KEY);
      marks.add(colon, colon + 1, Tok.MARKUP);
      at = colon + 1;
    }
    value(marks, at);
  }

  /** Where the colon behind a plain or quoted key stands, or -1. */
  static int keyEnd(Marks marks, int start) {
    char first = marks.at(start);
    int at = start;
    if (first == '"' || first == '\'') {
      at = marks.line.indexOf(first, start + 1) + 1;
      return at > 0 && marks.at(at) == ':' ? at : -1;
    }
    while (at < marks.length()) {
      char c = marks.at(at);
      if (c == ':' && (at + 1 >= marks.length() || marks.at(at + 1) == ' ')) {
        return at > start ? at : -1;
      }
      if ((c == '#' && marks.at(at - 1) == ' ') || "[]{},".indexOf(c) >= 0) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  private static void value(Marks marks, int start) {
    int at = start;
    while (at < marks.length()) {
      char c = marks.at(at);
      if (c == '#' && (at == start || Character.isWhitespace(marks.at(at - 1)))) {
        marks.add(at, marks.length(), Tok.COMMENT);
        return;
      }
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '"' || c == '\'') {
        int close = quoteEnd(marks, at, c);
        marks.add(at, close, Tok.STRING);
        at = close;
      } else if ("[]{},".indexOf(c) >= 0) {
        marks.add(at, at + 1, Tok.MARKUP);
        at++;
      } else {
        at = plain(marks, at);
      }
    }
  }

  private static int quoteEnd(Marks marks, int at, char quote) {
    int close = at + 1;
    while (close < marks.length() && marks.at(close) != quote) {
      close += marks.at(close) == '\\' && quote == '"' ? 2 : 1;
    }
    return Math.min(close + 1, marks.length());
  }

  private static int plain(Marks marks, int start) {
    int at = start;
    while (at < marks.length()) {
      char c = marks.at(at);
      boolean comment = c == '#' && at > 0 && Character.isWhitespace(marks.at(at - 1));
      if (comment || "[]{},".indexOf(c) >= 0) {
        break;
      }
      at++;
    }
    String text = marks.line.substring(start, at).strip();
    marks.add(start, at, isScalar(text) ? Tok.NUMBER : Tok.YAML_TEXT);
    return Math.max(at, start + 1);
  }

  private static boolean isScalar(String text) {
    if (text.isEmpty()) {
      return false;
    }
    boolean flag = text.equals("true") || text.equals("false") || text.equals("null");
    return flag
        || (Character.isDigit(text.charAt(0)) && text.chars().allMatch(YamlLexer::dateLike));
  }

  private static boolean dateLike(int c) {
    return c == '-' || c == ':' || c == '+' || c == '.' || c == ' ' || Character.isDigit(c);
  }
}
