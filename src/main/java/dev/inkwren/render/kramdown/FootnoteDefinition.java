package dev.inkwren.render.kramdown;

/** {@code [^name]: text}, continued by indented lines (K17). */
final class FootnoteDefinition {
  private FootnoteDefinition() {}

  static boolean parse(BlockParser p) {
    BlockText text = p.text;
    int open = text.skipIndent(text.pos);
    if (text.at(open) != '[' || text.at(open + 1) != '^') {
      return false;
    }
    int nameEnd = Chars.endOfName(text.s, open + 2);
    if (nameEnd == open + 2 || !text.s.startsWith("]:", nameEnd)) {
      return false;
    }
    String name = text.s.substring(open + 2, nameEnd);
    int line = text.line();
    int start = nameEnd + 2;
    int end = IndentedCode.end(text, text.endOfLine(start));
    String content = IndentedCode.unindent(text, start, end);
    text.pos = end;
    Node node = new Node(Kind.ROOT, line);
    p.parseNested(node, new BlockText(content, line));
    if (p.doc.footnotes.containsKey(name)) {
      p.doc.warn("the footnote [^" + name + "] is defined twice; the last one counts", line);
    }
    p.addBoundary(Node.Boundary.DEFINITION);
    p.doc.define(new Footnote(name, node, line));
    return true;
  }
}
