package dev.inkwren.render.kramdown;

/** {@code [^name]}, where a footnote of that name is defined (K17). */
final class FootnoteMarker {
  private FootnoteMarker() {}

  static boolean parse(SpanParser p) {
    int name = p.pos + 2;
    int end = p.at(p.pos + 1) == '^' ? Chars.endOfName(p.s, name) : name;
    if (end == name || p.at(end) != ']') {
      return false;
    }
    Footnote footnote = p.doc.footnotes.get(p.s.substring(name, end));
    if (footnote == null) {
      p.doc.warn(
          "the footnote [^" + p.s.substring(name, end) + "] is defined nowhere",
          p.text.lineOf(p.pos));
      p.addText(p.pos, end + 1);
    } else {
      Node marker = p.create(Kind.FOOTNOTE, p.pos);
      marker.footnote = footnote;
      p.tree.add(marker);
    }
    p.pos = end + 1;
    return true;
  }
}
