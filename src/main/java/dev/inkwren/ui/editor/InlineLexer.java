package dev.inkwren.ui.editor;

/**
 * Colours the inline Markdown of one line by kramdown's rules: code spans, math, Liquid, HTML and
 * escapes first, then links and emphasis in what is left. Linear in the length of the line but for
 * nesting, which is followed {@value #DEEPEST} levels down.
 */
final class InlineLexer {

  private static final int DEEPEST = 8;

  /** kramdown escapes these with a backslash (statement K12). */
  private static final String ESCAPABLE = "\\.*_+`<>()[]{}#!:|\"'$=-~^";

  private final Marks marks;
  private final boolean table;

  InlineLexer(Marks marks, boolean table) {
    this.marks = marks;
    this.table = table;
  }

  void lex(int start, int end) {
    opaque(start, end);
    spans(start, end, 0);
    if (table) {
      for (int i = start; i < end; i++) {
        if (marks.at(i) == '|' && !marks.opaque(i)) {
          marks.add(i, i + 1, Tok.BAR);
        }
      }
    }
  }

  private void opaque(int start, int end) {
    int at = start;
    while (at < end) {
      int next =
          switch (marks.at(at)) {
            case '\\' -> escape(at, end);
            case '`' -> codeSpan(at, end);
            case '$' -> math(at, end);
            case '{' -> braces(at, end);
            case '<' -> angle(at, end);
            case '&' -> entity(at, end);
            default -> at + 1;
          };
      at = Math.max(next, at + 1);
    }
  }

  private int escape(int at, int end) {
    if (at + 1 < end && ESCAPABLE.indexOf(marks.at(at + 1)) >= 0) {
      marks.add(at, at + 2, Tok.ESCAPE);
      return at + 2;
    }
    return at + 1;
  }

  private int codeSpan(int at, int end) {
    int ticks = marks.run(at, '`');
    int close = at + ticks;
    while (close < end) {
      if (marks.at(close) != '`') {
        close++;
        continue;
      }
      int run = marks.run(close, '`');
      if (run == ticks) {
        marks.add(at, close + run, Tok.CODE);
        marks.add(at, at + ticks, Tok.MARKUP);
        marks.add(close, close + run, Tok.MARKUP);
        return close + run;
      }
      close += run;
    }
    return at + ticks;
  }

  private int math(int at, int end) {
    if (marks.at(at + 1) != '$') {
      return at + 1;
    }
    int close = marks.line.indexOf("$$", at + 2);
    if (close < 0 || close + 2 > end) {
      return at + 2;
    }
    marks.add(at, close + 2, Tok.MATH);
    marks.add(at, at + 2, Tok.MARKUP);
    marks.add(close, close + 2, Tok.MARKUP);
    return close + 2;
  }

  private int braces(int at, int end) {
    char second = marks.at(at + 1);
    if (second == '{' || second == '%') {
      return until(at, end, second == '{' ? "}}" : "%}", Tok.LIQUID);
    }
    boolean heading = second == '#';
    if (second == ':' || heading) {
      return until(at, end, "}", Tok.ATTRIBUTE);
    }
    return at + 1;
  }

  private int until(int at, int end, String closer, Tok tok) {
    int close = marks.line.indexOf(closer, at + 2);
    if (close < 0 || close + closer.length() > end) {
      return at + 2;
    }
    marks.add(at, close + closer.length(), tok);
    return close + closer.length();
  }

  private int angle(int at, int end) {
    if (marks.line.startsWith("<!--", at)) {
      return until(at, end, "-->", Tok.COMMENT);
    }
    char next = marks.at(at + 1);
    if (!Character.isLetter(next) && next != '/') {
      return at + 1;
    }
    int close = marks.line.indexOf('>', at + 1);
    if (close < 0 || close >= end) {
      return at + 1;
    }
    boolean address = isAddress(marks.line, at + 1, close);
    marks.add(at, close + 1, address ? Tok.URL : Tok.HTML);
    return close + 1;
  }

  private static boolean isAddress(String line, int start, int end) {
    int word = start;
    while (word < end && Character.isLetterOrDigit(line.charAt(word))) {
      word++;
    }
    boolean link = word < end && line.charAt(word) == ':';
    boolean mail = line.indexOf('@', start) > 0 && line.indexOf('@', start) < end;
    int space = line.indexOf(' ', start);
    return (link || mail) && (space < 0 || space > end);
  }

  private int entity(int at, int end) {
    int close = at + 1;
    while (close < end && close - at < 32 && isEntityPart(marks.at(close))) {
      close++;
    }
    if (close > at + 1 && marks.at(close) == ';') {
      marks.add(at, close + 1, Tok.ENTITY);
      return close + 1;
    }
    return at + 1;
  }

  private static boolean isEntityPart(char c) {
    return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
  }

  private void spans(int start, int end, int depth) {
    new SpanLexer(marks, depth < DEEPEST ? (from, to) -> spans(from, to, depth + 1) : null)
        .lex(start, end);
  }
}
