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

  /** Lines of no list go in and out by so many blanks: code to kramdown (K28). */
  private static final int INDENT = 4;

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
        : Optional.of(
            Renumber.after(
                text, swap(text, first - 1, first, lastLine(text, selection), selection, true)));
  }

  static Optional<Proposal> moveDown(TextLines text, Span selection) {
    int last = lastLine(text, selection);
    return last + 1 >= text.count()
        ? Optional.empty()
        : Optional.of(
            Renumber.after(
                text,
                swap(text, firstLine(text, selection), last + 1, last + 1, selection, false)));
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
        Renumber.after(
            text,
            new Proposal(
                TextEdits.of(TextEdit.insert(end, copy)),
                new Span(selection.anchor() + shift, selection.caret() + shift))));
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
        Renumber.after(
            text,
            new Proposal(
                TextEdits.of(TextEdit.delete(new TextRange(from, to))),
                Span.at(nothingLeft ? 0 : line + caret))));
  }

  /** Moves list items below the item before them, other lines in by what makes them its part. */
  static Optional<Proposal> indent(TextLines text, Span selection) {
    int first = firstLine(text, selection);
    LinePrefix own = LinePrefix.of(text.line(first));
    int depth = own.indent().length();
    int most = own.isItem() ? depth : Integer.MAX_VALUE;
    Optional<LinePrefix> above = itemAbove(text, first, own, most);
    int below = above.map(item -> item.contentColumn() - depth).orElse(0);
    int alone = own.isItem() ? (above.isPresent() ? 0 : own.contentColumn() - depth) : INDENT;
    int by = below > 0 ? below : alone;
    return moved(text, selection, by);
  }

  /** Moves lines out to the item around them. */
  static Optional<Proposal> outdent(TextLines text, Span selection) {
    int first = firstLine(text, selection);
    LinePrefix own = LinePrefix.of(text.line(first));
    int depth = own.indent().length();
    int to =
        itemAbove(text, first, own, depth - 1)
            .map(item -> own.isItem() ? item.indent().length() : Math.max(0, depth - INDENT))
            .orElse(own.isItem() ? 0 : Math.max(0, depth - INDENT));
    return moved(text, selection, to - depth);
  }

  /** The item that comes before {@code line} and stands no deeper than {@code most}. */
  private static Optional<LinePrefix> itemAbove(
      TextLines text, int line, LinePrefix own, int most) {
    for (int above = line - 1; above >= 0 && line - above < Renumber.LONGEST_LIST; above--) {
      LinePrefix prefix = LinePrefix.of(text.line(above));
      boolean blank = text.line(above).substring(prefix.quote().length()).isBlank();
      if (!prefix.quote().equals(own.quote())
          || (!blank && !prefix.isItem() && prefix.indent().isEmpty())) {
        return Optional.empty();
      }
      if (prefix.isItem() && prefix.indent().length() <= most) {
        return Optional.of(prefix);
      }
    }
    return Optional.empty();
  }

  private static Optional<Proposal> moved(TextLines text, Span selection, int by) {
    return each(text, selection, line -> indented(line, by))
        .map(proposal -> Renumber.after(text, proposal));
  }

  private static String indented(String line, int by) {
    LinePrefix prefix = LinePrefix.of(line);
    int quote = prefix.quote().length();
    String rest = line.substring(quote);
    if (rest.isBlank()) {
      return line;
    }
    if (by < 0 && rest.startsWith("\t")) {
      return prefix.quote() + rest.substring(1);
    }
    return by >= 0
        ? prefix.quote() + " ".repeat(by) + rest
        : prefix.quote() + rest.substring(Math.min(-by, prefix.indent().length()));
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
