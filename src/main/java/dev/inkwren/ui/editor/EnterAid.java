package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.Optional;

/** Enter: goes on with a list, quote, task list or table, and leaves it from an empty item. */
final class EnterAid {

  private EnterAid() {}

  /**
   * @param verbatim the line is code or front matter, where only the indent is kept
   */
  static Optional<Proposal> enter(TextLines text, Span selection, boolean verbatim) {
    int line = text.lineAt(selection.start());
    String content = text.line(line);
    int column = selection.start() - text.start(line);
    LinePrefix prefix = LinePrefix.of(content);
    if (verbatim) {
      return indented(selection, content, column);
    }
    if (selection.isEmpty()
        && TableRow.isRow(content)
        && column >= content.stripTrailing().length()) {
      return TableAid.enter(text, line);
    }
    boolean plain = !prefix.isItem() && prefix.quote().isEmpty();
    if (plain || column < prefix.length()) {
      return indented(selection, content, column);
    }
    if (content.substring(prefix.length()).isBlank()) {
      return Optional.of(
          isPromptBelow(text, line, prefix) ? leavePrompt(text, line) : leave(text, line, prefix));
    }
    return Optional.of(goOn(text, selection, line, prefix));
  }

  private static Optional<Proposal> indented(Span selection, String content, int column) {
    int blanks = 0;
    while (blanks < column && (content.charAt(blanks) == ' ' || content.charAt(blanks) == '\t')) {
      blanks++;
    }
    String added = "\n" + content.substring(0, blanks);
    return Optional.of(Proposal.replace(selection.start(), selection.end(), added, added.length()));
  }

  private static Proposal goOn(TextLines text, Span selection, int line, LinePrefix prefix) {
    boolean same = prefix.isNumbered() && Renumber.isLazy(text, line);
    String added = "\n" + (same ? prefix.next(prefix.number()) : prefix.next());
    return Renumber.after(
        text, Proposal.replace(selection.start(), selection.end(), added, added.length()));
  }

  /** The attributes of the quote that the empty line ends, like a prompt's kind. */
  private static boolean isPromptBelow(TextLines text, int line, LinePrefix prefix) {
    return !prefix.isItem() && line + 1 < text.count() && text.line(line + 1).startsWith("{:");
  }

  /** A blank line between quote and attributes would give them to the next block (K33). */
  private static Proposal leavePrompt(TextLines text, int line) {
    int attributes = text.end(line + 1);
    TextEdits edits =
        TextEdits.of(
            TextEdit.replace(text.start(line), text.start(line + 1), ""),
            TextEdit.insert(attributes, "\n\n"));
    return new Proposal(edits, Span.at(edits.map(attributes, TextEdits.Side.AFTER)));
  }

  /** An empty item moves out to the list around it, or ends the list or quote. */
  private static Proposal leave(TextLines text, int line, LinePrefix prefix) {
    int start = text.start(line);
    int end = text.end(line);
    Optional<LinePrefix> parent = prefix.isItem() ? parent(text, line, prefix) : Optional.empty();
    String instead = parent.map(LinePrefix::next).orElse(prefix.isItem() ? prefix.quote() : "");
    return Renumber.after(text, Proposal.replace(start, end, instead, instead.length()));
  }

  private static Optional<LinePrefix> parent(TextLines text, int line, LinePrefix item) {
    for (int above = line - 1; above >= 0 && line - above < Renumber.LONGEST_LIST; above--) {
      LinePrefix prefix = LinePrefix.of(text.line(above));
      if (!prefix.quote().equals(item.quote())) {
        return Optional.empty();
      }
      if (prefix.isItem() && prefix.indent().length() < item.indent().length()) {
        return Optional.of(prefix);
      }
      if (!prefix.isItem() && prefix.indent().isEmpty() && !text.line(above).isBlank()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
