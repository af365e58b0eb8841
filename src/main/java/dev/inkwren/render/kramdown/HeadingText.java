package dev.inkwren.render.kramdown;

/**
 * The text of a heading line, without its explicit id.
 *
 * @param text never with whitespace at its end
 * @param id empty if none is written
 */
record HeadingText(String text, String id) {
  /** Splits {@code Title {#id}} (K25). */
  static HeadingText of(String contents) {
    String text = Chars.stripRight(contents);
    int open = text.lastIndexOf("{#");
    if (!text.endsWith("}")
        || open < 1
        || !Chars.isBlank(text.charAt(open - 1))
        || !isXmlName(text, open + 2, text.length() - 1)) {
      return new HeadingText(text, "");
    }
    String id = text.substring(open + 2, text.length() - 1);
    return new HeadingText(Chars.stripRight(text.substring(0, open - 1)), id);
  }

  /** Adds the heading to the tree and moves behind it. */
  boolean addTo(BlockParser p, int level, int end) {
    if (text.isEmpty()) {
      return false;
    }
    Node heading = p.create(Kind.HEADING, p.text.line());
    heading.level = level;
    heading.idText = text;
    heading.addText(Kind.RAW_TEXT, text);
    if (!id.isEmpty()) {
      heading.attributes.put("id", id);
    }
    p.tree.add(heading);
    p.text.pos = end;
    return true;
  }

  private static boolean isXmlName(String s, int start, int end) {
    if (start >= end || !isNameStart(s.codePointAt(start))) {
      return false;
    }
    for (int i = start; i < end; i += Character.charCount(s.codePointAt(i))) {
      if (!isNameChar(s.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameStart(int c) {
    if (c < 0x80) {
      return c == ':' || c == '_' || Chars.isAsciiLetter(c);
    }
    return (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7)
        || (c >= 0x370 && c <= 0x1FFF && c != 0x37E)
        || (c >= 0x200C && c <= 0x200D)
        || (c >= 0x2070 && c <= 0x218F)
        || (c >= 0x2C00 && c <= 0xD7FF && (c >= 0x3001 || c <= 0x2FEF))
        || (c >= 0xF900 && c <= 0xFFFD && (c <= 0xFDCF || c >= 0xFDF0))
        || (c >= 0x10000 && c <= 0xEFFFF);
  }

  private static boolean isNameChar(int c) {
    return isNameStart(c)
        || c == '-'
        || c == '.'
        || Chars.isDigit(c)
        || c == 0xB7
        || (c >= 0x300 && c <= 0x36F)
        || (c >= 0x203F && c <= 0x2040);
  }
}
