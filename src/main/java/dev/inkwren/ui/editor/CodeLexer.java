package dev.inkwren.ui.editor;

/** Colours one line of a fenced block in the colours of its language. */
final class CodeLexer {

  /** Nothing of the language is open at the end of the line. */
  static final int CLOSED = 0;

  /** A block comment is open. */
  static final int IN_COMMENT = 1;

  /** The first long string of the language is open; the second is one more, and so on. */
  static final int IN_STRING = 2;

  private final Marks marks;
  private final CodeLanguage language;
  private int at;
  private int open;

  private CodeLexer(Marks marks, CodeLanguage language, int start, int open) {
    this.marks = marks;
    this.language = language;
    this.at = start;
    this.open = open;
  }

  /**
   * Colours the line from {@code start} on.
   *
   * @param open what the line before left open
   * @return what this line leaves open
   */
  static int lex(Marks marks, int start, String info, int open) {
    return switch (info) {
      case "yaml", "yml" -> yaml(marks, start);
      case "html", "xml", "liquid", "svg" -> markup(marks, start);
      case "diff" -> diff(marks, start);
      default ->
          CodeLanguage.named(info)
              .map(language -> new CodeLexer(marks, language, start, open).lex())
              .orElse(CLOSED);
    };
  }

  private static int yaml(Marks marks, int start) {
    YamlLexer.lex(marks, start);
    return CLOSED;
  }

  private static int markup(Marks marks, int start) {
    new InlineLexer(marks, false).lex(start, marks.length());
    return CLOSED;
  }

  private static int diff(Marks marks, int start) {
    char first = marks.at(start);
    if (first == '+' || first == '-') {
      marks.add(start, marks.length(), first == '+' ? Tok.STRING : Tok.COMMENT);
    }
    return CLOSED;
  }

  private int lex() {
    while (at < marks.length()) {
      if (open == IN_COMMENT) {
        upTo(language.blockComment().getLast(), Tok.COMMENT);
      } else if (open >= IN_STRING) {
        upTo(language.longQuotes().get(open - IN_STRING), Tok.STRING);
      } else {
        token();
      }
    }
    return open;
  }

  private void upTo(String closer, Tok tok) {
    int close = marks.line.indexOf(closer, at);
    int end = close < 0 ? marks.length() : close + closer.length();
    marks.add(at, end, tok);
    at = end;
    open = close < 0 ? open : CLOSED;
  }

  private void token() {
    char c = marks.at(at);
    if (comment() || longQuote()) {
      return;
    }
    if (language.quotes().indexOf(c) >= 0) {
      string(c);
    } else if (Character.isDigit(c)) {
      int start = at;
      while (Character.isLetterOrDigit(marks.at(at)) || marks.at(at) == '.') {
        at++;
      }
      marks.add(start, at, Tok.NUMBER);
    } else if (Character.isLetter(c) || c == '_' || c == '$' || c == '@') {
      word();
    } else {
      at++;
    }
  }

  private boolean comment() {
    if (!language.blockComment().isEmpty()
        && marks.line.startsWith(language.blockComment().getFirst(), at)) {
      int opener = language.blockComment().getFirst().length();
      marks.add(at, at + opener, Tok.COMMENT);
      at += opener;
      open = IN_COMMENT;
      return true;
    }
    boolean free =
        at == 0 || (!Character.isLetterOrDigit(marks.at(at - 1)) && marks.at(at - 1) != '$');
    for (String start : language.lineComments()) {
      if (free && marks.at(at - 1) != ':' && marks.line.startsWith(start, at)) {
        marks.add(at, marks.length(), Tok.COMMENT);
        at = marks.length();
        return true;
      }
    }
    return false;
  }

  private boolean longQuote() {
    for (int i = 0; i < language.longQuotes().size(); i++) {
      String quote = language.longQuotes().get(i);
      if (marks.line.startsWith(quote, at)) {
        marks.add(at, at + quote.length(), Tok.STRING);
        at += quote.length();
        open = IN_STRING + i;
        return true;
      }
    }
    return false;
  }

  private void string(char quote) {
    int end = at + 1;
    while (end < marks.length() && marks.at(end) != quote) {
      end += marks.at(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end + 1, marks.length());
    marks.add(at, end, Tok.STRING);
    at = end;
  }

  private void word() {
    int start = at++;
    while (Character.isLetterOrDigit(marks.at(at)) || marks.at(at) == '_') {
      at++;
    }
    String word = marks.line.substring(start, at);
    if (language.isWord(word)) {
      marks.add(start, at, Tok.KEYWORD);
    } else if (marks.at(at) == '(' || marks.at(start) == '$' || marks.at(start) == '@') {
      marks.add(start, at, Tok.NAME);
    }
  }
}
