package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.Optional;

/**
 * Leaves a list or quote from an empty line of it. A blank line stays behind, since without one
 * kramdown takes what is written next for more of the last item or quote.
 */
final class LeaveAid {

  private static final String NOTE_INDENT = "    ";

  private final TextLines text;
  private final int line;
  private final LinePrefix prefix;

  /** What stands before the lines of the block around. */
  private final String around;

  private LeaveAid(TextLines text, int line, LinePrefix prefix) {
    this.text = text;
    this.line = line;
    this.prefix = prefix;
    this.around = prefix.isItem() ? aroundItem() : aroundQuote();
  }

  /**
   * @param line has nothing behind {@code prefix}, which is a list marker or quote marks
   */
  static Proposal leave(TextLines text, int line, LinePrefix prefix) {
    Optional<LinePrefix> parent = prefix.isItem() ? parent(text, line, prefix) : Optional.empty();
    Proposal proposal =
        parent
            .map(item -> outwards(text, line, item.next()))
            .orElseGet(() -> new LeaveAid(text, line, prefix).left());
    return Renumber.after(text, proposal);
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

  private String aroundItem() {
    return prefix.quote() + (!prefix.indent().isEmpty() && isInNote() ? NOTE_INDENT : "");
  }

  /** The last line above that is not indented is a footnote's. */
  private boolean isInNote() {
    for (int above = line - 1; above >= 0 && line - above < Renumber.LONGEST_LIST; above--) {
      String content = content(above);
      if (!content.isBlank() && !Character.isWhitespace(content.charAt(0))) {
        return content.startsWith("[^") && content.contains("]:");
      }
    }
    return false;
  }

  private String aroundQuote() {
    return prefix.quote().substring(0, prefix.quote().lastIndexOf('>'));
  }

  private Proposal left() {
    if (line + 1 < text.count() && isAttributes(line + 1)) {
      return isAlone() ? dropped(line + 1) : leftBelow(line + 1);
    }
    boolean emptyAbove = !prefix.isItem() && !isAlone() && content(line - 1).isBlank();
    int first = emptyAbove ? line - 1 : line;
    boolean bare = first == 0 || isBlank(first - 1);
    boolean apart = !bare && !isAlone();
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

  /** Nothing of the list or quote stands above. */
  private boolean isAlone() {
    if (line == 0) {
      return true;
    }
    return prefix.isItem() ? !isListAbove() : depth(line - 1) < depth(prefix.quote());
  }

  private boolean isListAbove() {
    boolean indented = true;
    for (int above = line - 1; above >= 0 && line - above < Renumber.LONGEST_LIST; above--) {
      String content = content(above);
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
    return content(other).isBlank() && depth(other) <= depth(around);
  }

  private boolean isAttributes(int other) {
    String content = content(other).stripLeading();
    return content.startsWith("{:") && !content.startsWith("{::") && depth(other) == depth(around);
  }

  private String content(int other) {
    String content = text.line(other);
    return content.substring(LinePrefix.of(content).quote().length());
  }

  private int depth(int other) {
    return depth(LinePrefix.of(text.line(other)).quote());
  }

  private static int depth(String quote) {
    return (int) quote.chars().filter(c -> c == '>').count();
  }
}
