package dev.inkwren.render.theme;

/** Writes plain text into HTML. */
final class Html {

  private Html() {}

  /** {@code text} as it stands between tags. */
  static String text(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** {@code text} as it stands in a quoted attribute. */
  static String attribute(String text) {
    return text(text).replace("\"", "&quot;");
  }
}
