package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.Optional;

/**
 * Sections as the line table knows them: a heading and everything up to the next heading of the
 * same or a higher rank.
 */
final class Sections {

  private Sections() {}

  static boolean isHeading(LineTable table, int line) {
    return table.kind(line).isHeading();
  }

  /** Number signs of the heading at {@code line}; 7 for a line that is none. */
  static int level(LineTable table, int line) {
    LineKind kind = table.kind(line);
    return kind.isHeading() ? kind.ordinal() - LineKind.HEADING_1.ordinal() + 1 : 7;
  }

  /** The heading whose section holds {@code line}, or -1. */
  static int headOf(LineTable table, int line) {
    int head = Math.min(line, table.known() - 1);
    while (head >= 0 && !isHeading(table, head)) {
      head--;
    }
    return head;
  }

  /** First line behind the section of the heading at {@code head}. */
  static int end(LineTable table, int head) {
    int level = level(table, head);
    int line = head + 1;
    while (line < table.known() && level(table, line) > level) {
      line++;
    }
    return line;
  }

  /** The heading of the same rank before that at {@code head}, under the same parent; or -1. */
  private static int sibling(LineTable table, int head) {
    int level = level(table, head);
    for (int line = head - 1; line >= 0; line--) {
      if (isHeading(table, line) && level(table, line) <= level) {
        return level(table, line) == level ? line : -1;
      }
    }
    return -1;
  }

  /**
   * Puts the section around {@code line} before the one in front of it, or behind the next.
   *
   * @return nothing when there is no neighbour of the same rank
   */
  static Optional<Proposal> move(
      TextLines text, LineTable table, Span selection, int line, boolean up) {
    int head = headOf(table, line);
    if (head < 0) {
      return Optional.empty();
    }
    int end = end(table, head);
    if (up) {
      int before = sibling(table, head);
      return before < 0 ? Optional.empty() : swap(text, selection, before, head, end, true);
    }
    boolean next = end < table.known() && level(table, end) == level(table, head);
    return next ? swap(text, selection, head, end, end(table, end), false) : Optional.empty();
  }

  /**
   * Puts the section of the heading at {@code head} before the line {@code wanted}, or at the end.
   *
   * @return nothing when it would land in itself or where it is
   */
  static Optional<Proposal> moveTo(
      TextLines text, LineTable table, Span selection, int head, int wanted) {
    int target = Math.min(wanted, text.count());
    if (!isHeading(table, head)) {
      return Optional.empty();
    }
    int end = end(table, head);
    if (target >= head && target <= end) {
      return Optional.empty();
    }
    return target < head
        ? swap(text, selection, target, head, end, true)
        : swap(text, selection, head, end, target, false);
  }

  /** Lines {@code [a, b)} and {@code [b, c)} change places; the caret goes with the moved one. */
  private static Optional<Proposal> swap(
      TextLines text, Span selection, int a, int b, int c, boolean secondMoves) {
    String upper = stretch(text, a, b);
    String lower = stretch(text, b, c);
    int start = text.start(a);
    int end = c < text.count() ? text.start(c) : text.end(text.count() - 1);
    boolean last = c >= text.count();
    String swapped = last ? closed(lower) + open(upper, lower) : lower + upper;
    int shift =
        secondMoves ? start - text.start(b) : swapped.length() - upperLength(upper, last, lower);
    TextEdits edits = TextEdits.of(TextEdit.replace(start, end, swapped));
    int anchor = Math.clamp((long) selection.anchor() + shift, start, start + swapped.length());
    int caret = Math.clamp((long) selection.caret() + shift, start, start + swapped.length());
    return Optional.of(new Proposal(edits, new Span(anchor, caret)));
  }

  private static int upperLength(String upper, boolean last, String lower) {
    return last ? open(upper, lower).length() : upper.length();
  }

  /** The end of the text may lack its line break and its blank line; what moves up needs both. */
  private static String closed(String section) {
    return section.endsWith("\n\n")
        ? section
        : section.endsWith("\n") ? section + "\n" : section + "\n\n";
  }

  /** What moves down to the end of the text ends as the text ended. */
  private static String open(String section, String lastOne) {
    String bare = section.stripTrailing();
    String tail = lastOne.substring(lastOne.stripTrailing().length());
    return bare + tail;
  }

  private static String stretch(TextLines text, int from, int to) {
    StringBuilder lines = new StringBuilder();
    for (int line = from; line < to; line++) {
      lines.append(text.line(line));
      if (line < text.count() - 1) {
        lines.append('\n');
      }
    }
    return lines.toString();
  }
}
