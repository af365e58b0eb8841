package dev.inkwren.render.kramdown;

/** Dashes, ellipses and guillemets (K7). */
final class Typography {
  private Typography() {}

  static boolean parse(SpanParser p) {
    if (!p.doc.typography) {
      return false;
    }
    return switch (p.at(p.pos)) {
      case '-' -> symbol(p, "---", "mdash") || symbol(p, "--", "ndash");
      case '.' -> symbol(p, "...", "hellip");
      case '<' -> symbol(p, "<< ", "laquo_space") || symbol(p, "<<", "laquo");
      case '>' -> symbol(p, ">>", "raquo");
      case ' ' -> symbol(p, " >>", "raquo_space");
      default -> escaped(p, "\\<<", "lt") || escaped(p, "\\>>", "gt");
    };
  }

  private static boolean symbol(SpanParser p, String marks, String name) {
    if (!p.s.startsWith(marks, p.pos)) {
      return false;
    }
    Node symbol = p.create(Kind.SYMBOL, p.pos);
    symbol.value = name;
    p.tree.add(symbol);
    p.pos += marks.length();
    return true;
  }

  private static boolean escaped(SpanParser p, String marks, String entity) {
    if (!p.s.startsWith(marks, p.pos)) {
      return false;
    }
    for (int i = 0; i < 2; i++) {
      p.tree.add(Entity.node(entity, "", p.text.lineOf(p.pos)));
    }
    p.pos += marks.length();
    return true;
  }
}
