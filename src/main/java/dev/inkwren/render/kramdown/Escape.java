package dev.inkwren.render.kramdown;

/** Characters that a backslash makes plain (K12). */
final class Escape {
  private static final String ESCAPABLE = "\\.*_+`<>()[]{}#!:|\"'$=-";

  private Escape() {}

  static boolean parse(SpanParser p) {
    char c = p.at(p.pos + 1);
    if (c == 0 || (ESCAPABLE.indexOf(c) < 0 && !(p.doc.gfm && c == '~'))) {
      return false;
    }
    p.addText(p.pos + 1, p.pos + 2);
    p.pos += 2;
    return true;
  }

  /** The text without the backslashes of escapes. */
  static String resolve(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
        c = text.charAt(++i);
      }
      out.append(c);
    }
    return out.toString();
  }
}
