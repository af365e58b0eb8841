package dev.inkwren.render.kramdown;

/** {@code *[X]: long form} (K16). */
final class AbbreviationDefinition {
  private AbbreviationDefinition() {}

  static boolean parse(BlockParser p) {
    BlockText text = p.text;
    int open = text.skipIndent(text.pos);
    if (text.at(open) != '*' || text.at(open + 1) != '[') {
      return false;
    }
    int end = text.endOfLine(open);
    int close = text.s.indexOf("]:", open + 3, end);
    if (close < 0) {
      return false;
    }
    String name = text.s.substring(open + 2, close);
    String title = Chars.strip(text.s.substring(close + 2, end));
    if (p.doc.abbreviations.containsKey(name)) {
      p.doc.warn(
          "the abbreviation " + name + " is defined twice; the last one counts", text.line());
    }
    Node boundary = p.addBoundary(Node.Boundary.DEFINITION);
    text.pos = end;
    p.doc.define(name, new DocumentState.Abbreviation(title, boundary));
    return true;
  }
}
