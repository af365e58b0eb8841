package dev.inkwren.render.kramdown;

/**
 * Character classes as Ruby's regular expressions see them: {@code \s} and {@code \w} are ASCII,
 * the bracketed classes and word boundaries are Unicode (kramdown-fidelity 4.1).
 */
final class Chars {
  private Chars() {}

  /** {@code \s}: space, tab, newline, vertical tab, form feed, carriage return. */
  static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Space or tab. */
  static boolean isBlank(int c) {
    return c == ' ' || c == '\t';
  }

  /** {@code \w}: ASCII letter, digit or underscore. */
  static boolean isWord(int c) {
    return isAsciiLetter(c) || isDigit(c) || c == '_';
  }

  /** {@code \d}. */
  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** ASCII letter. */
  static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** {@code [[:alpha:]]}. */
  static boolean isAlpha(int cp) {
    return cp < 128 ? isAsciiLetter(cp) : Character.isAlphabetic(cp);
  }

  /** {@code [[:alnum:]]}. */
  static boolean isAlnum(int cp) {
    return cp < 128 ? isAsciiLetter(cp) || isDigit(cp) : isAlphabeticOrDecimal(cp);
  }

  /** {@code \p{Word}}, which is also what {@code \b} looks at. */
  static boolean isUnicodeWord(int cp) {
    if (cp < 128) {
      return isWord(cp);
    }
    return isAlphabeticOrDecimal(cp)
        || switch (Character.getType(cp)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK ->
              true;
          default -> false;
        };
  }

  private static boolean isAlphabeticOrDecimal(int cp) {
    return Character.isAlphabetic(cp) || Character.getType(cp) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** Ruby's {@code strip} also takes NUL characters away. */
  private static boolean isStripped(char c) {
    return isSpace(c) || c == 0;
  }

  static String strip(String text) {
    return stripLeft(stripRight(text));
  }

  static String stripLeft(String text) {
    int i = 0;
    while (i < text.length() && isStripped(text.charAt(i))) {
      i++;
    }
    return text.substring(i);
  }

  static String stripRight(String text) {
    int i = text.length();
    while (i > 0 && isStripped(text.charAt(i - 1))) {
      i--;
    }
    return text.substring(0, i);
  }

  /** First index at or after {@code from} that holds no {@code \s}. */
  static int skipSpace(String s, int from) {
    int i = from;
    while (i < s.length() && isSpace(s.charAt(i))) {
      i++;
    }
    return i;
  }

  /** First index at or after {@code from} that holds neither space nor tab. */
  static int skipBlank(String s, int from) {
    int i = from;
    while (i < s.length() && isBlank(s.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Index after the newline that ends a rest of whitespace at {@code from}, or -1. */
  static int endOfBlankRest(String s, int from) {
    int i = from;
    while (i < s.length() && isSpace(s.charAt(i))) {
      if (s.charAt(i) == '\n') {
        return i + 1;
      }
      i++;
    }
    return -1;
  }

  /** End of an attribute-list name ({@code \w[\w-]*}) at {@code from}, or {@code from}. */
  static int endOfName(String s, int from) {
    if (from >= s.length() || !isWord(s.charAt(from))) {
      return from;
    }
    int i = from + 1;
    while (i < s.length() && (isWord(s.charAt(i)) || s.charAt(i) == '-')) {
      i++;
    }
    return i;
  }

  /** Lower case of each character on its own: Ruby knows no final sigma. */
  static String downcase(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); ) {
      int cp = text.codePointAt(i);
      int width = Character.charCount(cp);
      int low = Character.toLowerCase(cp);
      if (out == null && (low != cp || cp == 0x130)) {
        out = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (out != null) {
        if (cp == 0x130) {
          out.append("i\u0307");
        } else {
          out.appendCodePoint(low);
        }
      }
      i += width;
    }
    return out == null ? text : out.toString();
  }
}
