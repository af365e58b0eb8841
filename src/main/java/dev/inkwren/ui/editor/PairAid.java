package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdits;
import java.util.Optional;

/** Closes brackets, quotes and Markdown marks as they are opened, where they can be meant so. */
final class PairAid {

  private static final String OPENERS = "([{\"'`*_~";
  private static final String CLOSERS = ")]}\"'`*_~";

  private PairAid() {}

  /**
   * What typing {@code typed} should do instead of just inserting it.
   *
   * @param verbatim the line is code or front matter: no Markdown marks, no apostrophes
   */
  static Optional<Proposal> typed(TextLines text, Span selection, String typed, boolean verbatim) {
    if (typed.length() != 1) {
      return Optional.empty();
    }
    char c = typed.charAt(0);
    int opener = OPENERS.indexOf(c);
    if (!selection.isEmpty()) {
      return opener < 0 || (verbatim && "*_~".indexOf(c) >= 0)
          ? Optional.empty()
          : Optional.of(surround(text, selection, c, CLOSERS.charAt(opener)));
    }
    int line = text.lineAt(selection.caret());
    String content = text.line(line);
    int column = selection.caret() - text.start(line);
    if (c == ' ' && isLoneStar(content, column)) {
      return Optional.of(Proposal.replace(selection.caret(), selection.caret() + 1, " ", 1));
    }
    if (overtypes(content, column, c)) {
      return Optional.of(new Proposal(TextEdits.NONE, Span.at(selection.caret() + 1)));
    }
    if (opener < 0 || !opens(content, column, c, verbatim)) {
      return Optional.empty();
    }
    String pair = c == '~' ? "~~~" : c + "" + CLOSERS.charAt(opener);
    return Optional.of(Proposal.replace(selection.caret(), selection.caret(), pair, 1));
  }

  private static Proposal surround(TextLines text, Span selection, char open, char close) {
    String inner = text.text(selection.range());
    Proposal wrapped =
        Proposal.replace(selection.start(), selection.end(), open + inner + close, 1);
    return new Proposal(
        wrapped.edits(), new Span(selection.start() + 1, selection.start() + 1 + inner.length()));
  }

  /** The character typed stands there already and closes something opened in this line. */
  private static boolean overtypes(String line, int column, char c) {
    if (CLOSERS.indexOf(c) < 0 || column >= line.length() || line.charAt(column) != c) {
      return false;
    }
    if (isFence(line, column, c)) {
      return true;
    }
    char opener = OPENERS.charAt(CLOSERS.indexOf(c));
    if (opener != c) {
      return line.lastIndexOf(opener, column - 1) >= 0;
    }
    if ("\"'".indexOf(c) >= 0) {
      return line.substring(0, column).chars().filter(x -> x == c).count() % 2 == 1;
    }
    return MarkRuns.closing(line, column, c);
  }

  /** A star between blanks is no mark; the one that was put in behind it goes. */
  private static boolean isLoneStar(String line, int column) {
    String around = " " + line + " ";
    return column > 0 && around.startsWith(" **", column - 1) && around.charAt(column + 2) != '*';
  }

  /** The third of three at the start of a line; the one that stands there was put in as a pair. */
  private static boolean isFence(String line, int column, char c) {
    String before = line.substring(Math.min(column, LinePrefix.of(line).length()), column).strip();
    return "`~".indexOf(c) >= 0 && before.equals(c + "" + c) && column == line.length() - 1;
  }

  private static boolean opens(String line, int column, char c, boolean verbatim) {
    char before = column > 0 ? line.charAt(column - 1) : ' ';
    char after = column < line.length() ? line.charAt(column) : ' ';
    boolean free = Character.isWhitespace(after) || ")]}.,;:!?\"'*_~".indexOf(after) >= 0;
    if (!free || before == '\\') {
      return false;
    }
    boolean afterWord = Character.isLetterOrDigit(before);
    return switch (c) {
      case '(', '[', '{' -> true;
      case '"', '\'' -> !afterWord && before != c;
      case '`' -> !verbatim && before != '`';
      case '*' ->
          !verbatim
              && !line.substring(0, column).isBlank()
              && (before == '*' || !afterWord || hangul(before));
      case '_' -> !verbatim && !afterWord && before != '_';
      case '~' ->
          !verbatim
              && before == '~'
              && !line.substring(0, column - 1).isBlank()
              && line.charAt(column - 2) != '~'
              && !MarkRuns.isOpen(line, column - 1, c);
      default -> false;
    };
  }

  /** In Korean a mark may open directly behind a word, since particles are glued on. */
  private static boolean hangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  /** Backspace between the two halves of an empty pair takes both. */
  static Optional<Proposal> backspace(TextLines text, Span selection) {
    int line = text.lineAt(selection.caret());
    String content = text.line(line);
    int column = selection.caret() - text.start(line);
    if (!selection.isEmpty() || column == 0 || column >= content.length()) {
      return Optional.empty();
    }
    int opener = OPENERS.indexOf(content.charAt(column - 1));
    if (opener < 0 || CLOSERS.charAt(opener) != content.charAt(column)) {
      return Optional.empty();
    }
    return Optional.of(Proposal.replace(selection.caret() - 1, selection.caret() + 1, "", 0));
  }
}
