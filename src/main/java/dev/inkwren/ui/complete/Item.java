package dev.inkwren.ui.complete;

/**
 * One thing that could be written.
 *
 * @param label what the list shows
 * @param detail shown dimmed behind it; may be empty
 * @param insert what is written
 * @param caret where the caret stands in {@code insert} afterwards
 * @param picture site-absolute path of the picture to show beside it; empty for none
 */
record Item(String label, String detail, String insert, int caret, String picture) {

  /** Written as it is shown, caret behind it. */
  static Item of(String word) {
    return of(word, "", word);
  }

  static Item of(String label, String detail, String insert) {
    return new Item(label, detail, insert, insert.length(), "");
  }

  /** {@code marked} is written without its {@code ¦}, where the caret will stand. */
  static Item snippet(String label, String detail, String marked) {
    int caret = marked.indexOf('¦');
    String insert = marked.replace("¦", "");
    return new Item(label, detail, insert, caret < 0 ? insert.length() : caret, "");
  }

  /** The same with {@code tail} written behind it, caret where it was. */
  Item followedBy(String tail) {
    return new Item(label, detail, insert + tail, caret, picture);
  }

  /** The same with {@code tail} written behind it, caret behind that if it stood at the end. */
  Item closedBy(String tail) {
    int end = caret == insert.length() ? caret + tail.length() : caret;
    return new Item(label, detail, insert + tail, end, picture);
  }
}
