package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A table of the text and where it stands.
 *
 * @param first its first line
 * @param lead quote marks and indent before each row
 * @param rows the cells of each line, the rule below the head included; may be changed
 */
record Table(int first, String lead, List<List<String>> rows) {

  private static final int LONGEST = 2_000;

  /** The table that holds {@code line}; none outside of one. */
  static Optional<Table> around(TextLines text, int line) {
    if (!TableRow.isRow(text.line(line))) {
      return Optional.empty();
    }
    int first = line;
    int last = line;
    while (first > 0 && line - first < LONGEST && TableRow.isRow(text.line(first - 1))) {
      first--;
    }
    while (last + 1 < text.count()
        && last - line < LONGEST
        && TableRow.isRow(text.line(last + 1))) {
      last++;
    }
    List<List<String>> rows = new ArrayList<>();
    for (int at = first; at <= last; at++) {
      rows.add(TableRow.cells(text.line(at)));
    }
    String line0 = text.line(first);
    return Optional.of(new Table(first, line0.substring(0, TableRow.lead(line0)), rows));
  }

  /** A table made of lines that belong to no text. */
  static Table of(String lines) {
    return new Table(
        0, "", new ArrayList<>(Arrays.stream(lines.split("\n")).map(TableRow::cells).toList()));
  }

  int last() {
    return first + rows.size() - 1;
  }

  int columns() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  boolean isRule(int row) {
    return row >= 0 && row < rows.size() && TableRow.isRule(rows.get(row));
  }

  /** Index of the rule below the head; -1 for a table without a head. */
  int rule() {
    return isRule(1) ? 1 : -1;
  }

  /** An empty row with as many cells as the widest. */
  List<String> emptyRow() {
    return new ArrayList<>(Collections.nCopies(columns(), ""));
  }

  /** Gives every row as many cells. */
  void square() {
    int columns = columns();
    for (List<String> row : rows) {
      String filler = TableRow.isRule(row) ? "---" : "";
      while (row.size() < columns) {
        row.add(filler);
      }
    }
  }

  /** The table with all bars one below the other. */
  String printed() {
    int columns = columns();
    int[] widths = new int[columns];
    Arrays.fill(widths, 3);
    for (List<String> row : rows) {
      for (int i = 0; i < row.size() && !TableRow.isRule(row); i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    List<String> alignment = rows.stream().filter(TableRow::isRule).findFirst().orElse(List.of());
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(text.isEmpty() ? "" : "\n").append(lead);
      boolean rule = TableRow.isRule(row);
      for (int i = 0; i < columns; i++) {
        String cell = i < row.size() ? row.get(i) : "";
        String kind = i < alignment.size() ? alignment.get(i) : "";
        text.append(rule ? rule(cell, widths[i]) : padded(cell, widths[i], kind));
      }
      text.append('|');
    }
    return text.toString();
  }

  private static String rule(String cell, int width) {
    String left = cell.startsWith(":") ? ":" : "-";
    String right = cell.endsWith(":") && !cell.isEmpty() ? ":" : "-";
    return "|" + left + "-".repeat(width) + right;
  }

  private static String padded(String cell, int width, String kind) {
    int space = width - DisplayWidth.of(cell);
    boolean right = kind.endsWith(":");
    int left = right ? (kind.startsWith(":") ? space / 2 : space) : 0;
    return "| " + " ".repeat(left) + cell + " ".repeat(space - left) + " ";
  }

  /** What puts this table in the place of what stands there, caret in the given cell. */
  Proposal in(TextLines text, int wasLast, int row, int cell) {
    int start = text.start(first);
    String was = text.text(new TextRange(start, text.end(wasLast)));
    String is = printed();
    List<String> lines = is.lines().toList();
    int at = Math.clamp(row, 0, lines.size() - 1);
    int caret = start + TableRow.start(lines.get(at), cell);
    for (String line : lines.subList(0, at)) {
      caret += line.length() + 1;
    }
    TextEdits edits =
        is.equals(was)
            ? TextEdits.NONE
            : Proposal.replace(start, start + was.length(), is, 0).edits();
    return new Proposal(edits, Span.at(caret));
  }
}
