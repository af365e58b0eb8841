package dev.inkwren.render.kramdown;

/**
 * Where two versions of a text differ.
 *
 * @param prefix number of characters that both begin with
 * @param oldTail offset in the old version from which on both are the same again
 * @param newTail that offset in the new version
 */
record TextChange(int prefix, int oldTail, int newTail) {
  private static final int STEP = 4096;

  static TextChange between(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int prefix = 0;
    // Whole pieces first: they are compared many characters at a time.
    while (prefix + STEP <= shorter && before.regionMatches(prefix, after, prefix, STEP)) {
      prefix += STEP;
    }
    while (prefix < shorter && before.charAt(prefix) == after.charAt(prefix)) {
      prefix++;
    }
    int oldTail = before.length();
    int newTail = after.length();
    int left = shorter - prefix;
    while (left >= STEP && before.regionMatches(oldTail - STEP, after, newTail - STEP, STEP)) {
      oldTail -= STEP;
      newTail -= STEP;
      left -= STEP;
    }
    while (left > 0 && before.charAt(oldTail - 1) == after.charAt(newTail - 1)) {
      oldTail--;
      newTail--;
      left--;
    }
    return new TextChange(prefix, oldTail, newTail);
  }
}
