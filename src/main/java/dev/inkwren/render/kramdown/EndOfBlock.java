package dev.inkwren.render.kramdown;

/** The line {@code ^} that separates two blocks of a kind (K32). */
final class EndOfBlock {
  private EndOfBlock() {}

  /** Index behind the marker line at {@code p}, or -1. */
  static int end(BlockText text, int p) {
    return text.at(p) == '^' ? Chars.endOfBlankRest(text.s, p + 1) : -1;
  }

  static boolean parse(BlockParser p) {
    int end = end(p.text, p.text.pos);
    if (end < 0) {
      return false;
    }
    p.addBoundary(Node.Boundary.MARKER);
    p.text.pos = end;
    return true;
  }
}
