package dev.inkwren.ui.editor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Colours links, images, footnote marks, emphasis and strike-through in one stretch of a line. */
final class SpanLexer {

  /** Colours what stands inside a span. */
  interface Inside {
    void lex(int start, int end);
  }

  private final Marks marks;
  private final @Nullable Inside inside;

  /** From here on no closing delimiter of the kind is left, so that failing costs once. */
  private final Map<String, Integer> noCloser = new HashMap<>();

  private int noBracket = Integer.MAX_VALUE;

  /**
   * @param inside null when spans are nested too deep to go on
   */
  SpanLexer(Marks marks, @Nullable Inside inside) {
    this.marks = marks;
    this.inside = inside;
  }

  void lex(int start, int end) {
    int at = start;
    while (at < end) {
      int next = marks.opaque(at) ? at + 1 : span(at, start, end);
      at = Math.max(next, at + 1);
    }
  }

  private int span(int at, int start, int end) {
    return switch (marks.at(at)) {
      case '!' -> marks.at(at + 1) == '[' ? bracket(at, at + 1, end, Tok.IMAGE) : at + 1;
      case '[' -> bracket(at, at, end, Tok.LINK);
      case '*', '_' -> emphasis(at, start, end);
      case '~' -> strike(at, end);
      default -> at + 1;
    };
  }

  private int bracket(int at, int open, int end, Tok tok) {
    if (open >= noBracket) {
      return open + 1;
    }
    int close = matching(open, end, '[', ']');
    if (close < 0) {
      noBracket = open;
      return open + 1;
    }
    if (marks.at(open + 1) == '^' && tok == Tok.LINK) {
      marks.add(at, close + 1, Tok.FOOTNOTE);
      return close + 1;
    }
    int tail = tail(close, end);
    if (tail < 0) {
      return open + 1;
    }
    marks.add(at, open + 1, Tok.MARKUP, tok);
    marks.add(open + 1, close, tok);
    marks.add(close, close + 2, Tok.MARKUP, tok);
    marks.add(close + 2, tail - 1, Tok.URL);
    marks.add(tail - 1, tail, Tok.MARKUP, tok);
    within(open + 1, close);
    return tail;
  }

  /** End of {@code (…)} or {@code […]} behind a bracket, or -1. */
  private int tail(int close, int end) {
    char opener = marks.at(close + 1);
    if (close + 1 >= end || (opener != '(' && opener != '[')) {
      return -1;
    }
    int to = matching(close + 1, end, opener, opener == '(' ? ')' : ']');
    return to < 0 ? -1 : to + 1;
  }

  private int matching(int open, int end, char opener, char closer) {
    int depth = 0;
    for (int i = open; i < end; i++) {
      char c = marks.at(i);
      boolean hidden = marks.opaque(i) && i > open;
      if (c == opener && !hidden) {
        depth++;
      } else if (c == closer && !hidden && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private int emphasis(int at, int start, int end) {
    char c = marks.at(at);
    int run = Math.min(marks.run(at, c), end - at);
    boolean afterWord = at > start && Character.isLetterOrDigit(marks.at(at - 1));
    boolean blocked = Character.isWhitespace(marks.at(at + run)) || (c == '_' && afterWord);
    if (run > 3 || blocked || at + run >= end) {
      return at + run;
    }
    int close = closer(at + run, end, c, run);
    if (close < 0) {
      return at + run;
    }
    if (run >= 2) {
      marks.add(at, close + run, Tok.STRONG);
    }
    if (run != 2) {
      marks.add(at, close + run, Tok.EM);
    }
    marks.add(at, at + run, Tok.MARKUP);
    marks.add(close, close + run, Tok.MARKUP);
    within(at + run, close);
    return close + run;
  }

  private int closer(int from, int end, char c, int run) {
    String kind = c + "" + run;
    if (from >= noCloser.getOrDefault(kind, Integer.MAX_VALUE)) {
      return -1;
    }
    for (int i = from; i < end; i++) {
      if (marks.at(i) != c || marks.opaque(i)) {
        continue;
      }
      int found = Math.min(marks.run(i, c), end - i);
      boolean word = c == '_' && Character.isLetterOrDigit(marks.at(i + found));
      boolean fits = run == 1 ? found != 2 : found >= run;
      if (fits && !word && i > from && !Character.isWhitespace(marks.at(i - 1))) {
        return found > run ? i + found - run : i;
      }
      i += found - 1;
    }
    noCloser.put(kind, from);
    return -1;
  }

  private int strike(int at, int end) {
    if (marks.run(at, '~') != 2 || Character.isWhitespace(marks.at(at + 2))) {
      return at + marks.run(at, '~');
    }
    int close = marks.line.indexOf("~~", at + 2);
    if (close < 0 || close + 2 > end || Character.isWhitespace(marks.at(close - 1))) {
      return at + 2;
    }
    marks.add(at, close + 2, Tok.STRIKE);
    marks.add(at, at + 2, Tok.MARKUP);
    marks.add(close, close + 2, Tok.MARKUP);
    within(at + 2, close);
    return close + 2;
  }

  private void within(int start, int end) {
    if (inside != null) {
      inside.lex(start, end);
    }
  }
}
