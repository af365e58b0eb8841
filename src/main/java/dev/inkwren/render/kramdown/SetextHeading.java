package dev.inkwren.render.kramdown;

/** A single line underlined with {@code =} or {@code -} (K23). */
final class SetextHeading {
  private SetextHeading() {}

  static boolean parse(BlockParser p) {
    BlockText text = p.text;
    int contents = text.skipIndent(text.pos);
    int underline = text.endOfLine(text.pos);
    char mark = text.at(underline);
    if ((mark != '-' && mark != '=') || Chars.isBlank(text.at(contents))) {
      return false;
    }
    int i = underline;
    while (text.at(i) == '-' || text.at(i) == '=') {
      i++;
    }
    if (Chars.endOfBlankRest(text.s, i) < 0 || !p.afterBoundary()) {
      return false;
    }
    HeadingText heading = HeadingText.of(text.s.substring(contents, underline - 1));
    return heading.addTo(p, mark == '-' ? 2 : 1, text.endOfLine(underline));
  }
}
