package dev.inkwren.render.kramdown;

/** Horizontal rules: three or more of {@code * - _}, with any space between. */
final class Rule {
  private Rule() {}

  /** Index behind the rule at {@code p}, or -1. */
  static int end(BlockText text, int p) {
    int i = text.skipIndent(p);
    char mark = text.at(i);
    if (mark != '*' && mark != '-' && mark != '_') {
      return -1;
    }
    int marks = 0;
    while (text.at(i) == mark || Chars.isBlank(text.at(i))) {
      if (text.at(i) == mark) {
        marks++;
      }
      i++;
    }
    return marks >= 3 && text.at(i) == '\n' ? i + 1 : -1;
  }

  static boolean parse(BlockParser p) {
    int end = end(p.text, p.text.pos);
    if (end < 0) {
      return false;
    }
    p.tree.add(p.create(Kind.RULE, p.text.line()));
    p.text.pos = end;
    return true;
  }
}
