package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The underlined stretches, moved along with every edit; FX thread only. */
final class MarkStore {

  /** Bits above those of {@link Tok}, one for each look of a mark. */
  private static final int FIRST_BIT = 48;

  private List<EditorMark> problems = List.of();
  private List<EditorMark> spelling = List.of();
  private List<EditorMark> found = List.of();

  /** Whether {@link #setProblems} with {@code marks} would change nothing. */
  boolean hasProblems(List<EditorMark> marks) {
    return sorted(marks).equals(problems);
  }

  void setProblems(List<EditorMark> marks) {
    problems = sorted(marks);
  }

  void setSpelling(List<EditorMark> marks) {
    spelling = List.copyOf(marks);
  }

  List<EditorMark> spelling() {
    return spelling;
  }

  void setFound(List<EditorMark> marks) {
    found = sorted(marks);
  }

  private static List<EditorMark> sorted(List<EditorMark> marks) {
    return marks.stream().sorted(Comparator.comparingInt(m -> m.range().start())).toList();
  }

  List<EditorMark> all() {
    List<EditorMark> all = new ArrayList<>(problems);
    all.addAll(spelling);
    all.addAll(found);
    return all;
  }

  List<EditorMark> problems() {
    return problems;
  }

  void map(TextEdits edits) {
    problems = mapped(problems, edits);
    spelling = mapped(spelling, edits);
    found = mapped(found, edits);
  }

  private static List<EditorMark> mapped(List<EditorMark> marks, TextEdits edits) {
    if (marks.isEmpty()) {
      return marks;
    }
    List<EditorMark> moved = new ArrayList<>(marks.size());
    for (EditorMark mark : marks) {
      TextRange range = edits.map(mark.range());
      boolean gone = range.isEmpty() && !mark.range().isEmpty();
      if (!gone) {
        moved.add(new EditorMark(range, mark.style(), mark.tooltip()));
      }
    }
    return moved;
  }

  /** Adds the marks of the line that starts at {@code offset} to the line's {@code bits}. */
  void paint(long[] bits, int offset) {
    paint(problems, bits, offset);
    paint(spelling, bits, offset);
    paint(found, bits, offset);
  }

  private static void paint(List<EditorMark> marks, long[] bits, int offset) {
    int end = offset + bits.length;
    for (EditorMark mark : marks) {
      TextRange range = mark.range();
      if (range.start() > end) {
        return;
      }
      int from = Math.max(range.start(), offset) - offset;
      int to = Math.min(Math.max(range.end(), range.start() + 1), end) - offset;
      if (range.isEmpty() && from == bits.length) {
        from = Math.max(0, from - 1);
      }
      for (int i = from; i < to; i++) {
        bits[i] |= 1L << (FIRST_BIT + mark.style().ordinal());
      }
    }
  }

  /** Names in the stylesheet for the marks in {@code bits}. */
  static List<String> styleClasses(long bits) {
    List<String> classes = new ArrayList<>(1);
    for (EditorMark.Style style : EditorMark.Style.values()) {
      if ((bits & 1L << (FIRST_BIT + style.ordinal())) != 0) {
        classes.add(style.styleClass());
      }
    }
    return classes;
  }

  /**
   * The problem that starts behind {@code offset}, or before it, going round the ends of the text.
   *
   * @return nothing when there are none
   */
  Optional<TextRange> problemFrom(int offset, boolean back) {
    List<EditorMark> onwards =
        problems.stream()
            .filter(m -> back ? m.range().start() < offset : m.range().start() > offset)
            .toList();
    List<EditorMark> those = onwards.isEmpty() ? problems : onwards;
    if (those.isEmpty()) {
      return Optional.empty();
    }
    TextRange range = (back ? those.getLast() : those.getFirst()).range();
    return Optional.of(TextRange.at(range.start()));
  }

  /** True when a problem touches {@code offset}. */
  boolean problemAt(int offset) {
    return problems.stream()
        .map(EditorMark::range)
        .anyMatch(range -> range.start() <= offset && offset <= range.end());
  }

  /** What to tell about {@code offset}: the first problem there that says something. */
  Optional<EditorMark> at(int offset) {
    return problems.stream()
        .filter(m -> m.range().contains(offset) || m.range().start() == offset)
        .filter(m -> !m.tooltip().isEmpty())
        .findFirst();
  }
}
