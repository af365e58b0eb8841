package dev.inkwren.ui.editor;

import java.util.ArrayList;
import java.util.List;

/**
 * A coloured line.
 *
 * @param kind what the whole line is
 * @param runs tile the line from its start to its end; none for an empty line
 * @param after what the next line starts with
 */
record LexedLine(LineKind kind, List<Run> runs, LineState after) {

  /**
   * A stretch of equal colour.
   *
   * @param length in UTF-16 units, at least 1
   * @param mask bits of {@link Tok}
   */
  record Run(int length, long mask) {}

  static LexedLine of(LineKind kind, long[] marks, LineState after) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= marks.length; i++) {
      if (i == marks.length || marks[i] != marks[start]) {
        runs.add(new Run(i - start, marks[start]));
        start = i;
      }
    }
    return new LexedLine(kind, runs, after);
  }

  /** A line of which nothing is coloured. */
  static LexedLine plain(LineKind kind, int length, LineState after) {
    return new LexedLine(kind, length == 0 ? List.of() : List.of(new Run(length, 0)), after);
  }
}
