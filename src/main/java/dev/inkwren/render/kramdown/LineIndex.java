package dev.inkwren.render.kramdown;

import java.util.Arrays;

/** Finds the line of an index; looks at the text once. */
final class LineIndex {
  private final int[] newlines;
  private final int firstLine;
  private int last;

  LineIndex(String s, int firstLine) {
    this.firstLine = firstLine;
    int[] found = new int[8];
    int count = 0;
    for (int i = s.indexOf('\n'); i >= 0; i = s.indexOf('\n', i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i;
    }
    newlines = Arrays.copyOf(found, count);
  }

  /** Line of the body that holds {@code i}, 0-based. */
  int lineOf(int i) {
    boolean near =
        (last == 0 || newlines[last - 1] < i) && (last == newlines.length || newlines[last] >= i);
    if (!near) {
      int at = Arrays.binarySearch(newlines, i);
      last = at < 0 ? -at - 1 : at;
    }
    return firstLine + last;
  }
}
