package dev.inkwren.render.kramdown;

import org.jspecify.annotations.Nullable;

/** Named, decimal and hexadecimal character references in running text. */
final class Entity {
  private Entity() {}

  /**
   * An entity written in a text.
   *
   * @param code -1 for a name that HTML does not have
   * @param end index behind the semicolon
   */
  record Reference(int code, int end) {}

  static boolean parse(SpanParser p) {
    Reference reference = at(p.s, p.pos);
    if (reference == null) {
      return false;
    }
    int line = p.text.lineOf(p.pos);
    if (reference.code() < 0) {
      p.tree.add(node("amp", "", line));
      p.addText(p.pos + 1, reference.end());
    } else {
      p.tree.add(node(reference.code(), p.s.substring(p.pos, reference.end()), line));
    }
    p.pos = reference.end();
    return true;
  }

  static Node node(String name, String original, int line) {
    return node(Entities.code(name), original, line);
  }

  static Node node(int code, String original, int line) {
    Node node = new Node(Kind.ENTITY, original, line);
    node.level = code;
    return node;
  }

  /** The reference that begins at {@code i}, or null. */
  static @Nullable Reference at(String s, int i) {
    int end = end(s, i);
    if (end < 0) {
      return null;
    }
    String body = s.substring(i + 1, end);
    if (body.charAt(0) != '#') {
      return new Reference(Entities.code(body), end + 1);
    }
    boolean hex = body.charAt(1) == 'x';
    String digits = body.substring(hex ? 2 : 1);
    int code;
    try {
      code = Integer.parseInt(digits, hex ? 16 : 10);
    } catch (NumberFormatException tooLarge) {
      code = Integer.MAX_VALUE;
    }
    return new Reference(Entities.meant(code), end + 1);
  }

  /** Index of the semicolon of the reference at {@code i}, or -1. */
  static int end(String s, int i) {
    int p = i + 1;
    if (p < s.length() && s.charAt(p) == '#') {
      boolean hex = s.startsWith("x", p + 1);
      int first = hex ? p + 2 : p + 1;
      p = first;
      while (p < s.length() && isDigit(s.charAt(p), hex)) {
        p++;
      }
      return p > first && s.startsWith(";", p) ? p : -1;
    }
    if (p >= s.length() || !(Chars.isWord(s.charAt(p)) || s.charAt(p) == ':')) {
      return -1;
    }
    while (p < s.length() && isNameChar(s.charAt(p))) {
      p++;
    }
    return s.startsWith(";", p) ? p : -1;
  }

  private static boolean isNameChar(char c) {
    return Chars.isWord(c) || c == '-' || c == '.' || c == ':';
  }

  private static boolean isDigit(char c, boolean hex) {
    return Chars.isDigit(c) || (hex && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
  }
}
