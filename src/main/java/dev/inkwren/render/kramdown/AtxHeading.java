package dev.inkwren.render.kramdown;

/** Headings that begin with hash signs at the margin (K22). */
final class AtxHeading {
  private AtxHeading() {}

  /** Number of leading hash signs, six at most. */
  private static int level(BlockText text, int p) {
    int level = 0;
    while (level < 6 && text.at(p + level) == '#') {
      level++;
    }
    return level;
  }

  /** GFM's form, which also ends a paragraph: hash signs and a space or tab. */
  static boolean startsGfm(BlockText text, int p) {
    int level = level(text, p);
    return level > 0 && Chars.isBlank(text.at(p + level));
  }

  static boolean parse(BlockParser p) {
    BlockText text = p.text;
    int start = text.pos;
    int level = level(text, start);
    if (level == 0 || (p.doc.gfm && !startsGfm(text, start))) {
      return false;
    }
    int contents = Chars.skipBlank(text.s, start + level);
    int end = text.endOfLine(contents);
    if (!p.doc.gfm && contents == end - 1) {
      // Without GFM the text may stand on the line below the hash signs.
      end = text.endOfLine(end);
    }
    if (!p.doc.paragraphEndQuirk && !p.afterBoundary()) {
      return false;
    }
    HeadingText heading = HeadingText.of(text.s.substring(contents, end - 1));
    String closed = p.doc.paragraphEndQuirk ? closeGfm(heading.text()) : close(heading.text());
    return new HeadingText(closed, heading.id()).addTo(p, level, end);
  }

  /** Closing hash signs count behind a space only. */
  private static String closeGfm(String text) {
    int i = startOfHashes(text);
    if (i == text.length() || i == 0 || !Chars.isBlank(text.charAt(i - 1))) {
      return text;
    }
    return Chars.stripRight(text.substring(0, i - 1));
  }

  /** Closing hash signs count unless escaped. */
  private static String close(String text) {
    int i = startOfHashes(text);
    if (i > 0 && i < text.length() && text.charAt(i - 1) == '\\') {
      i++;
    }
    return i == text.length() ? text : Chars.stripRight(text.substring(0, i));
  }

  private static int startOfHashes(String text) {
    int i = text.length();
    while (i > 0 && text.charAt(i - 1) == '#') {
      i--;
    }
    return i;
  }
}
