package dev.inkwren.render.kramdown;

/** Lines of whitespace only. */
final class BlankLine {
  private BlankLine() {}

  /** End of the blank lines at {@code p}, or {@code p} if there is none. */
  static int end(BlockText text, int p) {
    int end = p;
    for (int i = p; i < text.s.length() && Chars.isSpace(text.s.charAt(i)); i++) {
      if (text.s.charAt(i) == '\n') {
        end = i + 1;
      }
    }
    return end;
  }

  static boolean parse(BlockParser p) {
    int start = p.text.pos;
    int end = end(p.text, start);
    if (end == start) {
      return false;
    }
    String lines = p.text.s.substring(start, end);
    Node last = p.tree.last();
    if (last != null && last.kind == Kind.BLANK) {
      last.append(lines);
    } else {
      Node blank = p.create(Kind.BLANK, p.text.line());
      blank.value = lines;
      p.tree.add(blank);
    }
    p.text.pos = end;
    return true;
  }
}
