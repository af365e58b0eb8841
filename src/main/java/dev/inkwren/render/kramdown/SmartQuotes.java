package dev.inkwren.render.kramdown;

/**
 * Turns straight quotation marks into curly ones (K6). The rules look at the character before the
 * mark and the one behind it; Hangul and other letters beyond ASCII are no word characters here.
 */
final class SmartQuotes {
  private static final String PUNCTUATION = "!\"#$%'()*+,-./:;<=>?@[\\]^_`{|}~";

  private SmartQuotes() {}

  static boolean parse(SpanParser p) {
    char c = p.at(p.pos);
    if (isQuote(c)) {
      return parseAtMark(p, c);
    }
    char next = p.at(p.pos + 1);
    if (c == '\\' || c == 0 || !isQuote(next)) {
      return false;
    }
    parseBehind(p, c, next);
    return true;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** The reading position is at a mark; what stands before it has been consumed already. */
  private static boolean parseAtMark(SpanParser p, char mark) {
    int i = p.pos + 1;
    char next = p.at(i);
    if (beforeEmphasis(p, i)) {
      return add(p, 1, left(mark));
    }
    if (beforePunctuation(p, i)) {
      return add(p, 1, right(mark));
    }
    if (mark == '"' && next == '\'' && Chars.isWord(p.at(i + 1))) {
      return add(p, 2, "ldquo", "lsquo");
    }
    if (mark == '\'' && next == '"' && Chars.isWord(p.at(i + 1))) {
      return add(p, 2, "lsquo", "ldquo");
    }
    if (mark == '\'' && beforeDecade(p, i)) {
      return add(p, 1, "rsquo");
    }
    if (isQuote(next)) {
      p.addText(p.pos, i);
      p.pos = i;
      return add(p, 1, right(next));
    }
    boolean closing =
        i >= p.s.length()
            || Chars.isSpace(next)
            || (next == 's' && (i + 1 >= p.s.length() || !isWordAt(p.s, i + 1)));
    return add(p, 1, closing ? right(mark) : left(mark));
  }

  /** The reading position is at the character before a mark. */
  private static void parseBehind(SpanParser p, char before, char mark) {
    int i = p.pos + 2;
    p.addText(p.pos, p.pos + 1);
    p.pos++;
    boolean space = Chars.isSpace(before);
    if (space) {
      char next = p.at(i);
      if (mark == '"' && next == '\'' && Chars.isWord(p.at(i + 1))) {
        add(p, 2, "ldquo", "lsquo");
        return;
      }
      if (mark == '\'' && next == '"' && Chars.isWord(p.at(i + 1))) {
        add(p, 2, "lsquo", "ldquo");
        return;
      }
      if (mark == '\'' && beforeDecade(p, i)) {
        add(p, 1, "rsquo");
        return;
      }
      if (Chars.isWord(next)) {
        add(p, 1, left(mark));
        return;
      }
    }
    add(p, 1, closesAfter(before) ? right(mark) : left(mark));
  }

  private static boolean closesAfter(char before) {
    return switch (before) {
      case ' ', '\\', '\t', '\r', '\n', '[', '{', '(', '-' -> false;
      default -> true;
    };
  }

  private static boolean beforeEmphasis(SpanParser p, int i) {
    char c = p.at(i);
    if (c != '_' && c != '*') {
      return false;
    }
    return isText(p, i + 1) || ((p.at(i + 1) == '_' || p.at(i + 1) == '*') && isText(p, i + 2));
  }

  private static boolean isText(SpanParser p, int i) {
    return i < p.s.length() && !Chars.isSpace(p.at(i));
  }

  private static boolean beforePunctuation(SpanParser p, int i) {
    char c = p.at(i);
    if (c == 0 || PUNCTUATION.indexOf(c) < 0) {
      return false;
    }
    if (p.at(i + 1) == '.' && p.at(i + 2) == '.') {
      return false;
    }
    boolean wordBehind = i + 1 < p.s.length() && isWordAt(p.s, i + 1);
    return (c == '_') == wordBehind;
  }

  private static boolean beforeDecade(SpanParser p, int i) {
    return Chars.isDigit(p.at(i)) && Chars.isDigit(p.at(i + 1)) && p.at(i + 2) == 's';
  }

  private static boolean isWordAt(String s, int i) {
    return Chars.isUnicodeWord(s.codePointAt(i));
  }

  private static String left(char mark) {
    return mark == '"' ? "ldquo" : "lsquo";
  }

  private static String right(char mark) {
    return mark == '"' ? "rdquo" : "rsquo";
  }

  private static boolean add(SpanParser p, int length, String... names) {
    for (String name : names) {
      Node quote = p.create(Kind.SMART_QUOTE, p.pos);
      quote.value = name;
      p.tree.add(quote);
    }
    p.pos += length;
    return true;
  }
}
