package dev.inkwren.render.kramdown;

import org.jspecify.annotations.Nullable;

/**
 * A start tag as kramdown reads it: names are Unicode, an unquoted value is one word.
 *
 * @param name as written
 * @param attributes names as written; the last of two equal ones counts
 * @param closed ends in {@code />}
 * @param end index behind the tag
 */
record HtmlTag(String name, Attributes attributes, boolean closed, int end) {
  /** A text that remembers what it was asked. */
  interface Source {
    /** Like {@link String#indexOf(String, int)}. */
    int find(String needle, int from);

    /** Notes that the answer depends on the text up to {@code i}. */
    default void sees(int i) {}
  }

  /** Lower-cases the name, and those of attributes, of elements that HTML has. */
  HtmlTag normalized() {
    String lower = Chars.downcase(name);
    if (!HtmlNames.isKnown(lower)) {
      return this;
    }
    Attributes lowered = new Attributes();
    for (int i = 0; i < attributes.size(); i++) {
      lowered.put(Chars.downcase(attributes.name(i)), attributes.value(i));
    }
    return new HtmlTag(lower, lowered, closed, end);
  }

  /**
   * The start tag at {@code i}, or null.
   *
   * @param source searches {@code s}
   */
  static @Nullable HtmlTag at(String s, int i, Source source) {
    if (i >= s.length() || s.charAt(i) != '<') {
      return null;
    }
    int nameEnd = endOfName(s, i + 1);
    if (nameEnd == i + 1) {
      return null;
    }
    Attributes attributes = new Attributes();
    int p = nameEnd;
    while (true) {
      int start = Chars.skipSpace(s, p);
      int end = start == p ? start : endOfName(s, start);
      if (end == start) {
        break;
      }
      p = readValue(s, start, end, attributes, source);
    }
    p = Chars.skipSpace(s, p);
    source.sees(p + 2);
    boolean closed = s.startsWith("/", p);
    if (closed) {
      p++;
    }
    if (!s.startsWith(">", p)) {
      return null;
    }
    return new HtmlTag(s.substring(i + 1, nameEnd), attributes, closed, p + 1);
  }

  private static int readValue(String s, int start, int end, Attributes attributes, Source source) {
    String name = s.substring(start, end);
    int equals = Chars.skipSpace(s, end);
    if (s.startsWith("=", equals)) {
      int value = Chars.skipSpace(s, equals + 1);
      int wordEnd = endOfWord(s, value);
      if (wordEnd > value) {
        attributes.put(name, s.substring(value, wordEnd));
        return wordEnd;
      }
      if (s.startsWith("\"", value) || s.startsWith("'", value)) {
        int close = source.find(s.substring(value, value + 1), value + 1);
        if (close >= 0) {
          attributes.put(name, s.substring(value + 1, close));
          return close + 1;
        }
      }
    }
    attributes.put(name, "");
    return end;
  }

  private static int endOfWord(String s, int from) {
    int i = from;
    while (i < s.length() && Chars.isUnicodeWord(s.codePointAt(i))) {
      i += Character.charCount(s.codePointAt(i));
    }
    return i;
  }

  /** Whether a name can begin at {@code i}. */
  static boolean isNameStart(String s, int i) {
    return i < s.length() && (s.charAt(i) == '_' || Chars.isAlpha(s.codePointAt(i)));
  }

  /** End of an element or attribute name, with a prefix or without; {@code from} if none. */
  static int endOfName(String s, int from) {
    int end = endOfPart(s, from);
    if (end > from && s.startsWith(":", end) && isNameStart(s, end + 1)) {
      return endOfPart(s, end + 1);
    }
    return end;
  }

  private static int endOfPart(String s, int from) {
    if (!isNameStart(s, from)) {
      return from;
    }
    int i = from;
    while (i < s.length()) {
      int c = s.codePointAt(i);
      if (c != '-' && c != '.' && c != '_' && !Chars.isAlnum(c)) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** An end tag: its name and the index behind it. */
  record End(String name, int end) {}

  /** The end tag at {@code i}, or null. */
  static @Nullable End endAt(String s, int i) {
    if (!s.startsWith("</", i)) {
      return null;
    }
    int nameEnd = endOfName(s, i + 2);
    int close = Chars.skipSpace(s, nameEnd);
    if (nameEnd == i + 2 || !s.startsWith(">", close)) {
      return null;
    }
    return new End(s.substring(i + 2, nameEnd), close + 1);
  }

  /** Index of the next end tag of an element, whatever its case, or -1. */
  static int findEnd(String s, int from, String name) {
    for (int i = s.indexOf("</", from); i >= 0; i = s.indexOf("</", i + 2)) {
      if (isEnd(s, i, name, true)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the end tag of an element stands at {@code i}. */
  static boolean isEnd(String s, int i, String name, boolean ignoreCase) {
    return s.startsWith("</", i)
        && s.regionMatches(ignoreCase, i + 2, name, 0, name.length())
        && s.startsWith(">", Chars.skipSpace(s, i + 2 + name.length()));
  }
}
