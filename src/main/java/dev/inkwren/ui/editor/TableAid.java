package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdits;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Works on the table around the caret. */
final class TableAid {

  private TableAid() {}

  /** How the cells of a column stand. */
  enum Align {
    LEFT(":--"),
    CENTER(":-:"),
    RIGHT("--:"),
    NONE("---");

    private final String rule;

    Align(String rule) {
      this.rule = rule;
    }
  }

  /** The caret's table, row and cell, and the table's last line before any change. */
  private record Here(Table table, int row, int cell, int last) {

    static Optional<Here> at(TextLines text, Span selection) {
      int line = text.lineAt(selection.caret());
      int cell = TableRow.cellAt(text.line(line), text.column(selection.caret()));
      return Table.around(text, line).map(t -> new Here(t, line - t.first(), cell, t.last()));
    }

    Proposal done(TextLines text, int newRow, int newCell) {
      return table.in(text, last, newRow, newCell);
    }
  }

  /** True when the selection lies in one row of a table. */
  static boolean isRow(TextLines text, Span selection) {
    int line = text.lineAt(selection.start());
    return line == text.lineAt(selection.end()) && TableRow.isRow(text.line(line));
  }

  /** Puts the bars one below the other. */
  static Optional<Proposal> align(TextLines text, Span selection) {
    return Here.at(text, selection).map(here -> here.done(text, here.row, here.cell));
  }

  /** Adds an empty row below the caret's; below the head it comes behind the rule. */
  static Optional<Proposal> addRow(TextLines text, Span selection) {
    return Here.at(text, selection)
        .map(
            here -> {
              int at = here.row + (here.table.isRule(here.row + 1) ? 2 : 1);
              here.table.rows().add(at, here.table.emptyRow());
              return here.done(text, at, here.cell);
            });
  }

  /** Adds an empty row above the caret's; nothing stands above the head. */
  static Optional<Proposal> addRowAbove(TextLines text, Span selection) {
    return Here.at(text, selection)
        .filter(here -> here.row > here.table.rule())
        .map(
            here -> {
              here.table.rows().add(here.row, here.table.emptyRow());
              return here.done(text, here.row, here.cell);
            });
  }

  /** Removes the caret's row, but neither the head nor its rule. */
  static Optional<Proposal> removeRow(TextLines text, Span selection) {
    return Here.at(text, selection)
        .filter(here -> here.row > here.table.rule() && here.table.rows().size() > 1)
        .map(
            here -> {
              here.table.rows().remove(here.row);
              int row = Math.min(here.row, here.table.rows().size() - 1);
              return here.done(text, here.table.isRule(row) ? row - 1 : row, here.cell);
            });
  }

  /** Moves the caret's row one down ({@code by} 1) or up (-1), never over the head. */
  static Optional<Proposal> moveRow(TextLines text, Span selection, int by) {
    return Here.at(text, selection)
        .filter(
            here -> {
              int to = here.row + by;
              int rule = here.table.rule();
              return here.row > rule && to > rule && to < here.table.rows().size();
            })
        .map(
            here -> {
              Collections.swap(here.table.rows(), here.row, here.row + by);
              return here.done(text, here.row + by, here.cell);
            });
  }

  /** Adds an empty column behind the caret's. */
  static Optional<Proposal> addColumn(TextLines text, Span selection) {
    return Here.at(text, selection)
        .map(
            here -> {
              here.table.square();
              for (List<String> row : here.table.rows()) {
                row.add(here.cell + 1, TableRow.isRule(row) ? "---" : "");
              }
              return here.done(text, here.row, here.cell + 1);
            });
  }

  static Optional<Proposal> removeColumn(TextLines text, Span selection) {
    return Here.at(text, selection)
        .filter(here -> here.table.columns() > 1)
        .map(
            here -> {
              here.table.square();
              here.table.rows().forEach(row -> row.remove(here.cell));
              int cell = Math.min(here.cell, here.table.columns() - 1);
              return here.done(text, here.row, cell);
            });
  }

  /** Moves the caret's column one to the right ({@code by} 1) or left (-1). */
  static Optional<Proposal> moveColumn(TextLines text, Span selection, int by) {
    return Here.at(text, selection)
        .filter(here -> here.cell + by >= 0 && here.cell + by < here.table.columns())
        .map(
            here -> {
              here.table.square();
              here.table.rows().forEach(row -> Collections.swap(row, here.cell, here.cell + by));
              return here.done(text, here.row, here.cell + by);
            });
  }

  /** Sets how the caret's column stands; a table without a head has no place to say so. */
  static Optional<Proposal> alignColumn(TextLines text, Span selection, Align align) {
    return Here.at(text, selection)
        .filter(here -> here.table.rule() > 0)
        .map(
            here -> {
              here.table.square();
              here.table.rows().get(here.table.rule()).set(here.cell, align.rule);
              return here.done(text, here.row, here.cell);
            });
  }

  /** Tab and Shift+Tab: the next or previous cell; behind the last one a new row. */
  static Optional<Proposal> tab(TextLines text, Span selection, boolean back) {
    return Here.at(text, selection).map(here -> step(text, selection, here, back));
  }

  private static Proposal step(TextLines text, Span selection, Here here, boolean back) {
    int cells = here.table.rows().get(here.row).size();
    int row = here.row;
    int cell = here.cell + (back ? -1 : 1);
    if (cell >= cells || cell < 0) {
      row += back ? -1 : 1;
      row += here.table.isRule(row) ? (back ? -1 : 1) : 0;
      cell = back ? Integer.MAX_VALUE : 0;
    }
    if (row < 0) {
      return new Proposal(TextEdits.NONE, selection);
    }
    if (row >= here.table.rows().size()) {
      here.table.rows().add(here.table.emptyRow());
      return here.done(text, row, 0);
    }
    int line = here.table.first() + row;
    int caret = text.start(line) + TableRow.start(text.line(line), cell);
    return new Proposal(TextEdits.NONE, Span.at(caret));
  }

  /** Enter in a row: another one below, or out of the table when the row is empty. */
  static Optional<Proposal> enter(TextLines text, int line) {
    String row = text.line(line);
    String lead = row.substring(0, TableRow.lead(row));
    List<String> cells = TableRow.cells(row);
    if (cells.stream().allMatch(String::isEmpty)) {
      return Optional.of(LeaveAid.leaveTable(text, line));
    }
    boolean head = line + 1 < text.count() && TableRow.isRule(TableRow.cells(text.line(line + 1)));
    int at = head ? text.end(line + 1) : text.end(line);
    String added = "\n" + lead + "|   ".repeat(Math.max(1, cells.size())) + "|";
    return Optional.of(Proposal.replace(at, at, added, lead.length() + 3));
  }
}
