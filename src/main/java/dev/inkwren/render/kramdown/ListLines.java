package dev.inkwren.render.kramdown;

/**
 * Which lines belong to a list item or a definition: those indented like its first text and, unless
 * a blank line came before, lazily continued ones (K29, K30).
 */
final class ListLines {
  private ListLines() {}

  /**
   * The first line of an item.
   *
   * @param content text behind the marker without leading whitespace, with its newline
   * @param indent columns that following lines of the item are indented by
   */
  record First(String content, int indent) {}

  /** Whether the character behind a marker lets it be one. */
  static boolean isTail(char c) {
    return c == ' ' || c == '\t' || c == '|';
  }

  /** Reads the rest of a marker line; {@code width} is that of the marker with its indentation. */
  static First first(String rest, int width) {
    if (isEmptyItem(rest)) {
      return new First(Chars.stripLeft(rest), 4);
    }
    int column = width;
    int i = 0;
    while (i < rest.length() && Chars.isBlank(rest.charAt(i))) {
      column += rest.charAt(i) == '\t' ? 4 - column % 4 : 1;
      i++;
    }
    return new First(rest.substring(Chars.skipSpace(rest, i)), column);
  }

  private static boolean isEmptyItem(String rest) {
    int brace = closeOfItemList(rest);
    return Chars.endOfBlankRest(rest, brace < 0 ? 0 : brace + 1) >= 0;
  }

  /** Index of the brace that closes an attribute list at the start of an item, or -1. */
  private static int closeOfItemList(String item) {
    int open = Chars.skipSpace(item, 0);
    if (!item.startsWith("{:", open)) {
      return -1;
    }
    int name = Chars.endOfName(item, open + 2);
    if (item.startsWith("/", open + 2) || item.startsWith(":", name)) {
      return -1;
    }
    int escaped = -1;
    for (int i = open + 2; i < item.length(); i++) {
      if (item.charAt(i) == '}') {
        if (i == open + 2) {
          return -1;
        }
        if (item.charAt(i - 1) != '\\') {
          return i;
        }
        escaped = i;
      }
    }
    return escaped;
  }

  /** Takes an attribute list at the start of an item off and gives it to the item's node. */
  static String takeList(String item, Node node) {
    int close = closeOfItemList(item);
    if (close < 0) {
      return item;
    }
    AttributeList list = node.ial;
    if (list == null) {
      list = new AttributeList();
      node.ial = list;
    }
    list.read(item.substring(item.indexOf("{:") + 2, close));
    return item.substring(Chars.skipSpace(item, close + 1));
  }

  /** A line indented enough to belong to the item. */
  static boolean isIndented(BlockText text, int p, int indent) {
    int i = p;
    for (int unit = 0; unit < indent / 4; unit++) {
      int width = IndentedCode.indent(text, i);
      if (width == 0) {
        return false;
      }
      i += width;
    }
    if (text.at(i) != '\t') {
      for (int n = 0; n < indent % 4; n++, i++) {
        if (text.at(i) != ' ') {
          return false;
        }
      }
    }
    return hasText(text, i);
  }

  /** A line that continues the item though it is not indented. */
  static boolean isLazy(BlockText text, int p, int indent) {
    int open = p;
    while (open - p < Math.min(indent, 3) && text.at(open) == ' ') {
      open++;
    }
    return hasText(text, p)
        && !AttributeLine.listStartsAt(text, open)
        && !BlockHtml.endsLaziness(text, open);
  }

  private static boolean hasText(BlockText text, int p) {
    int i = p;
    while (Chars.isSpace(text.at(i)) && text.at(i) != '\n') {
      i++;
    }
    return i < text.s.length() && text.at(i) != '\n';
  }

  /** The line at {@code p} with its leading tabs as spaces. */
  static String expanded(BlockText text, int p, int end) {
    int tabs = p;
    while (text.at(tabs) == '\t') {
      tabs++;
    }
    return "    ".repeat(tabs - p) + text.s.substring(tabs, end);
  }

  static boolean startsWithSpaces(String line, int count) {
    if (line.length() < count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (line.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }
}
