package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the numbers of lists consecutive when an aid moves, adds or removes items. Lists whose
 * author writes the same number before every item stay that way: kramdown counts by itself (K29).
 */
final class Renumber {

  static final int LONGEST_LIST = 2_000;

  private Renumber() {}

  /** One numbered item: its line and what stands before its content. */
  private record Numbered(int line, LinePrefix prefix) {}

  /** {@code proposal} with the numbers around its changes put right. */
  static Proposal after(TextLines text, Proposal proposal) {
    List<TextEdit> edits = proposal.edits().edits();
    if (edits.isEmpty()) {
      return proposal;
    }
    int first = blockStart(text, text.lineAt(edits.getFirst().range().start()));
    int last = blockEnd(text, text.lineAt(edits.getLast().range().end()));
    List<List<Numbered>> before = lists(text, first, last);
    if (before.isEmpty() || before.stream().anyMatch(Renumber::isLazy)) {
      return proposal;
    }
    int start = text.start(first);
    TextEdits near = shifted(proposal.edits(), -start);
    String done = near.applyTo(text.text(new TextRange(start, text.end(last))));
    TextLines lines = TextLines.of(done);
    Set<List<String>> known =
        before.stream().map(list -> items(text, list)).collect(Collectors.toSet());
    List<TextEdit> numbers = new ArrayList<>();
    for (List<Numbered> list : lists(lines, 0, lines.count() - 1)) {
      if (!known.contains(items(lines, list))) {
        number(lines, list, numbers);
      }
    }
    numbers.sort(Comparator.comparingInt(edit -> edit.range().start()));
    return joined(near, new TextEdits(numbers))
        .map(all -> moved(proposal, shifted(all, start), shifted(new TextEdits(numbers), start)))
        .orElse(proposal);
  }

  /** The lines of a list's items; a list with the same ones has not been touched. */
  private static List<String> items(TextLines text, List<Numbered> list) {
    return list.stream().map(item -> text.line(item.line())).toList();
  }

  private static Proposal moved(Proposal proposal, TextEdits edits, TextEdits numbers) {
    Span after = proposal.after();
    return new Proposal(
        edits,
        new Span(
            numbers.map(after.anchor(), TextEdits.Side.AFTER),
            numbers.map(after.caret(), TextEdits.Side.AFTER)));
  }

  private static TextEdits shifted(TextEdits edits, int by) {
    return new TextEdits(
        edits.edits().stream()
            .map(e -> new TextEdit(e.range().shifted(by), e.replacement()))
            .toList());
  }

  /** A list alone in its place begins with 1, wherever its first item came from. */
  private static int least(List<Numbered> list) {
    return list.size() == 1
        ? 1
        : list.stream().mapToInt(item -> item.prefix().number()).min().orElse(1);
  }

  private static void number(TextLines text, List<Numbered> list, List<TextEdit> numbers) {
    int next = least(list);
    for (Numbered item : list) {
      if (item.prefix().number() != next) {
        int at = item.prefix().quote().length() + item.prefix().indent().length();
        int start = text.start(item.line()) + at;
        int end = start + item.prefix().marker().length();
        numbers.add(TextEdit.replace(start, end, next + "."));
      }
      next++;
    }
  }

  /** True when the item of {@code line} has the number of the one before it. */
  static boolean isLazy(TextLines text, int line) {
    return lists(text, blockStart(text, line), line).stream()
        .filter(list -> list.getLast().line() == line)
        .anyMatch(Renumber::isLazy);
  }

  private static boolean isLazy(List<Numbered> list) {
    int number = list.getFirst().prefix().number();
    return list.size() > 1 && list.stream().allMatch(item -> item.prefix().number() == number);
  }

  /** The numbered lists in these lines, each with its items in order. */
  private static List<List<Numbered>> lists(TextLines text, int first, int last) {
    List<List<Numbered>> all = new ArrayList<>();
    Map<String, List<Numbered>> open = new LinkedHashMap<>();
    for (int line = first; line <= last; line++) {
      String content = text.line(line);
      LinePrefix prefix = LinePrefix.of(content);
      if (content.substring(prefix.quote().length()).isBlank()) {
        continue;
      }
      int depth = prefix.indent().length();
      boolean item = prefix.isItem();
      open.keySet().removeIf(key -> !key.startsWith(prefix.quote() + "|"));
      open.values()
          .removeIf(
              list -> {
                int own = list.getFirst().prefix().indent().length();
                return own > depth || (own == depth && !(item && prefix.isNumbered()));
              });
      if (item && prefix.isNumbered()) {
        String key = prefix.quote() + "|" + depth;
        List<Numbered> list = open.get(key);
        if (list == null) {
          list = new ArrayList<>();
          open.put(key, list);
          all.add(list);
        }
        list.add(new Numbered(line, prefix));
      }
    }
    return all;
  }

  private static int blockStart(TextLines text, int line) {
    int first = line;
    while (first > 0 && line - first < LONGEST_LIST && !isOutside(text.line(first - 1))) {
      first--;
    }
    return first;
  }

  private static int blockEnd(TextLines text, int line) {
    int last = line;
    while (last + 1 < text.count()
        && last - line < LONGEST_LIST
        && !isOutside(text.line(last + 1))) {
      last++;
    }
    return last;
  }

  /** A line of no list: written at the edge, and no item. */
  private static boolean isOutside(String line) {
    LinePrefix prefix = LinePrefix.of(line);
    boolean blank = line.substring(prefix.quote().length()).isBlank();
    return !blank && !prefix.isItem() && prefix.indent().isEmpty();
  }

  /**
   * Both as one, in coordinates of the text before {@code edits}; empty when one of {@code then}
   * reaches over the edge of what {@code edits} inserts.
   */
  private static Optional<TextEdits> joined(TextEdits edits, TextEdits then) {
    List<TextEdit> all = new ArrayList<>();
    List<TextEdit> left = new ArrayList<>(then.edits());
    int shift = 0;
    for (TextEdit edit : edits.edits()) {
      int start = edit.range().start() + shift;
      TextRange made = new TextRange(start, start + edit.replacement().length());
      while (!left.isEmpty() && left.getFirst().range().end() <= made.start()) {
        all.add(back(left.removeFirst(), shift));
      }
      List<TextEdit> inside = new ArrayList<>();
      while (!left.isEmpty() && left.getFirst().range().end() <= made.end()) {
        inside.add(left.removeFirst());
      }
      boolean over =
          inside.stream().anyMatch(e -> e.range().start() < made.start())
              || (!left.isEmpty() && left.getFirst().range().start() < made.end());
      if (over) {
        return Optional.empty();
      }
      String replacement =
          shifted(new TextEdits(inside), -made.start()).applyTo(edit.replacement());
      all.add(new TextEdit(edit.range(), replacement));
      shift += edit.growth();
    }
    for (TextEdit edit : left) {
      all.add(back(edit, shift));
    }
    return Optional.of(new TextEdits(all));
  }

  private static TextEdit back(TextEdit edit, int shift) {
    return new TextEdit(edit.range().shifted(-shift), edit.replacement());
  }
}
