package dev.inkwren.render.kramdown;

import java.util.Arrays;

/** The runs of backticks in a text, to find the end of a code span without searching it all. */
final class Backticks {
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int count;
  private final int[] longestFrom;

  Backticks(String s) {
    for (int i = s.indexOf('`'); i >= 0; i = s.indexOf('`', ends[count - 1])) {
      int end = i;
      while (end < s.length() && s.charAt(end) == '`') {
        end++;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      starts[count] = i;
      ends[count] = end;
      count++;
    }
    longestFrom = new int[count + 1];
    for (int i = count - 1; i >= 0; i--) {
      longestFrom[i] = Math.max(longestFrom[i + 1], ends[i] - starts[i]);
    }
  }

  /** Start of the first run from {@code from} on with at least {@code length} marks, or -1. */
  int find(int from, int length) {
    int i = Arrays.binarySearch(starts, 0, count, from);
    for (i = i < 0 ? -i - 1 : i; i < count && longestFrom[i] >= length; i++) {
      if (ends[i] - starts[i] >= length) {
        return starts[i];
      }
    }
    return -1;
  }
}
