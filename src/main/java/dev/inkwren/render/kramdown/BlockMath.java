package dev.inkwren.render.kramdown;

/** Math between double dollar signs that stands on its own (K14). */
final class BlockMath {
  private BlockMath() {}

  static boolean parse(BlockParser p) {
    BlockText text = p.text;
    int start = text.skipIndent(text.pos);
    boolean escaped = text.at(start) == '\\';
    int open = escaped ? start + 1 : start;
    if (!text.s.startsWith("$$", open) || !p.afterBoundary()) {
      return false;
    }
    int close = text.find("$$", open + 2);
    if (close < 0) {
      return false;
    }
    int lineEnd = Chars.endOfBlankRest(text.s, close + 2);
    if (escaped) {
      if (lineEnd >= 0) {
        text.pos = open;
      }
      return false;
    }
    int saved = text.pos;
    int line = text.line();
    text.pos = lineEnd >= 0 ? lineEnd : close + 2;
    if (!p.beforeBoundary()) {
      text.pos = saved;
      return false;
    }
    Node math = p.create(Kind.MATH, line);
    math.value = Chars.strip(text.s.substring(open + 2, close));
    math.block = true;
    p.tree.add(math);
    return true;
  }
}
