package dev.inkwren.render.kramdown;

/** Block quotes; unmarked lines belong to them up to a blank line or attribute list (K34). */
final class Quote {
  private Quote() {}

  static boolean startsAt(BlockText text, int p) {
    return text.at(text.skipIndent(p)) == '>';
  }

  static boolean parse(BlockParser p) {
    BlockText text = p.text;
    if (!startsAt(text, text.pos)) {
      return false;
    }
    int line = text.line();
    StringBuilder inner = new StringBuilder();
    do {
      int end = text.endOfLine(text.pos);
      inner.append(text.s, withoutMarker(text, text.pos), end);
      text.pos = end;
    } while (!p.lazyEnd(text.pos));
    Node quote = p.create(Kind.QUOTE, line);
    p.tree.add(quote);
    p.parseNested(quote, new BlockText(inner.toString(), line));
    return true;
  }

  private static int withoutMarker(BlockText text, int p) {
    int mark = text.skipIndent(p);
    if (text.at(mark) != '>') {
      return p;
    }
    return text.at(mark + 1) == ' ' ? mark + 2 : mark + 1;
  }
}
