package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
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
    if (verbatim || !selection.isEmpty()) {
      return indented(selection, content, column);
    }
    if (content.stripLeading().startsWith("|") && column >= content.stripTrailing().length()) {
      return TableAid.enter(text, line);
    }
    boolean plain = !prefix.isItem() && prefix.quote().isEmpty();
    if (plain || column < prefix.length()) {
      return indented(selection, content, column);
    }
    if (content.substring(prefix.length()).isBlank()) {
      return Optional.of(leave(text, line, prefix));
    }
    return Optional.of(goOn(text, selection.caret(), line, prefix));
  }

  private static Optional<Proposal> indented(Span selection, String content, int column) {
    int blanks = 0;
    while (blanks < column && (content.charAt(blanks) == ' ' || content.charAt(blanks) == '\t')) {
      blanks++;
    }
    String added = "\n" + content.substring(0, blanks);
    return Optional.of(Proposal.replace(selection.start(), selection.end(), added, added.length()));
  }

  private static Proposal goOn(TextLines text, int caret, int line, LinePrefix prefix) {
    String added = "\n" + prefix.next();
    List<TextEdit> edits = new ArrayList<>();
    edits.add(TextEdit.insert(caret, added));
    if (prefix.isNumbered()) {
      edits.addAll(Renumber.from(text, line + 1, prefix, prefix.number() + 2));
    }
    return new Proposal(new TextEdits(edits), Span.at(caret + added.length()));
  }

  /** An empty item moves out to the list around it, or ends the list or quote. */
  private static Proposal leave(TextLines text, int line, LinePrefix prefix) {
    int start = text.start(line);
    int end = text.end(line);
    Optional<LinePrefix> parent = prefix.isItem() ? parent(text, line, prefix) : Optional.empty();
    String instead = parent.map(LinePrefix::next).orElse(prefix.isItem() ? prefix.quote() : "");
    List<TextEdit> edits = new ArrayList<>();
    edits.add(TextEdit.replace(start, end, instead));
    if (parent.isPresent() && parent.get().isNumbered()) {
      int number = parent.get().number() + 2;
      edits.addAll(Renumber.from(text, line + 1, parent.get(), number));
    }
    return new Proposal(new TextEdits(edits), Span.at(start + instead.length()));
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
