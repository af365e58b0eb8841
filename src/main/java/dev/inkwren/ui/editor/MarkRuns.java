package dev.inkwren.ui.editor;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Which marks of one line are open at a place in it. A run of a mark's sign closes what runs before
 * it opened, the last one first, and opens what is left of it; behind a blank it closes nothing,
 * before one it opens nothing. That is enough for typing, which goes from left to right.
 */
final class MarkRuns {

  private MarkRuns() {}

  /** What {@code mark} opened last ends at {@code column}. */
  static boolean endsAt(String line, int column, String mark) {
    Deque<Integer> open = open(line, column, mark.charAt(0));
    return line.startsWith(mark, column) && !open.isEmpty() && open.peek() == mark.length();
  }

  /** Some run of {@code sign} before {@code column} has not been closed. */
  static boolean isOpen(String line, int column, char sign) {
    return !open(line, column, sign).isEmpty();
  }

  /** The sign at {@code column} is one of those that close what is open, and {@code sign} is it. */
  static boolean closing(String line, int column, char sign) {
    int from = column;
    while (from > 0 && line.charAt(from - 1) == sign) {
      from--;
    }
    int to = column;
    while (to < line.length() && line.charAt(to) == sign) {
      to++;
    }
    Deque<Integer> open = open(line, from, sign);
    int all = open.stream().mapToInt(Integer::intValue).sum();
    return to > column
        && !open.isEmpty()
        && !afterBlank(line, from)
        && (to - from == all || to - from == open.peek());
  }

  /** The lengths of the runs that are open before {@code column}, the last one first. */
  private static Deque<Integer> open(String line, int column, char sign) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < column; at++) {
      int start = at;
      while (at < column && line.charAt(at) == sign) {
        at++;
      }
      int run = at - start;
      while (run > 0 && !afterBlank(line, start) && !open.isEmpty() && open.peek() <= run) {
        run -= open.pop();
      }
      if (run > 0 && (at == column || !Character.isWhitespace(line.charAt(at)))) {
        open.push(run);
      }
    }
    return open;
  }

  private static boolean afterBlank(String line, int at) {
    return at == 0 || Character.isWhitespace(line.charAt(at - 1));
  }
}
