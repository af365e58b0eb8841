package dev.inkwren.render.kramdown;

import org.jspecify.annotations.Nullable;

/**
 * What follows the text of a link: {@code (url "title")}, {@code [name]} or nothing.
 *
 * @param target where the link leads
 * @param end index behind the link
 */
record LinkEnd(LinkTarget target, int end) {
  /** The end of the link whose text stands between two indices, or null if it leads nowhere. */
  static @Nullable LinkEnd of(SpanParser p, int open, int close) {
    int behind = close + 1;
    int bracket = Chars.skipSpace(p.s, behind);
    int bracketEnd = p.at(bracket) == '[' ? p.text.find("]", bracket + 1) : -1;
    if (bracketEnd > bracket + 1) {
      return reference(Link.named(p, p.s.substring(bracket + 1, bracketEnd)), bracketEnd + 1);
    }
    if (bracketEnd > 0 || p.at(behind) != '(') {
      return reference(byText(p, open, close), bracketEnd > 0 ? bracketEnd + 1 : behind);
    }
    return inline(p, behind);
  }

  private static @Nullable LinkEnd reference(@Nullable LinkTarget target, int end) {
    return target == null ? null : new LinkEnd(target, end);
  }

  private static @Nullable LinkTarget byText(SpanParser p, int open, int close) {
    if (close - open > 4 * p.doc.longestLinkName + 1000) {
      return null;
    }
    return Link.named(p, Escape.resolve(p.s.substring(open, close)));
  }

  private static @Nullable LinkEnd inline(SpanParser p, int paren) {
    if (p.at(paren + 1) == '<') {
      int close = p.text.find(">", paren + 2);
      if (close >= 0 && !p.s.substring(paren + 2, close).contains("\n")) {
        String url = p.s.substring(paren + 2, close);
        if (p.at(close + 1) == ')') {
          return new LinkEnd(new LinkTarget(url, null, null), close + 2);
        }
        return withTitle(p, url, close + 1);
      }
    }
    int close = p.text.parentheses().closeOf(paren);
    int title = p.text.parentheses().titleFrom(paren);
    if (close >= 0 && (title < 0 || close < title)) {
      String url = Chars.strip(p.s.substring(paren + 1, close));
      return new LinkEnd(new LinkTarget(url, null, null), close + 1);
    }
    if (title < 0) {
      return null;
    }
    return withTitle(p, Chars.strip(p.s.substring(paren + 1, title)), title + 1);
  }

  private static @Nullable LinkEnd withTitle(SpanParser p, String url, int from) {
    int open = Chars.skipSpace(p.s, from);
    char quote = p.at(open);
    if (quote != '"' && quote != '\'') {
      return null;
    }
    String search = "title " + quote;
    if (p.text.isMissing(search, open)) {
      return null;
    }
    for (int i = p.s.indexOf(quote, open + 2); i >= 0; i = p.s.indexOf(quote, i + 1)) {
      int close = Chars.skipSpace(p.s, i + 1);
      if (p.at(close) == ')') {
        String title = p.s.substring(open + 1, i);
        return new LinkEnd(new LinkTarget(url, title, null), close + 1);
      }
    }
    p.text.remember(search, open);
    return null;
  }
}
