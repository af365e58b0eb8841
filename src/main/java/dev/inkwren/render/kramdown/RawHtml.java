package dev.inkwren.render.kramdown;

/** The body of an HTML element without Markdown in it, up to its end tag. */
final class RawHtml {
  private final BlockParser parser;
  private final BlockHtml elements;
  private final BlockText text;

  RawHtml(BlockParser parser, BlockHtml elements) {
    this.parser = parser;
    this.elements = elements;
    this.text = parser.text;
  }

  /** Reads to the end tag of {@code element}; false if the text ends before. */
  boolean read(Node element) {
    Node outer = parser.tree;
    parser.tree = element;
    parser.enter();
    boolean closed = false;
    while (!text.atEnd() && !closed) {
      int tag = nextTag(text.pos);
      int end = tag < 0 ? text.s.length() : tag;
      element.addText(Kind.TEXT, text.s.substring(text.pos, end));
      text.pos = end;
      if (tag >= 0) {
        closed = readMarkup(element);
      }
    }
    parser.leave();
    parser.tree = outer;
    return closed;
  }

  private int nextTag(int from) {
    for (int i = text.s.indexOf('<', from); i >= 0; i = text.s.indexOf('<', i + 1)) {
      char next = text.at(i + 1);
      if (next == '/' || next == '?' || text.s.startsWith("!--", i + 1)) {
        return i;
      }
      if (HtmlTag.isNameStart(text.s, i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /** Reads what a {@code <} begins; true if it was the end tag of the element. */
  private boolean readMarkup(Node element) {
    if (readEnclosed("<!--", "-->", Kind.HTML_COMMENT)
        || readEnclosed("<?", "?>", Kind.INSTRUCTION)) {
      return false;
    }
    HtmlTag tag = HtmlTag.at(text.s, text.pos, text);
    if (tag != null && parser.tooDeep()) {
      parser.doc.warnDepth(text.line());
      tag = null;
    }
    if (tag != null) {
      int line = text.line();
      text.pos = tag.end();
      elements.open(tag.normalized(), line);
      return false;
    }
    HtmlTag.End end = HtmlTag.endAt(text.s, text.pos);
    if (end == null) {
      element.addText(Kind.TEXT, "<");
      text.pos++;
      return false;
    }
    boolean known = HtmlNames.isKnown(element.value);
    String name = known ? Chars.downcase(end.name()) : end.name();
    if (!name.equals(element.value)) {
      parser.doc.warn(
          "</" + end.name() + "> closes nothing here; it is shown as text", text.line());
      element.addText(Kind.TEXT, text.s.substring(text.pos, end.end()));
    }
    text.pos = end.end();
    return name.equals(element.value);
  }

  private boolean readEnclosed(String open, String close, Kind kind) {
    if (!text.s.startsWith(open, text.pos)) {
      return false;
    }
    int end = text.find(close, text.pos + open.length());
    if (end < 0) {
      return false;
    }
    Node node = new Node(kind, text.line());
    node.value = text.s.substring(text.pos, end + close.length());
    node.block = true;
    parser.tree.add(node);
    text.pos = end + close.length();
    return true;
  }
}
