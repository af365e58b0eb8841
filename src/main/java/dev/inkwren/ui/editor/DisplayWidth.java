package dev.inkwren.ui.editor;

/** Columns that text takes in a monospaced face: Hangul, kana and ideographs take two. */
final class DisplayWidth {

  private DisplayWidth() {}

  /** The sum over what readers see as characters, however many code points each has. */
  static int of(String text) {
    int width = 0;
    for (int at = 0; at < text.length(); ) {
      int next = Graphemes.after(text, at);
      width += text.substring(at, next).codePoints().map(DisplayWidth::of).max().orElse(0);
      at = next;
    }
    return width;
  }

  private static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0x1F1E6 && c <= 0x1F1FF)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
