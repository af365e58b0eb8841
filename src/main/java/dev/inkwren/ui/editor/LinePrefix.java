package dev.inkwren.ui.editor;

/**
 * What stands before the content of a line: quote marks, indent, list marker, task box.
 *
 * @param quote quote marks with their spaces, {@code "> > "}; empty for none
 * @param indent blanks behind the quote marks
 * @param marker {@code -}, {@code *}, {@code +} or {@code 12.}; empty when the line is no item
 * @param gap blanks behind the marker
 * @param task {@code "[ ] "} or {@code "[x] "}; empty for none
 */
record LinePrefix(String quote, String indent, String marker, String gap, String task) {

  static LinePrefix of(String line) {
    int quoteEnd = quoteEnd(line, Integer.MAX_VALUE);
    int indentEnd = blanks(line, quoteEnd);
    int markerEnd = markerEnd(line, indentEnd);
    int gapEnd = markerEnd > indentEnd ? blanks(line, markerEnd) : markerEnd;
    int taskEnd = markerEnd > indentEnd ? taskEnd(line, gapEnd) : gapEnd;
    return new LinePrefix(
        line.substring(0, quoteEnd),
        line.substring(quoteEnd, indentEnd),
        line.substring(indentEnd, markerEnd),
        line.substring(markerEnd, gapEnd),
        line.substring(gapEnd, taskEnd));
  }

  /** Column behind at most {@code most} quote marks and their spaces. */
  private static int quoteEnd(String line, int most) {
    int end = 0;
    for (int marks = 0; marks < most; marks++) {
      int mark = blanks(line, end);
      if (mark >= line.length() || line.charAt(mark) != '>' || mark - end > 3) {
        break;
      }
      end = mark + 1 < line.length() && line.charAt(mark + 1) == ' ' ? mark + 2 : mark + 1;
    }
    return end;
  }

  /** Column behind {@code quotes} quote marks and the blanks that follow them. */
  static int indentEnd(String line, int quotes) {
    return blanks(line, quoteEnd(line, quotes));
  }

  private static int blanks(String line, int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static int markerEnd(String line, int at) {
    int end = at;
    if (at < line.length() && "-*+".indexOf(line.charAt(at)) >= 0) {
      end = at + 1;
    } else {
      while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
        end++;
      }
      boolean dot = end > at && end - at < 10 && end < line.length() && line.charAt(end) == '.';
      end = dot ? end + 1 : at;
    }
    boolean spaced = end >= line.length() || line.charAt(end) == ' ' || line.charAt(end) == '\t';
    return spaced ? end : at;
  }

  private static int taskEnd(String line, int at) {
    boolean box =
        at + 3 <= line.length()
            && line.charAt(at) == '['
            && " xX".indexOf(line.charAt(at + 1)) >= 0
            && line.charAt(at + 2) == ']'
            && (at + 3 == line.length() || line.charAt(at + 3) == ' ');
    return box ? Math.min(at + 4, line.length()) : at;
  }

  /** Column where the content begins. */
  int length() {
    return quote.length() + indent.length() + marker.length() + gap.length() + task.length();
  }

  boolean isItem() {
    return !marker.isEmpty();
  }

  boolean isNumbered() {
    return marker.endsWith(".");
  }

  /** Column behind the quote marks where kramdown wants what belongs to the item (K30). */
  int contentColumn() {
    return indent.length() + marker.length() + Math.max(1, gap.length());
  }

  /** The number of a numbered item. */
  int number() {
    return Integer.parseInt(marker.substring(0, marker.length() - 1));
  }

  /** The prefix of the item that follows this one, its task open. */
  String next() {
    return next(isNumbered() ? number() + 1 : 0);
  }

  /** Like {@link #next()} with this number, if it is a numbered item. */
  String next(int number) {
    String following = isNumbered() ? number + "." : marker;
    String space = gap.isEmpty() && isItem() ? " " : gap;
    return quote + indent + following + space + (task.isEmpty() ? "" : "[ ] ");
  }

  /** What {@code line} holds behind its quote marks. */
  static String unquoted(String line) {
    return line.substring(quoteEnd(line, Integer.MAX_VALUE));
  }

  /** What a further line of the same block begins with: quote marks and blanks. */
  String continuation() {
    return quote + indent + " ".repeat(marker.length() + gap.length());
  }
}
