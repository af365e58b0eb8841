package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts marks around the selection or the word at the caret, or takes them away. */
final class InlineAid {

  private InlineAid() {}

  /** Toggles {@code mark}, such as {@code **}, on every selected line. */
  static Optional<Proposal> toggle(TextLines text, Span selection, String mark) {
    if (selection.isEmpty()) {
      return Optional.of(atCaret(text, selection.caret(), mark));
    }
    List<Stretch> stretches = stretches(text, selection);
    if (stretches.isEmpty()) {
      return Optional.empty();
    }
    boolean all = stretches.stream().allMatch(s -> s.marked(text, mark));
    List<TextEdit> edits = new ArrayList<>();
    stretches.forEach(s -> edits.addAll(all ? s.unmark(text, mark) : s.mark(text, mark)));
    TextEdits done = new TextEdits(edits);
    Stretch first = stretches.getFirst();
    Stretch last = stretches.getLast();
    int start = done.map(first.start, TextEdits.Side.AFTER);
    int end = done.map(last.end, TextEdits.Side.BEFORE);
    return Optional.of(new Proposal(done, new Span(start, Math.max(start, end))));
  }

  private static Proposal atCaret(TextLines text, int caret, String mark) {
    int line = text.lineAt(caret);
    String content = text.line(line);
    int start = text.start(line);
    int column = caret - start;
    int size = mark.length();
    if (content.startsWith(mark, column) && content.startsWith(mark, column - size)) {
      return Proposal.replace(caret - size, caret + size, "", 0);
    }
    if (MarkRuns.endsAt(content, column, mark)) {
      return new Proposal(TextEdits.NONE, Span.at(caret + size));
    }
    int from = column;
    int to = column;
    while (from > 0 && Graphemes.wordPart(content.codePointBefore(from))) {
      from -= Character.charCount(content.codePointBefore(from));
    }
    while (to < content.length() && Graphemes.wordPart(content.codePointAt(to))) {
      to += Character.charCount(content.codePointAt(to));
    }
    if (from == to || from == column || to == column) {
      return Proposal.replace(caret, caret, mark + mark, size);
    }
    Stretch word = new Stretch(start + from, start + to);
    boolean marked = word.marked(text, mark);
    TextEdits edits = new TextEdits(marked ? word.unmark(text, mark) : word.mark(text, mark));
    return new Proposal(edits, Span.at(edits.map(caret, TextEdits.Side.AFTER)));
  }

  /** The selected part of each line without its prefix and the blanks around it. */
  private static List<Stretch> stretches(TextLines text, Span selection) {
    List<Stretch> found = new ArrayList<>();
    for (int line = text.lineAt(selection.start()); line <= text.lineAt(selection.end()); line++) {
      String content = text.line(line);
      int begin = text.start(line);
      int from = Math.max(selection.start() - begin, LinePrefix.of(content).length());
      int to = Math.min(selection.end() - begin, content.length());
      while (from < to && Character.isWhitespace(content.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(content.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        found.add(new Stretch(begin + from, begin + to));
      }
    }
    return found;
  }

  private record Stretch(int start, int end) {

    private String line(TextLines text) {
      return text.line(text.lineAt(start));
    }

    private int column(TextLines text) {
      return start - text.start(text.lineAt(start));
    }

    /** The marks stand around the stretch, or are its own ends. */
    boolean marked(TextLines text, String mark) {
      return outside(text, mark) || inside(text, mark);
    }

    private boolean outside(TextLines text, String mark) {
      String line = line(text);
      int from = column(text);
      int to = from + end - start;
      return line.startsWith(mark, from - mark.length())
          && line.startsWith(mark, to)
          && !longer(line, from - mark.length(), to + mark.length(), mark);
    }

    /** {@code *} inside {@code **} is not its own mark; three of them are both. */
    private static boolean longer(String line, int before, int after, String mark) {
      if (mark.length() != 1 || "*_".indexOf(mark.charAt(0)) < 0) {
        return false;
      }
      int run = 0;
      while (before - run >= 0 && line.charAt(before - run) == mark.charAt(0)) {
        run++;
      }
      return run == 2 && line.startsWith(mark, after);
    }

    private boolean inside(TextLines text, String mark) {
      String own = line(text).substring(column(text), column(text) + end - start);
      boolean bare =
          mark.length() == 1 && own.startsWith(mark + mark) && !own.startsWith(mark.repeat(3));
      return own.length() > 2 * mark.length()
          && own.startsWith(mark)
          && own.endsWith(mark)
          && !bare;
    }

    List<TextEdit> mark(TextLines text, String mark) {
      return marked(text, mark)
          ? List.of()
          : List.of(TextEdit.insert(start, mark), TextEdit.insert(end, mark));
    }

    List<TextEdit> unmark(TextLines text, String mark) {
      int size = mark.length();
      if (outside(text, mark)) {
        return List.of(
            TextEdit.replace(start - size, start, ""), TextEdit.replace(end, end + size, ""));
      }
      return List.of(
          TextEdit.replace(start, start + size, ""), TextEdit.replace(end - size, end, ""));
    }
  }
}
