package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Works on the table around the caret; Hangul, kana and ideographs count as two columns. */
final class TableAid {

  private static final int LONGEST = 2_000;

  private TableAid() {}

  /** First and last line of the table that holds {@code line}; none outside of one. */
  private static Optional<int[]> around(TextLines text, int line) {
    if (!isRow(text.line(line))) {
      return Optional.empty();
    }
    int first = line;
    int last = line;
    while (first > 0 && line - first < LONGEST && isRow(text.line(first - 1))) {
      first--;
    }
    while (last + 1 < text.count() && last - line < LONGEST && isRow(text.line(last + 1))) {
      last++;
    }
    return Optional.of(new int[] {first, last});
  }

  private static boolean isRow(String line) {
    return line.stripLeading().startsWith("|");
  }

  /** The cells between the outer bars; bars in code spans and escaped ones stay in their cell. */
  static List<String> cells(String row) {
    String line = row.strip();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean code = false;
    int from = line.startsWith("|") ? 1 : 0;
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length() && !code) {
        cell.append(c).append(line.charAt(++i));
      } else if (c == '|' && !code) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        code = (c == '`') != code && (code || line.indexOf('`', i + 1) > 0);
        cell.append(c);
      }
    }
    if (!cell.toString().isBlank()) {
      cells.add(cell.toString().strip());
    }
    return cells;
  }

  private static boolean isDelimiter(List<String> cells) {
    return !cells.isEmpty()
        && cells.stream()
            .allMatch(c -> !c.isEmpty() && c.chars().allMatch(x -> x == '-' || x == ':'));
  }

  /** Columns that {@code text} takes in a monospaced face. */
  static int width(String text) {
    return text.codePoints().map(TableAid::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }

  /** The table with all bars one below the other. */
  static String aligned(String table) {
    List<List<String>> rows =
        new ArrayList<>(Arrays.stream(table.split("\n")).map(TableAid::cells).toList());
    return printed(rows);
  }

  private static String printed(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    Arrays.fill(widths, 3);
    for (List<String> row : rows) {
      for (int i = 0; i < row.size() && !isDelimiter(row); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    List<String> alignment =
        rows.stream().filter(TableAid::isDelimiter).findFirst().orElse(List.of());
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(text.isEmpty() ? "" : "\n");
      boolean delimiter = isDelimiter(row);
      for (int i = 0; i < columns; i++) {
        String cell = i < row.size() ? row.get(i) : "";
        String kind = i < alignment.size() ? alignment.get(i) : "";
        text.append(delimiter ? rule(cell, widths[i]) : padded(cell, widths[i], kind));
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
    int space = width - width(cell);
    boolean right = kind.endsWith(":");
    int left = right ? (kind.startsWith(":") ? space / 2 : space) : 0;
    return "| " + " ".repeat(left) + cell + " ".repeat(space - left) + " ";
  }

  static Optional<Proposal> align(TextLines text, Span selection) {
    return rebuild(text, selection, 0, 0, rows -> rows);
  }

  /** Adds an empty row below the caret's, or a column behind it. */
  static Optional<Proposal> addRow(TextLines text, Span selection) {
    int line = text.lineAt(selection.caret());
    return around(text, line)
        .flatMap(
            table -> {
              boolean head =
                  line == table[0] && line < table[1] && isDelimiter(cells(text.line(line + 1)));
              int at = line - table[0] + (head ? 2 : 1);
              return rebuild(
                  text,
                  selection,
                  at - (line - table[0]),
                  0,
                  rows -> {
                    rows.add(at, blanks(rows.getFirst().size()));
                    return rows;
                  });
            });
  }

  private static List<String> blanks(int count) {
    return new ArrayList<>(Collections.nCopies(count, ""));
  }

  static Optional<Proposal> addColumn(TextLines text, Span selection) {
    int column = column(text, selection.caret());
    return eachRow(
        text,
        selection,
        1,
        row -> row.add(Math.min(column + 1, row.size()), isDelimiter(row) ? "---" : ""));
  }

  static Optional<Proposal> removeColumn(TextLines text, Span selection) {
    int column = column(text, selection.caret());
    return eachRow(
        text,
        selection,
        0,
        row -> {
          if (column < row.size() && row.size() > 1) {
            row.remove(column);
          }
        });
  }

  /** Moves the caret's column one to the right ({@code by} 1) or left (-1). */
  static Optional<Proposal> moveColumn(TextLines text, Span selection, int by) {
    int column = column(text, selection.caret());
    return eachRow(
        text,
        selection,
        by,
        row -> {
          int to = column + by;
          if (to >= 0 && to < row.size() && column < row.size()) {
            row.add(to, row.remove(column));
          }
        });
  }

  private static Optional<Proposal> eachRow(
      TextLines text, Span selection, int moved, Consumer<List<String>> change) {
    return rebuild(
        text,
        selection,
        0,
        moved,
        rows -> {
          rows.forEach(change);
          return rows;
        });
  }

  private static Optional<Proposal> rebuild(
      TextLines text,
      Span selection,
      int rowsDown,
      int columnsRight,
      UnaryOperator<List<List<String>>> change) {
    int line = text.lineAt(selection.caret());
    return around(text, line)
        .map(
            table -> {
              List<List<String>> rows = new ArrayList<>();
              for (int at = table[0]; at <= table[1]; at++) {
                rows.add(new ArrayList<>(cells(text.line(at))));
              }
              int start = text.start(table[0]);
              String was = text.text(new TextRange(start, text.end(table[1])));
              String is = printed(change.apply(rows));
              int row = line - table[0] + rowsDown;
              int cell = Math.max(0, column(text, selection.caret()) + columnsRight);
              int caret = cellStart(is, row, cell);
              TextEdits edits =
                  is.equals(was)
                      ? TextEdits.NONE
                      : Proposal.replace(start, start + was.length(), is, 0).edits();
              return new Proposal(edits, Span.at(start + caret));
            });
  }

  /** Number of the cell that holds {@code offset}, 0-based. */
  private static int column(TextLines text, int offset) {
    int line = text.lineAt(offset);
    String before = text.line(line).substring(0, offset - text.start(line));
    return Math.max(0, cells(before + "x").size() - 1);
  }

  private static int cellStart(String table, int row, int cell) {
    int start = 0;
    for (int i = 0; i < row && start >= 0; i++) {
      start = table.indexOf('\n', start) + 1;
    }
    int end = table.indexOf('\n', start) < 0 ? table.length() : table.indexOf('\n', start);
    String line = table.substring(start, end);
    int found = -1;
    int at = 0;
    for (int i = 0; i < line.length() && found < cell; i++) {
      if (line.charAt(i) == '|' && (i == 0 || line.charAt(i - 1) != '\\')) {
        found++;
        at = i + 1 < line.length() ? Math.min(i + 2, line.length()) : at;
      }
    }
    return start + at;
  }

  /** Tab and Shift+Tab: the next or previous cell; behind the last one a new row. */
  static Optional<Proposal> tab(TextLines text, Span selection, boolean back) {
    int line = text.lineAt(selection.caret());
    return around(text, line).flatMap(table -> step(text, selection, table, line, back));
  }

  private static Optional<Proposal> step(
      TextLines text, Span selection, int[] table, int line, boolean back) {
    int columns = cells(text.line(table[0])).size();
    int column = column(text, selection.caret()) + (back ? -1 : 1);
    int row = line;
    if (column >= columns || column < 0) {
      row += back ? -1 : 1;
      boolean inside = row <= table[1] && row >= table[0];
      boolean rule = inside && isDelimiter(cells(text.line(row)));
      row += rule ? (back ? -1 : 1) : 0;
      column = back ? columns - 1 : 0;
    }
    if (row < table[0]) {
      return Optional.of(new Proposal(TextEdits.NONE, selection));
    }
    if (row > table[1]) {
      return addRow(text, Span.at(text.end(table[1]))).map(p -> firstCell(text, table, p));
    }
    int caret = text.start(row) + cellStart(text.line(row), 0, column);
    return Optional.of(new Proposal(TextEdits.NONE, Span.at(caret)));
  }

  private static Proposal firstCell(TextLines text, int[] table, Proposal added) {
    String is = added.edits().edits().getFirst().replacement();
    int caret = text.start(table[0]) + cellStart(is, table[1] - table[0] + 1, 0);
    return new Proposal(added.edits(), Span.at(caret));
  }

  /** Enter at the end of a row: another one, or out of the table when the row is empty. */
  static Optional<Proposal> enter(TextLines text, int line) {
    List<String> cells = cells(text.line(line));
    int start = text.start(line);
    int end = text.end(line);
    if (cells.stream().allMatch(String::isEmpty)) {
      return Optional.of(Proposal.replace(start, end, "", 0));
    }
    boolean head = line + 1 < text.count() && isDelimiter(cells(text.line(line + 1)));
    int at = head ? text.end(line + 1) : end;
    String row = "\n" + "|   ".repeat(Math.max(1, cells.size())) + "|";
    return Optional.of(Proposal.replace(at, at, row, 3));
  }
}
