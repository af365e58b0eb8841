package dev.inkwren.render.kramdown;

/** Finds the closing brace of attribute lists and extensions. */
final class AttributeLine {
  private AttributeLine() {}

  /**
   * Index of the brace that closes a list opened before {@code from} and stands at the end of a
   * line, or -1. An escaped brace closes only where no plain one does.
   */
  static int closeAtLineEnd(BlockText text, int from) {
    int plain = text.findBrace(from);
    if (plain > from && Chars.endOfBlankRest(text.s, plain + 1) >= 0) {
      return plain;
    }
    int escaped = text.find("\\}", from);
    if (escaped < 0 || (plain >= 0 && escaped > plain)) {
      return -1;
    }
    int limit = plain < 0 ? text.s.length() : plain;
    for (int i = limit - 1; i > from; i--) {
      if (text.s.charAt(i) == '}' && Chars.endOfBlankRest(text.s, i + 1) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** A block attribute list at {@code i}, indented by three spaces at most. */
  static boolean startsAt(BlockText text, int i) {
    int open = text.skipIndent(i);
    return listStartsAt(text, open);
  }

  /** The same without indentation. */
  static boolean listStartsAt(BlockText text, int open) {
    if (text.at(open) != '{' || text.at(open + 1) != ':') {
      return false;
    }
    char next = text.at(open + 2);
    return next != ':' && next != '/' && closeAtLineEnd(text, open + 2) >= 0;
  }
}
