package dev.inkwren.ui.editor;

import java.util.Optional;

/** Enter: goes on with a list, quote, task list or table, and leaves it from an empty item. */
final class EnterAid {

  private EnterAid() {}

  /**
   * @param verbatim of the line where the selection starts; inside only the indent is kept
   */
  static Optional<Proposal> enter(TextLines text, Span selection, Verbatim verbatim) {
    int line = text.lineAt(selection.start());
    String content = text.line(line);
    int column = selection.start() - text.start(line);
    LinePrefix prefix = LinePrefix.of(content);
    if (verbatim.inside()) {
      return indented(selection, content, column, verbatim.quotes());
    }
    if (verbatim.opens() && column >= prefix.length()) {
      return Optional.of(replaced(selection, "\n" + prefix.continuation()));
    }
    if (selection.isEmpty() && TableRow.isRow(content) && column > TableRow.lead(content)) {
      return TableAid.enter(text, line);
    }
    boolean plain = !prefix.isItem() && prefix.quote().isEmpty();
    if (plain || column < prefix.length()) {
      return indented(selection, content, column, 0);
    }
    return Optional.of(
        content.substring(prefix.length()).isBlank()
            ? LeaveAid.leave(text, line, prefix)
            : goOn(text, selection, line, prefix));
  }

  private static Optional<Proposal> indented(
      Span selection, String content, int column, int quotes) {
    int kept = Math.min(column, LinePrefix.indentEnd(content, quotes));
    return Optional.of(replaced(selection, "\n" + content.substring(0, kept)));
  }

  private static Proposal replaced(Span selection, String added) {
    return Proposal.replace(selection.start(), selection.end(), added, added.length());
  }

  private static Proposal goOn(TextLines text, Span selection, int line, LinePrefix prefix) {
    boolean same = prefix.isNumbered() && Renumber.isLazy(text, line);
    String added = "\n" + (same ? prefix.next(prefix.number()) : prefix.next());
    return Renumber.after(text, replaced(selection, added));
  }
}
