package dev.inkwren.render.kramdown;

/** {@code `code`}, fenced by any number of backticks (K21). */
final class CodeSpan {
  private CodeSpan() {}

  static boolean parse(SpanParser p) {
    int start = p.pos;
    int open = start;
    while (p.at(open) == '`') {
      open++;
    }
    int length = open - start;
    boolean single = length == 1;
    boolean lonely =
        single && (start == 0 || Chars.isSpace(p.at(start - 1))) && Chars.isSpace(p.at(open));
    int close = lonely ? -1 : p.text.backticks().find(open, length);
    if (close < 0) {
      p.addText(start, open);
      p.pos = open;
      return true;
    }
    Node code = p.create(Kind.CODE_SPAN, start);
    code.value = single ? p.s.substring(open, close) : trimmed(p.s, open, close);
    p.tree.add(code);
    p.pos = close + length;
    return true;
  }

  /** Without the one space that may stand inside each of several backticks. */
  private static String trimmed(String s, int open, int close) {
    int from = open < close && s.charAt(open) == ' ' ? open + 1 : open;
    int to = from < close && s.charAt(close - 1) == ' ' ? close - 1 : close;
    return s.substring(from, to);
  }
}
