package dev.inkwren.session;

/** Compares text without regard to upper and lower case, one UTF-16 unit for one. */
final class Fold {

  private Fold() {}

  /** The lower-case spelling of {@code c}, where that is one character. */
  static char unit(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return isCaseless(c) ? c : Character.toLowerCase(c);
  }

  /** Korean, Chinese and Japanese, quickly told. */
  private static boolean isCaseless(char c) {
    return (c >= '\u2E80' && c < '\uA640') || (c >= '\uAC00' && c < '\uD7B0');
  }

  static String text(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = unit(folded[i]);
    }
    return new String(folded);
  }

  /**
   * Where {@code folded} stands next in {@code text}.
   *
   * @param folded not empty, as {@link #text} gives it
   * @return -1 when nowhere at or after {@code from}
   */
  static int indexOf(String text, String folded, int from) {
    char first = folded.charAt(0);
    boolean plain = Character.toUpperCase(first) == first;
    int last = text.length() - folded.length();
    for (int at = from; at <= last; at++) {
      if (plain) {
        at = text.indexOf(first, at);
        if (at < 0 || at > last) {
          return -1;
        }
      }
      if (unit(text.charAt(at)) == first && matches(text, at, folded)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean matches(String text, int at, String folded) {
    for (int i = 1; i < folded.length(); i++) {
      if (unit(text.charAt(at + i)) != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
