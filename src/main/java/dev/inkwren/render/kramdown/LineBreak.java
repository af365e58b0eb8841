package dev.inkwren.render.kramdown;

/** Two spaces or two backslashes at the end of a line (K10); GFM's single one comes later. */
final class LineBreak {
  private LineBreak() {}

  static boolean parse(SpanParser p) {
    char c = p.at(p.pos);
    if (p.doc.hardWrap || p.at(p.pos + 1) != c || p.at(p.pos + 2) != '\n') {
      return false;
    }
    p.tree.add(p.create(Kind.LINE_BREAK, p.pos));
    p.pos += 2;
    return true;
  }
}
