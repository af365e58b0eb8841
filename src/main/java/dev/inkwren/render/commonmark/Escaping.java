package dev.inkwren.render.commonmark;

import static java.nio.charset.StandardCharsets.UTF_8;

/** How cmark writes text and addresses. */
final class Escaping {

  private static final String SAFE = "!#$%()*+,-./:;=?@_~";

  private Escaping() {}

  /** Appends text for an element or an attribute. */
  static void text(CharSequence text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }

  static String text(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text(text, out);
    return out.toString();
  }

  /** An address for an attribute; what an address may not hold is written in percent signs. */
  static String address(String address) {
    StringBuilder out = new StringBuilder(address.length() + 16);
    for (byte b : address.getBytes(UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean word = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (word || SAFE.indexOf(c) >= 0) {
        out.append(c);
      } else if (c == '&') {
        out.append("&amp;");
      } else if (c == '\'') {
        out.append("&#x27;");
      } else {
        out.append(String.format("%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
