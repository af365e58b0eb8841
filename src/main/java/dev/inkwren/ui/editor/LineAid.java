package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Moves, copies, deletes, indents and re-marks the selected lines. */
final class LineAid {

  /** What kramdown asks for below a numbered item (statement K30). */
  private static final String INDENT = "    ";

  private LineAid() {}

  static int firstLine(TextLines text, Span selection) {
    return text.lineAt(selection.start());
  }

  /** A selection that ends before the first character of a line does not take that line in. */
  static int lastLine(TextLines text, Span selection) {
    int last = text.lineAt(selection.end());
    boolean before = last > firstLine(text, selection) && selection.end() == text.start(last);
    return before ? last - 1 : last;
  }

  static Optional<Proposal> moveUp(TextLines text, Span selection) {
    int first = firstLine(text, selection);
    return first == 0
        ? Optional.empty()
        : Optional.of(swap(text, first - 1, first, lastLine(text, selection), selection, true));
  }

  static Optional<Proposal> moveDown(TextLines text, Span selection) {
    int last = lastLine(text, selection);
    return last + 1 >= text.count()
        ? Optional.empty()
        : Optional.of(swap(text, firstLine(text, selection), last + 1, last + 1, selection, false));
  }

  /** Exchanges the lines {@code top} up to {@code middle} with {@code middle} to {@code bottom}. */
  private static Proposal swap(
      TextLines text, int top, int middle, int bottom, Span selection, boolean up) {
    int start = text.start(top);
    int split = text.start(middle);
    int end = text.end(bottom);
    String upper = text.text(new TextRange(start, split - 1));
    String lower = text.text(new TextRange(split, end));
    int shift = up ? -(upper.length() + 1) : lower.length() + 1;
    TextEdits edits = TextEdits.of(TextEdit.replace(start, end, lower + "\n" + upper));
    return new Proposal(edits, new Span(selection.anchor() + shift, selection.caret() + shift));
  }

  static Optional<Proposal> duplicate(TextLines text, Span selection) {
    int first = text.start(firstLine(text, selection));
    int end = text.end(lastLine(text, selection));
    String copy = "\n" + text.text(new TextRange(first, end));
    int shift = copy.length();
    return Optional.of(
        new Proposal(
            TextEdits.of(TextEdit.insert(end, copy)),
            new Span(selection.anchor() + shift, selection.caret() + shift)));
  }

  static Optional<Proposal> delete(TextLines text, Span selection) {
    int first = firstLine(text, selection);
    int last = lastLine(text, selection);
    boolean end = last + 1 >= text.count();
    int from = end && first > 0 ? text.start(first) - 1 : text.start(first);
    int to = end ? text.end(last) : text.start(last + 1);
    int column = selection.caret() - text.start(text.lineAt(selection.caret()));
    int target = end ? Math.max(0, first - 1) : last + 1;
    int caret = Math.min(column, text.line(Math.min(target, text.count() - 1)).length());
    int line = end && first > 0 ? text.start(first - 1) : text.start(first);
    boolean nothingLeft = end && first == 0;
    return Optional.of(
        new Proposal(
            TextEdits.of(TextEdit.delete(new TextRange(from, to))),
            Span.at(nothingLeft ? 0 : line + caret)));
  }

  static Optional<Proposal> indent(TextLines text, Span selection) {
    return each(text, selection, line -> line.isBlank() ? line : unit(line) + line);
  }

  private static String unit(String line) {
    LinePrefix prefix = LinePrefix.of(line);
    boolean bullet = prefix.isItem() && !prefix.isNumbered();
    return bullet ? "  " : prefix.isNumbered() ? "   " : INDENT;
  }

  static Optional<Proposal> outdent(TextLines text, Span selection) {
    return each(text, selection, LineAid::outdented);
  }

  private static String outdented(String line) {
    if (line.startsWith("\t")) {
      return line.substring(1);
    }
    int most = unit(line).length();
    int blanks = 0;
    while (blanks < most && blanks < line.length() && line.charAt(blanks) == ' ') {
      blanks++;
    }
    return line.substring(blanks);
  }

  /** Changes every selected line; the selection stays with its text. */
  static Optional<Proposal> each(TextLines text, Span selection, UnaryOperator<String> change) {
    List<TextEdit> edits = new ArrayList<>();
    for (int line = firstLine(text, selection); line <= lastLine(text, selection); line++) {
      String was = text.line(line);
      String is = change.apply(was);
      if (!is.equals(was)) {
        edits.add(smallest(text.start(line), was, is));
      }
    }
    TextEdits all = new TextEdits(edits);
    Span after =
        new Span(
            all.map(selection.anchor(), TextEdits.Side.AFTER),
            all.map(selection.caret(), TextEdits.Side.AFTER));
    return edits.isEmpty() ? Optional.empty() : Optional.of(new Proposal(all, after));
  }

  /** Only what differs, so that carets in the rest of the line stay where they are. */
  private static TextEdit smallest(int offset, String was, String is) {
    int tail = 0;
    int most = Math.min(was.length(), is.length());
    while (tail < most
        && was.charAt(was.length() - 1 - tail) == is.charAt(is.length() - 1 - tail)) {
      tail++;
    }
    int head = 0;
    while (head < most - tail && was.charAt(head) == is.charAt(head)) {
      head++;
    }
    return TextEdit.replace(
        offset + head, offset + was.length() - tail, is.substring(head, is.length() - tail));
  }
}
