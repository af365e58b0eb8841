package dev.inkwren.render.kramdown;

/**
 * Code between two fences (K26, K27). GFM knows tildes and backticks, indented by three spaces at
 * most; plain kramdown knows tildes at the margin.
 */
final class FencedCode {
  private FencedCode() {}

  private static boolean isFence(char c, boolean gfm) {
    return c == '~' || (gfm && c == '`');
  }

  /** Whether a line looks like a fence, which already ends a paragraph in GFM. */
  static boolean startsAt(BlockText text, int p, boolean gfm) {
    int i = gfm ? text.skipIndent(p) : p;
    return isFence(text.at(i), gfm) && isFence(text.at(i + 1), gfm) && isFence(text.at(i + 2), gfm);
  }

  static boolean parse(BlockParser p) {
    BlockText text = p.text;
    boolean gfm = p.doc.gfm;
    if (!startsAt(text, text.pos, gfm)) {
      return false;
    }
    int open = gfm ? text.skipIndent(text.pos) : text.pos;
    int run = open;
    while (isFence(text.at(run), gfm)) {
      run++;
    }
    Fences fences = text.fences(gfm);
    int lineEnd = text.endOfLine(open);
    int longest = fences.longest(run - open, lineEnd);
    text.sees(longest < run - open ? Integer.MAX_VALUE : lineEnd);
    for (int length = longest; length >= 3; length--) {
      int close = fences.close(text, open, length, lineEnd);
      text.sees(close < 0 ? Integer.MAX_VALUE : text.endOfLine(close));
      if (close >= 0 && tryLength(p, open + length, close)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tryLength(BlockParser p, int fenceEnd, int close) {
    BlockText text = p.text;
    int info = Chars.skipSpace(text.s, fenceEnd);
    int lineEnd = text.endOfLine(fenceEnd);
    int infoEnd = info;
    if (info < lineEnd) {
      while (!Chars.isSpace(text.at(infoEnd))) {
        infoEnd++;
      }
      if (Chars.skipSpace(text.s, infoEnd) < lineEnd) {
        return false;
      }
    }
    Node code = p.create(Kind.CODE_BLOCK, text.line());
    code.value = text.s.substring(lineEnd, close);
    code.closed = true;
    if (info < lineEnd) {
      code.language = text.s.substring(info, infoEnd);
      code.attributes.put("class", "language-" + name(code.language));
    }
    p.tree.add(code);
    text.pos = text.endOfLine(close);
    return true;
  }

  /** The language of an info string: what stands before the first question mark but one. */
  private static String name(String info) {
    int question = info.indexOf('?', 1);
    return question < 0 ? info : info.substring(0, question);
  }
}
