package dev.inkwren.render.kramdown;

/** Math between double dollar signs in running text (K14). */
final class InlineMath {
  private InlineMath() {}

  static boolean parse(SpanParser p) {
    int close = p.at(p.pos + 1) == '$' ? p.text.find("$$", p.pos + 2) : -1;
    if (close < 0) {
      return false;
    }
    Node math = p.create(Kind.MATH, p.pos);
    math.value = Chars.strip(p.s.substring(p.pos + 2, close));
    p.tree.add(math);
    p.pos = close + 2;
    return true;
  }
}
