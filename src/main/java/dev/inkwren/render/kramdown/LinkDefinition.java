package dev.inkwren.render.kramdown;

import org.jspecify.annotations.Nullable;

/** {@code [name]: url "title"}; the title may stand on the next line. */
final class LinkDefinition {
  private LinkDefinition() {}

  /** A title and the index behind its line; no title when {@code open} is -1. */
  private record Title(int open, int close, int end) {}

  static boolean parse(BlockParser p) {
    BlockText text = p.text;
    int open = text.skipIndent(text.pos);
    if (text.at(open) != '[') {
      return false;
    }
    int nameEnd = open + 1;
    while (text.at(nameEnd) != ']' && text.at(nameEnd) != '\n' && nameEnd < text.s.length()) {
      nameEnd++;
    }
    if (nameEnd == open + 1 || !text.s.startsWith("]:", nameEnd)) {
      return false;
    }
    int url = Chars.skipBlank(text.s, nameEnd + 2);
    String name = text.s.substring(open + 1, nameEnd);
    return inAngles(p, name, url) || plain(p, name, url);
  }

  private static boolean inAngles(BlockParser p, String name, int url) {
    BlockText text = p.text;
    if (text.at(url) != '<') {
      return false;
    }
    int lineEnd = text.endOfLine(url) - 1;
    for (int close = url + 1; close < lineEnd; close++) {
      if (text.at(close) == '>') {
        Title title = titleAfter(text, close + 1);
        if (title != null) {
          define(p, name, text.s.substring(url + 1, close), title);
          return true;
        }
      }
    }
    return false;
  }

  private static boolean plain(BlockParser p, String name, int url) {
    BlockText text = p.text;
    int lineEnd = text.endOfLine(url) - 1;
    if (Chars.skipSpace(text.s, url) >= lineEnd) {
      return false;
    }
    int end = lineEnd;
    while (Chars.isBlank(text.at(end - 1))) {
      end--;
    }
    Title title = null;
    for (int i = url + 1; i < end && title == null; i++) {
      if (Chars.isBlank(text.at(i)) && !Chars.isBlank(text.at(i - 1))) {
        title = sameLineTitle(text, i);
        if (title != null) {
          end = i;
        } else if (isQuote(text.at(Chars.skipBlank(text.s, i)))) {
          return false;
        }
      }
    }
    if (title == null) {
      title = titleAfter(text, end);
    }
    if (title == null) {
      return false;
    }
    define(p, name, text.s.substring(url, end), title);
    return true;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** What follows a URL: a title here or on the next line, or nothing; null if other text does. */
  private static @Nullable Title titleAfter(BlockText text, int from) {
    int rest = Chars.skipBlank(text.s, from);
    if (text.at(rest) != '\n') {
      return rest > from ? sameLineTitle(text, from) : null;
    }
    Title next = sameLineTitle(text, rest + 1);
    return next != null ? next : new Title(-1, -1, rest + 1);
  }

  /** A quoted text that fills the rest of its line. */
  private static @Nullable Title sameLineTitle(BlockText text, int from) {
    int open = Chars.skipBlank(text.s, from);
    if (!isQuote(text.at(open))) {
      return null;
    }
    int lineEnd = text.endOfLine(open);
    int close = lineEnd - 2;
    while (close > open && Chars.isBlank(text.at(close))) {
      close--;
    }
    boolean closed = close > open + 1 && text.at(close) == text.at(open);
    return closed ? new Title(open, close, lineEnd) : null;
  }

  private static void define(BlockParser p, String name, String url, Title title) {
    int line = p.text.line();
    if (p.doc.links.containsKey(Link.normalName(name))) {
      p.doc.warn("the link [" + name + "] is defined twice; the last one counts", line);
    }
    String words = title.open < 0 ? null : p.text.s.substring(title.open + 1, title.close);
    Node boundary = p.addBoundary(Node.Boundary.DEFINITION);
    p.text.pos = title.end;
    p.doc.define(name, new LinkTarget(url, words, boundary));
  }
}
