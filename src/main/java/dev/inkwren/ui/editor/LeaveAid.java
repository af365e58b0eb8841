package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.Optional;

/**
 * Leaves a list, quote or table from an empty line of it. A blank line stays behind, since without
 * one kramdown takes what is written next for more of the last item or quote, and a table for text.
 */
final class LeaveAid {

  private static final String NOTE_INDENT = "    ";

  private final TextLines text;
  private final int line;

  /** What stands before the lines of the block around. */
  private final String around;

  /** Nothing of the list, quote or table stands above. */
  private final boolean alone;

  private LeaveAid(TextLines text, int line, String around, boolean alone) {
    this.text = text;
    this.line = line;
    this.around = around;
    this.alone = alone;
  }

  /**
   * @param line has nothing behind {@code prefix}, which is a list marker or quote marks
   */
  static Proposal leave(TextLines text, int line, LinePrefix prefix) {
    Optional<LinePrefix> parent = prefix.isItem() ? parent(text, line, prefix) : Optional.empty();
    Proposal proposal =
        parent
            .map(item -> outwards(text, line, item.next()))
            .orElseGet(
                () -> prefix.isItem() ? item(text, line, prefix) : quote(text, line, prefix));
    return Renumber.after(text, proposal);
  }

  /**
   * @param line is a row of a table whose cells are empty
   */
  static Proposal leaveTable(TextLines text, int line) {
    String lead = text.line(line).substring(0, TableRow.lead(text.line(line)));
    boolean alone = line == 0 || !TableRow.isRow(text.line(line - 1));
    return new LeaveAid(text, line, lead, alone).left(line);
  }

  private static Proposal item(TextLines text, int line, LinePrefix prefix) {
    boolean inNote = !prefix.indent().isEmpty() && isInNote(text, line);
    String around = prefix.quote() + (inNote ? NOTE_INDENT : "");
    return new LeaveAid(text, line, around, !isListAbove(text, line)).left(line);
  }

  private static Proposal quote(TextLines text, int line, LinePrefix prefix) {
    String around = prefix.quote().substring(0, prefix.quote().lastIndexOf('>'));
    LinePrefix above = LinePrefix.of(line == 0 ? "" : text.line(line - 1));
    boolean alone = depth(above.quote()) < depth(prefix.quote());
    boolean emptyAbove = !alone && content(text, line - 1).isBlank();
    return new LeaveAid(text, line, around, alone).left(emptyAbove ? line - 1 : line);
  }

  private static Proposal outwards(TextLines text, int line, String item) {
    return Proposal.replace(text.start(line), text.end(line), item, item.length());
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

  /** The last line above that is not indented is a footnote's. */
  private static boolean isInNote(TextLines text, int line) {
    for (int above = line - 1; above >= 0 && line - above < Renumber.LONGEST_LIST; above--) {
      String content = content(text, above);
      if (!content.isBlank() && !Character.isWhitespace(content.charAt(0))) {
        return content.startsWith("[^") && content.contains("]:");
      }
    }
    return false;
  }

  /**
   * @param first the line, or the one above it if that is as empty
   */
  private Proposal left(int first) {
    boolean bare = first == 0 || isBlank(first - 1);
    boolean attributes = line + 1 < text.count() && isAttributes(line + 1);
    if (attributes && !alone) {
      return leftBelow(line + 1);
    }
    if (attributes && bare) {
      return dropped(line + 1);
    }
    boolean apart = !bare && !alone;
    String start = (apart ? blank() + "\n" : "") + around;
    String end = bare || apart ? endBefore(line + 1) : "";
    return Proposal.replace(text.start(first), text.end(line), start + end, start.length());
  }

  /** A blank line between a block and its attributes would give them to the next one (K33). */
  private Proposal leftBelow(int attributes) {
    int at = text.end(attributes);
    String end = endBefore(attributes + 1);
    TextEdits edits =
        TextEdits.of(
            TextEdit.replace(text.start(line), text.start(attributes), ""),
            TextEdit.insert(at, "\n" + blank() + "\n" + around + end));
    return new Proposal(edits, Span.at(edits.map(at, TextEdits.Side.AFTER) - end.length()));
  }

  /** The attributes of a block of nothing go with it. */
  private Proposal dropped(int attributes) {
    String made = around + endBefore(attributes + 1);
    return Proposal.replace(text.start(line), text.end(attributes), made, around.length());
  }

  private static boolean isListAbove(TextLines text, int line) {
    boolean indented = true;
    for (int above = line - 1; above >= 0 && line - above < Renumber.LONGEST_LIST; above--) {
      String content = content(text, above);
      if (LinePrefix.of(content).isItem()) {
        return true;
      }
      if (content.isBlank() && !indented) {
        return false;
      }
      indented = content.isBlank() || Character.isWhitespace(content.charAt(0));
    }
    return false;
  }

  private String blank() {
    return around.stripTrailing();
  }

  /** What keeps the line that is made apart from {@code below}. */
  private String endBefore(int below) {
    return below >= text.count() || isBlank(below) ? "" : "\n" + blank();
  }

  /** True when nothing of the block around stands on the line. */
  private boolean isBlank(int other) {
    return content(text, other).isBlank() && depth(other) <= depth(around);
  }

  private boolean isAttributes(int other) {
    String content = content(text, other).stripLeading();
    return content.startsWith("{:") && !content.startsWith("{::") && depth(other) == depth(around);
  }

  private static String content(TextLines text, int other) {
    return LinePrefix.unquoted(text.line(other));
  }

  private int depth(int other) {
    return depth(LinePrefix.of(text.line(other)).quote());
  }

  private static int depth(String quote) {
    return (int) quote.chars().filter(c -> c == '>').count();
  }
}
