package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Headings, quotes, prompts, lists and code blocks for the selected lines. */
final class BlockAid {

  private BlockAid() {}

  /** Makes the lines headings of {@code level}, 1 to 6, or text again when they are already. */
  static Optional<Proposal> heading(TextLines text, Span selection, int level) {
    String mark = "#".repeat(level) + " ";
    return LineAid.each(
        text,
        selection,
        line -> {
          String content = withoutHashes(line);
          return line.startsWith(mark) ? content : mark + content;
        });
  }

  private static String withoutHashes(String line) {
    int hashes = 0;
    while (hashes < line.length() && line.charAt(hashes) == '#') {
      hashes++;
    }
    boolean heading =
        hashes > 0 && hashes <= 6 && hashes < line.length() && line.charAt(hashes) == ' ';
    return heading ? line.substring(hashes).stripLeading() : line;
  }

  static Optional<Proposal> quote(TextLines text, Span selection) {
    boolean all = allQuoted(text, selection);
    return LineAid.each(text, selection, line -> all ? unquoted(line) : "> " + line);
  }

  private static boolean allQuoted(TextLines text, Span selection) {
    for (int line = LineAid.firstLine(text, selection);
        line <= LineAid.lastLine(text, selection);
        line++) {
      if (!text.line(line).startsWith(">")) {
        return false;
      }
    }
    return true;
  }

  private static String unquoted(String line) {
    return line.startsWith("> ") ? line.substring(2) : line.substring(1);
  }

  /** Turns the lines into a prompt of {@code kind}, changes its kind, or makes it text again. */
  static Optional<Proposal> prompt(TextLines text, Span selection, String kind) {
    int first = LineAid.firstLine(text, selection);
    int last = LineAid.lastLine(text, selection);
    boolean onMark = text.line(last).startsWith("{:") && last > 0;
    while (first > 0 && text.line(first - 1).startsWith(">")) {
      first--;
    }
    while (!onMark && last + 1 < text.count() && text.line(last + 1).startsWith(">")) {
      last++;
    }
    int mark = onMark ? last : last + 1;
    String line = mark < text.count() ? text.line(mark) : "";
    boolean quoted = text.line(first).startsWith(">");
    if (quoted && line.startsWith("{:") && line.contains(".prompt-")) {
      return Optional.of(changePrompt(text, selection, mark, kind, first));
    }
    return Optional.of(newPrompt(text, selection, first, onMark ? last - 1 : last, kind));
  }

  private static Proposal changePrompt(
      TextLines text, Span selection, int mark, String kind, int first) {
    String line = text.line(mark);
    int at = line.indexOf(".prompt-");
    int end = at + ".prompt-".length();
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    int start = text.start(mark);
    if (!line.substring(at, end).equals(".prompt-" + kind)) {
      return Proposal.keeping(
          TextEdits.of(TextEdit.replace(start + at, start + end, ".prompt-" + kind)), selection);
    }
    List<TextEdit> edits = new ArrayList<>();
    for (int quoted = first; quoted < mark; quoted++) {
      String content = text.line(quoted);
      if (content.startsWith(">")) {
        int from = text.start(quoted);
        edits.add(TextEdit.replace(from, from + (content.startsWith("> ") ? 2 : 1), ""));
      }
    }
    edits.add(TextEdit.delete(new TextRange(start - 1, text.end(mark))));
    return Proposal.keeping(new TextEdits(edits), selection);
  }

  private static Proposal newPrompt(
      TextLines text, Span selection, int first, int last, String kind) {
    List<TextEdit> edits = new ArrayList<>();
    for (int line = first; line <= last; line++) {
      if (!text.line(line).startsWith(">")) {
        edits.add(TextEdit.insert(text.start(line), "> "));
      }
    }
    int end = text.end(last);
    boolean blankFollows = last + 1 >= text.count() || text.line(last + 1).isBlank();
    edits.add(TextEdit.insert(end, "\n{: .prompt-" + kind + " }" + (blankFollows ? "" : "\n")));
    TextEdits all = new TextEdits(edits);
    int anchor = all.map(selection.anchor(), TextEdits.Side.BEFORE);
    int caret = all.map(selection.caret(), TextEdits.Side.BEFORE);
    int lead = text.line(first).startsWith(">") ? 0 : 2;
    boolean atStart = selection.isEmpty() && selection.caret() == text.start(first);
    return new Proposal(all, atStart ? Span.at(caret + lead) : new Span(anchor, caret));
  }

  /** What kind of list {@link #list} makes. */
  enum ListKind {
    BULLETS,
    NUMBERS,
    TASKS
  }

  static Optional<Proposal> list(TextLines text, Span selection, ListKind kind) {
    int first = LineAid.firstLine(text, selection);
    int last = LineAid.lastLine(text, selection);
    boolean all = true;
    for (int line = first; line <= last; line++) {
      all &=
          (text.line(line).isBlank() && first < last) || is(LinePrefix.of(text.line(line)), kind);
    }
    boolean remove = all;
    int[] number = {0};
    return LineAid.each(
        text,
        selection,
        line -> {
          if (line.isBlank() && first < last) {
            return line;
          }
          LinePrefix prefix = LinePrefix.of(line);
          String content = line.substring(prefix.length());
          String lead = prefix.quote() + prefix.indent();
          return remove ? lead + content : lead + marker(kind, ++number[0]) + content;
        });
  }

  private static boolean is(LinePrefix prefix, ListKind kind) {
    return switch (kind) {
      case BULLETS -> prefix.isItem() && !prefix.isNumbered() && prefix.task().isEmpty();
      case NUMBERS -> prefix.isNumbered();
      case TASKS -> !prefix.task().isEmpty();
    };
  }

  private static String marker(ListKind kind, int number) {
    return switch (kind) {
      case BULLETS -> "- ";
      case NUMBERS -> number + ". ";
      case TASKS -> "- [ ] ";
    };
  }

  /**
   * Fences the selected lines with more ticks than any of them starts with; caret at the language.
   */
  static Optional<Proposal> codeBlock(TextLines text, Span selection) {
    int first = LineAid.firstLine(text, selection);
    int last = LineAid.lastLine(text, selection);
    int start = text.start(first);
    int end = text.end(last);
    String body = text.text(new TextRange(start, end));
    String fence = "```";
    while (body.contains(fence)) {
      fence += "`";
    }
    String block = fence + "\n" + body + "\n" + fence;
    return Optional.of(Proposal.replace(start, end, block, fence.length()));
  }
}
