package dev.inkwren.text;

import java.util.Arrays;

/**
 * Where the lines of a text start; converts between offsets (UTF-16 units, 0-based) and lines and
 * columns (both 0-based). A text of n line breaks has n + 1 lines, the last one possibly empty.
 * Only LF ends a line. Immutable.
 */
public final class Lines {

  private final String text;
  private final int[] starts;

  private Lines(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  public static Lines of(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return new Lines(text, Arrays.copyOf(starts, count));
  }

  public int count() {
    return starts.length;
  }

  /** The line that holds {@code offset}; a line break belongs to the line it ends. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** How many UTF-16 units stand before {@code offset} in its line. */
  public int columnAt(int offset) {
    return offset - starts[lineAt(offset)];
  }

  /** Offset of the first character of {@code line}. */
  public int start(int line) {
    return starts[line];
  }

  /** Offset of the line break that ends {@code line}, or the end of the text. */
  public int end(int line) {
    return line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
  }

  /** The characters of {@code line} without its line break. */
  public String line(int line) {
    return text.substring(start(line), end(line));
  }
}
