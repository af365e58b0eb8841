package dev.inkwren.ui.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each line starts with and whether it is painted. Lines before {@link #known()} are right;
 * walking on from there skips whatever turns out not to have changed.
 */
final class LineTable {

  private final TextLines text;
  private final List<Row> rows = new ArrayList<>();
  private int known;
  private int chainStart;
  private int chainEnd;

  /** A line: the state it was coloured from and the one it leaves; null until it was looked at. */
  private static final class Row {
    private @Nullable LineState before;
    private @Nullable LineState after;
    private LineKind kind = LineKind.TEXT;
    private boolean painted;
  }

  LineTable(TextLines text) {
    this.text = text;
    reset();
  }

  void reset() {
    rows.clear();
    for (int i = text.count(); i > 0; i--) {
      rows.add(new Row());
    }
    known = 0;
    chainStart = 0;
    chainEnd = 0;
  }

  int count() {
    return rows.size();
  }

  /** How many lines from the start are right. */
  int known() {
    return known;
  }

  boolean painted(int line) {
    return rows.get(line).painted;
  }

  void setPainted(int line, boolean painted) {
    rows.get(line).painted = painted;
  }

  /** Every line is to be painted again when it is shown. */
  void unpaint() {
    rows.forEach(row -> row.painted = false);
  }

  /** State before a known line. */
  LineState before(int line) {
    return line == 0 ? LineState.START : after(line - 1);
  }

  /** State behind a known line. */
  LineState after(int line) {
    LineState after = rows.get(line).after;
    return after != null ? after : LineState.BODY;
  }

  /** What a known line is; text for one that is not known yet. */
  LineKind kind(int line) {
    return line >= 0 && line < known ? rows.get(line).kind : LineKind.TEXT;
  }

  /** Whether Markdown means nothing on a known line; it does on one that is not known yet. */
  Verbatim verbatim(int line) {
    return line < known ? Verbatim.of(before(line), kind(line), after(line)) : Verbatim.NONE;
  }

  /** Lines {@code first} up to {@code first + removed} were replaced by {@code inserted} more. */
  void replaced(int first, int removed, int inserted) {
    int end = Math.min(rows.size(), first + removed + 1);
    rows.subList(first, end).clear();
    List<Row> fresh = new ArrayList<>(inserted + 1);
    for (int i = 0; i <= inserted; i++) {
      fresh.add(new Row());
    }
    rows.addAll(first, fresh);
    int shift = inserted - removed;
    forget(Math.max(0, first - 1));
    int behind = first + inserted + 1;
    int oldChainEnd = Math.max(chainEnd, known);
    chainStart = Math.max(behind, chainStart > first ? chainStart + shift : behind);
    chainEnd = oldChainEnd > first ? oldChainEnd + shift : 0;
    known = Math.min(known, Math.max(0, first - 1));
  }

  /** The line before an edit may look different now: a heading's underline, a hard break. */
  private void forget(int line) {
    Row row = rows.get(line);
    row.before = null;
    row.painted = false;
  }

  /** Walks on until {@code line} is known or {@code most} lines were coloured; true if known. */
  boolean know(int line, int most) {
    int left = most;
    LineState state = before(known);
    while (known <= line && known < rows.size() && left > 0) {
      Row row = rows.get(known);
      if (state.equals(row.before)) {
        boolean chained = known >= chainStart && known < chainEnd;
        known = chained ? Math.min(chainEnd, rows.size()) : known + 1;
        state = before(known);
        continue;
      }
      state = colour(row, state);
      left--;
    }
    return known > line;
  }

  private LineState colour(Row row, LineState state) {
    LexedLine lexed = lexed(known, state);
    LineState was = row.before;
    row.before = state;
    row.after = lexed.after();
    row.kind = lexed.kind();
    row.painted &= state.equals(was);
    known++;
    return lexed.after();
  }

  LexedLine lexed(int line, LineState state) {
    String next = line + 1 < text.count() ? text.line(line + 1) : "";
    return MarkdownLexer.lex(text.line(line), next, state);
  }

  /** Last line of the front matter, or -1 when the text has none or it is not closed. */
  int frontMatterEnd() {
    int line = 0;
    while (line < known && after(line).mode() == LineState.Mode.FRONT_MATTER) {
      line++;
    }
    return line > 0 && line < known ? line : -1;
  }

  /** For tests: whether the rows agree with colouring the whole text anew. */
  List<LineState> states() {
    know(rows.size() - 1, Integer.MAX_VALUE);
    List<LineState> states = new ArrayList<>();
    for (int line = 0; line < rows.size(); line++) {
      states.add(after(line));
    }
    return Collections.unmodifiableList(states);
  }
}
