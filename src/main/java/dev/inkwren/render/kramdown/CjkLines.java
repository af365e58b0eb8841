package dev.inkwren.render.kramdown;

/** Joins lines that end and begin with Han, Hiragana or Katakana. */
final class CjkLines {
  private CjkLines() {}

  static String join(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean joined =
          text.charAt(i) == '\n'
              && i > 0
              && i + 1 < text.length()
              && isCjk(text.codePointBefore(i))
              && isCjk(text.codePointAt(i + 1));
      if (!joined) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean isCjk(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
