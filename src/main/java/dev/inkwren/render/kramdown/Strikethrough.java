package dev.inkwren.render.kramdown;

/** GFM's {@code ~~text~~} (K9). */
final class Strikethrough {
  private Strikethrough() {}

  static boolean parse(SpanParser p) {
    int open = p.pos + 2;
    if (!p.doc.gfm || p.at(p.pos + 1) != '~' || p.at(open) == '~' || Chars.isSpace(p.at(open))) {
      return false;
    }
    int close = p.text.find("~~", open + 1);
    while (close >= 0 && (Chars.isSpace(p.at(close - 1)) || p.at(close - 1) == '~')) {
      close = p.text.find("~~", close + 1);
    }
    if (close < 0) {
      p.text.remember("~~", open + 1);
      return false;
    }
    Node deleted = p.create(Kind.HTML, p.pos);
    deleted.value = "del";
    deleted.content = Node.Content.SPAN;
    SpanParser.spansOf(p.doc, p.s.substring(open, close), deleted.line).forEach(deleted::add);
    p.tree.add(deleted);
    p.pos = close + 2;
    return true;
  }
}
