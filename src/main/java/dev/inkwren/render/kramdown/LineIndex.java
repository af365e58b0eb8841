package dev.inkwren.render.kramdown;

import java.util.Arrays;

/** Finds the line of an index; looks at each line once, and only as far as it is asked. */
final class LineIndex {
  private final String s;
  private final int from;
  private final int firstLine;
  private int[] newlines = new int[8];
  private int count;
  private boolean complete;
  private int last;

  /**
   * @param from where counting starts
   * @param firstLine line of the body that holds {@code from}
   */
  LineIndex(String s, int from, int firstLine) {
    this.s = s;
    this.from = from;
    this.firstLine = firstLine;
  }

  /** Line of the body that holds {@code i}, 0-based. */
  int lineOf(int i) {
    while (!complete && (count == 0 || newlines[count - 1] < i)) {
      addNext();
    }
    boolean near = (last == 0 || newlines[last - 1] < i) && (last == count || newlines[last] >= i);
    if (!near) {
      int at = Arrays.binarySearch(newlines, 0, count, i);
      last = at < 0 ? -at - 1 : at;
    }
    return firstLine + last;
  }

  /** Whether a line of the body that is ended by a newline holds white space only. */
  boolean isBlank(int line) {
    int newline = line - firstLine;
    while (!complete && newline >= count) {
      addNext();
    }
    int i = newline == 0 ? from : newlines[newline - 1] + 1;
    return Chars.skipSpace(s, i) >= newlines[newline];
  }

  private void addNext() {
    int next = s.indexOf('\n', count == 0 ? from : newlines[count - 1] + 1);
    if (next < 0) {
      complete = true;
      return;
    }
    if (count == newlines.length) {
      newlines = Arrays.copyOf(newlines, count * 2);
    }
    newlines[count++] = next;
  }
}
