package dev.inkwren.render.kramdown;

/** Escaping of text and attribute values, and what is printed for an entity. */
final class HtmlEscape {
  private HtmlEscape() {}

  /** Code: every special character is escaped. */
  static void code(String s, StringBuilder out) {
    escape(s, out, false, false);
  }

  /** Running text: entity references stay as they are. */
  static void text(String s, StringBuilder out) {
    escape(s, out, true, false);
  }

  /** An attribute value in double quotes. */
  static void attribute(String s, StringBuilder out) {
    escape(s, out, true, true);
  }

  private static void escape(String s, StringBuilder out, boolean references, boolean quotes) {
    int done = 0;
    for (int i = 0; i < s.length(); i++) {
      String escaped =
          switch (s.charAt(i)) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> references && Entity.end(s, i) >= 0 ? "" : "&amp;";
            case '"' -> quotes ? "&quot;" : "";
            default -> "";
          };
      if (!escaped.isEmpty()) {
        out.append(s, done, i).append(escaped);
        done = i + 1;
      }
    }
    out.append(s, done, s.length());
  }

  static void attributes(Attributes attributes, StringBuilder out) {
    for (int i = 0; i < attributes.size(); i++) {
      String name = attributes.name(i);
      String value = attributes.value(i);
      if (!name.equals("id") || !Chars.strip(value).isEmpty()) {
        out.append(' ').append(name).append("=\"");
        attribute(value, out);
        out.append('"');
      }
    }
  }

  /**
   * A character given by its number.
   *
   * @param original as written, empty if it was not written as an entity
   */
  static String entity(int code, String original, String entityOutput) {
    String character = Entities.character(code);
    boolean special = character.equals("<") || character.equals(">") || character.equals("&");
    boolean asChar = entityOutput.equals("as_char");
    if (asChar && !special && !character.isEmpty() && !isSurrogate(code)) {
      return character;
    }
    if ((asChar || entityOutput.equals("as_input")) && !original.isEmpty()) {
      return original;
    }
    String name = Entities.nameOf(code);
    boolean named = entityOutput.equals("symbolic") || special || character.equals("\"");
    return named && name != null ? "&" + name + ";" : "&#" + code + ";";
  }

  private static boolean isSurrogate(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }
}
