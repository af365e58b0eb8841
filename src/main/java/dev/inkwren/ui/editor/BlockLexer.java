package dev.inkwren.ui.editor;

import dev.inkwren.ui.editor.LineState.Before;
import java.util.ArrayList;
import java.util.List;

/** Finds out what one line of the body is, by kramdown's rules for where blocks begin. */
final class BlockLexer {

  private static final int DEEPEST = 20;

  private final Marks marks;
  private final String next;
  private final LineState before;
  private int at;
  private int column;
  private int base;
  private int quote;
  private boolean fresh;
  private boolean listItem;
  private List<Integer> columns = new ArrayList<>();

  BlockLexer(String line, String next, LineState before) {
    boolean cut = line.length() > MarkdownLexer.LONGEST;
    this.marks = new Marks(cut ? "" : line);
    this.next = next;
    this.before = before;
    this.at = 0;
    this.fresh = !before.inParagraph();
    this.longLine = cut ? line.length() : 0;
  }

  private final int longLine;

  LexedLine lex() {
    if (longLine > 0) {
      return LexedLine.plain(LineKind.LONG, longLine, before.after(Before.MORE_TEXT));
    }
    if (marks.blankFrom(0)) {
      List<Integer> lists = before.quote() > 0 ? List.of() : before.columns();
      return marks.done(LineKind.BLANK, before.within(0, lists).after(Before.BLANK));
    }
    quotes();
    lists();
    for (int depth = 0; depth < DEEPEST && container(); depth++) {
      fresh = true;
    }
    LineState state = before.within(quote, List.copyOf(columns));
    return leaf(state);
  }

  private void skipSpaces() {
    while (marks.at(at) == ' ' || marks.at(at) == '\t') {
      column = marks.at(at) == '\t' ? column / 4 * 4 + 4 : column + 1;
      at++;
    }
  }

  private void quotes() {
    skipSpaces();
    while (marks.at(at) == '>' && column - listColumn(column) < 4 && quote < DEEPEST) {
      quoteMark();
      skipSpaces();
    }
    if (quote > before.quote()) {
      fresh = true;
    }
  }

  private void quoteMark() {
    marks.add(at, at + 1, Tok.QUOTE_MARK);
    at++;
    column++;
    if (marks.at(at) == ' ') {
      at++;
      column++;
    }
    quote++;
    base = column;
  }

  private int listColumn(int upTo) {
    int found = 0;
    for (int content : before.columns()) {
      found = content <= upTo ? content : found;
    }
    return found;
  }

  /** Which list items of the line before this one still belongs to. */
  private void lists() {
    int quoteBase = base;
    for (int content : before.columns()) {
      if (content <= column) {
        columns.add(content);
        base = Math.max(quoteBase, content);
      }
    }
    boolean outdented = columns.size() < before.columns().size();
    if (outdented && before.inParagraph() && quote == before.quote() && !startsBlock()) {
      columns = new ArrayList<>(before.columns());
      base = column;
    } else if (outdented && before.before() != Before.BLANK) {
      fresh = fresh || startsBlock();
    }
    if (quote < before.quote() && !startsBlock() && before.inParagraph()) {
      quote = before.quote();
    }
  }

  private boolean startsBlock() {
    char c = marks.at(at);
    return c == '#'
        || c == '>'
        || itemMarker() > 0
        || marks.run(at, '`') >= 3
        || marks.run(at, '~') >= 3
        || isRule();
  }

  private boolean container() {
    if (column - base >= 4 && fresh && columns.isEmpty() && quote == 0) {
      return false;
    }
    if (marks.at(at) == '>' && quote < DEEPEST) {
      quoteMark();
      skipSpaces();
      return true;
    }
    int marker = isRule() ? 0 : itemMarker();
    if (marker == 0) {
      return false;
    }
    marks.add(at, at + marker, Tok.LIST_MARK);
    at += marker;
    column += marker;
    int content = column + 1;
    skipSpaces();
    base = column - content >= 4 || at >= marks.length() ? content : column;
    columns.add(base);
    listItem = true;
    task();
    return at < marks.length();
  }

  /** Length of {@code -}, {@code *}, {@code +} or {@code 1.} before a space, or 0 (K29). */
  private int itemMarker() {
    int end = at;
    if ("-*+".indexOf(marks.at(at)) >= 0) {
      end = at + 1;
    } else {
      while (marks.at(end) >= '0' && marks.at(end) <= '9') {
        end++;
      }
      end = end > at && marks.at(end) == '.' ? end + 1 : at;
    }
    boolean spaced = marks.at(end) == ' ' || marks.at(end) == '\t' || end >= marks.length();
    return end > at && spaced ? end - at : 0;
  }

  private void task() {
    char box = marks.at(at + 1);
    if (marks.at(at) == '['
        && (box == ' ' || box == 'x' || box == 'X')
        && marks.at(at + 2) == ']'
        && marks.at(at + 3) == ' ') {
      marks.add(at, at + 3, box == ' ' ? Tok.TASK : Tok.TASK_DONE);
      at += 4;
      column += 4;
      base = column;
    }
  }

  private boolean isRule() {
    char c = marks.at(at);
    if (c != '-' && c != '*' && c != '_') {
      return false;
    }
    int count = 0;
    for (int i = at; i < marks.length(); i++) {
      if (marks.at(i) == c) {
        count++;
      } else if (marks.at(i) != ' ') {
        return false;
      }
    }
    return count >= 3;
  }

  private LexedLine leaf(LineState state) {
    if (column - base >= 4 && fresh) {
      marks.add(at, marks.length(), Tok.CODE_BLOCK);
      return marks.done(LineKind.CODE, state.after(Before.OTHER));
    }
    if (before.before() == Before.FIRST_TEXT && !fresh && isUnderline(marks.line.substring(at))) {
      marks.add(at, marks.length(), Tok.MARKUP, Tok.HEADING);
      return marks.done(LineKind.UNDERLINE, state.after(Before.OTHER));
    }
    if (isRule() && before.before() != Before.MORE_TEXT) {
      marks.add(at, marks.length(), Tok.RULE);
      return marks.done(LineKind.RULE, state.after(Before.OTHER));
    }
    return new LeafLexer(marks, at, fresh && before.before() != Before.TABLE)
        .lex(state, column, base, before)
        .orElseGet(() -> text(state));
  }

  static boolean isUnderline(String text) {
    String line = text.strip();
    if (line.isEmpty() || (line.charAt(0) != '=' && line.charAt(0) != '-')) {
      return false;
    }
    char c = line.charAt(0);
    return line.chars().allMatch(x -> x == c);
  }

  private LexedLine text(LineState state) {
    new InlineLexer(marks, false).lex(at, marks.length());
    hardBreak();
    if (fresh && isUnderline(withoutQuotes(next))) {
      marks.add(at, marks.length(), Tok.HEADING);
      LineKind kind = next.indexOf('=') >= 0 ? LineKind.HEADING_1 : LineKind.HEADING_2;
      return marks.done(kind, state.after(Before.FIRST_TEXT));
    }
    LineKind kind = quote > 0 ? LineKind.QUOTE : listItem ? LineKind.LIST : LineKind.TEXT;
    Before now = fresh ? Before.FIRST_TEXT : Before.MORE_TEXT;
    return marks.done(kind, state.after(now));
  }

  private static String withoutQuotes(String line) {
    int from = 0;
    while (from < line.length() && (line.charAt(from) == ' ' || line.charAt(from) == '>')) {
      from++;
    }
    return line.substring(from);
  }

  /** Two trailing spaces or backslashes break the line (K10), which nobody would see. */
  private void hardBreak() {
    int end = marks.length();
    while (end > at && marks.at(end - 1) == ' ') {
      end--;
    }
    if (marks.length() - end >= 2 && !next.isBlank()) {
      marks.add(end, marks.length(), Tok.HARD_BREAK);
    } else if (end == marks.length() && marks.at(end - 1) == '\\' && !next.isBlank()) {
      marks.add(end - 1, end, Tok.HARD_BREAK);
    }
  }
}
