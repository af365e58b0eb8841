package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.Optional;

/** Inserts links, images, footnotes, math, tables and the table of contents. */
final class InsertAid {

  private InsertAid() {}

  /** {@code [selection](|)}, or {@code [|]()} without one; an address becomes the target. */
  static Optional<Proposal> link(TextLines text, Span selection) {
    return Optional.of(bracketed(text, selection, "["));
  }

  static Optional<Proposal> image(TextLines text, Span selection) {
    return Optional.of(bracketed(text, selection, "!["));
  }

  private static Proposal bracketed(TextLines text, Span selection, String open) {
    String inner = text.text(selection.range());
    if (PasteAid.isAddress(inner)) {
      return Proposal.replace(
          selection.start(), selection.end(), open + "](" + inner + ")", open.length());
    }
    String link = open + inner + "]()";
    int caret = inner.isEmpty() ? open.length() : link.length() - 1;
    return Proposal.replace(selection.start(), selection.end(), link, caret);
  }

  /** A mark at the caret and its definition at the end of the text, caret in the definition. */
  static Optional<Proposal> footnote(TextLines text, Span selection) {
    int number = 1;
    while (hasFootnote(text, number)) {
      number++;
    }
    String mark = "[^" + number + "]";
    int last = text.count() - 1;
    int end = text.end(last);
    boolean newline = text.line(last).isEmpty();
    boolean directly = newline && last > 0 && text.line(last - 1).startsWith("[^");
    String lead = directly ? "" : newline ? "\n" : "\n\n";
    String definition = lead + mark + ": ";
    TextEdits edits =
        TextEdits.of(
            TextEdit.insert(selection.end(), mark), TextEdit.insert(end, definition + "\n"));
    return Optional.of(new Proposal(edits, Span.at(end + mark.length() + definition.length())));
  }

  private static boolean hasFootnote(TextLines text, int number) {
    String mark = "[^" + number + "]";
    for (int line = 0; line < text.count(); line++) {
      if (text.line(line).contains(mark)) {
        return true;
      }
    }
    return false;
  }

  /** {@code $$…$$} around the selection, or a block of its own on an empty line. */
  static Optional<Proposal> math(TextLines text, Span selection) {
    int line = text.lineAt(selection.start());
    if (selection.isEmpty() && text.isBlank(line)) {
      String lead = LinePrefix.of(text.line(line)).continuation();
      Proposal made = block(text, selection, "$$\n\n$$");
      int back = ("\n" + lead + "$$").length();
      return Optional.of(new Proposal(made.edits(), Span.at(made.after().caret() - back)));
    }
    return InlineAid.toggle(text, selection, "$$");
  }

  static Optional<Proposal> tableOfContents(TextLines text, Span selection) {
    return Optional.of(block(text, selection, "* TOC\n{:toc}"));
  }

  static Optional<Proposal> rule(TextLines text, Span selection) {
    return Optional.of(block(text, selection, "---"));
  }

  static Optional<Proposal> table(TextLines text, Span selection) {
    Proposal made = block(text, selection, "|   |   |   |\n|---|---|---|\n|   |   |   |");
    int start = made.edits().edits().getFirst().range().start();
    int bar = made.edits().edits().getFirst().replacement().indexOf('|');
    return Optional.of(new Proposal(made.edits(), Span.at(start + bar + 2)));
  }

  /** One of Chirpy's includes, caret where the address or id goes. */
  static Optional<Proposal> embed(TextLines text, Span selection, Embed embed) {
    String include = "{% include " + embed.include() + " %}";
    int mark = include.indexOf('¦');
    Proposal made = block(text, selection, include.replace("¦", ""));
    int back = include.length() - 1 - mark;
    return Optional.of(new Proposal(made.edits(), Span.at(made.after().caret() - back)));
  }

  /** Two spaces at the end of the line break it (statement K10). */
  static Optional<Proposal> hardBreak(TextLines text, Span selection) {
    String line = text.line(text.lineAt(selection.end()));
    String added = "  \n" + LinePrefix.of(line).continuation();
    return Optional.of(Proposal.replace(selection.start(), selection.end(), added, added.length()));
  }

  /**
   * Puts {@code block} on lines of its own with blank lines around, in the quote or item where the
   * caret is; the caret goes behind it.
   */
  private static Proposal block(TextLines text, Span selection, String block) {
    int line = text.lineAt(selection.end());
    LinePrefix prefix = LinePrefix.of(text.line(line));
    String lead = prefix.continuation();
    String blank = lead.stripTrailing();
    boolean onBlank = text.isBlank(line);
    String before =
        !onBlank ? "\n" + blank + "\n" + lead : text.isBlank(line - 1) ? lead : blank + "\n" + lead;
    String after = text.isBlank(line + 1) ? "" : "\n" + blank;
    String made = before + block.replace("\n", "\n" + lead);
    int start = onBlank ? text.start(line) : text.end(line);
    return Proposal.replace(start, text.end(line), made + after, made.length());
  }
}
