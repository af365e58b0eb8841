package dev.inkwren.render.kramdown;

/** Marks spaces and tabs in code of the class {@code show-whitespaces}. */
final class VisibleSpaces {
  private static final String NAME = "show-whitespaces";

  private VisibleSpaces() {}

  static boolean wanted(String classes) {
    int i = classes.indexOf(NAME);
    int end = i + NAME.length();
    return i >= 0
        && (i == 0 || !Chars.isUnicodeWord(classes.codePointBefore(i)))
        && (end == classes.length() || !Chars.isUnicodeWord(classes.codePointAt(end)));
  }

  static String mark(String code) {
    StringBuilder out = new StringBuilder(code.length() * 2);
    for (int i = 0; i < code.length(); ) {
      int end = Chars.skipBlank(code, i);
      if (end == i) {
        out.append(code.charAt(i++));
        continue;
      }
      boolean lineStart = i == 0 || code.charAt(i - 1) == '\n';
      boolean lineEnd = end == code.length() || code.charAt(end) == '\n';
      String suffix = lineStart ? "-l" : lineEnd ? "-r" : "";
      for (; i < end; i++) {
        boolean tab = code.charAt(i) == '\t';
        out.append("<span class=\"ws-").append(tab ? "tab" : "space").append(suffix);
        out.append("\">").append(tab ? "\t" : "&#8901;").append("</span>");
      }
    }
    return out.toString();
  }
}
