package dev.inkwren.render.kramdown;

/** Paragraphs and the lines that end them (K18, K19). */
final class Paragraph {
  private Paragraph() {}

  static boolean parse(BlockParser p) {
    BlockText text = p.text;
    int start = text.pos;
    char first = text.at(text.skipIndent(start));
    if (Chars.isBlank(first)) {
      return false;
    }
    int line = text.line();
    int end = start;
    do {
      end = text.endOfLine(end);
    } while (!ends(p, end));
    String lines = Chars.stripRight(text.s.substring(start, end));
    text.pos = end;
    Node last = p.tree.last();
    if (last != null && last.kind == Kind.PARAGRAPH) {
      boolean breakBefore = start >= 3 && text.s.startsWith("  \n", start - 3);
      Node raw = last.last();
      if (raw != null && raw.kind == Kind.RAW_TEXT) {
        raw.append(breakBefore ? "  \n" : "\n");
      }
      last.addText(Kind.RAW_TEXT, lines);
    } else {
      Node paragraph = p.create(Kind.PARAGRAPH, line);
      paragraph.addText(Kind.RAW_TEXT, Chars.stripLeft(lines));
      p.tree.add(paragraph);
    }
    return true;
  }

  private static boolean ends(BlockParser p, int i) {
    BlockText text = p.text;
    if (p.lazyEnd(i) || DefinitionList.startsAt(text, i)) {
      return true;
    }
    return p.doc.paragraphEndQuirk
        && (ListBlock.startsAt(text, i)
            || AtxHeading.startsGfm(text, i)
            || Quote.startsAt(text, i)
            || FencedCode.startsAt(text, i, true));
  }
}
