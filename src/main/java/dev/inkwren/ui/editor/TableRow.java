package dev.inkwren.ui.editor;

import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Where the cells of one table line stand. */
final class TableRow {

  private TableRow() {}

  static boolean isRow(String line) {
    return line.startsWith("|", lead(line));
  }

  /** Columns of quote marks and indent before the first bar. */
  static int lead(String line) {
    LinePrefix prefix = LinePrefix.of(line);
    return prefix.quote().length() + prefix.indent().length();
  }

  /**
   * What stands between the bars, blanks included; bars in code spans and escaped ones stay in
   * their cell (K21). Text behind the last bar is a cell, blanks are none.
   */
  static List<TextRange> ranges(String line) {
    List<TextRange> cells = new ArrayList<>();
    int start = lead(line);
    start += line.startsWith("|", start) ? 1 : 0;
    boolean code = false;
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && !code) {
        i++;
      } else if (c == '|' && !code) {
        cells.add(new TextRange(start, i));
        start = i + 1;
      } else if (c == '`') {
        code = !code && line.indexOf('`', i + 1) > 0;
      }
    }
    if (!line.substring(start).isBlank()) {
      cells.add(new TextRange(start, line.length()));
    }
    return cells;
  }

  static List<String> cells(String line) {
    return new ArrayList<>(ranges(line).stream().map(cell -> cell.in(line).strip()).toList());
  }

  /** The number of the cell at {@code column} of {@code line}, 0-based. */
  static int cellAt(String line, int column) {
    List<TextRange> cells = ranges(line);
    int cell = 0;
    while (cell + 1 < cells.size() && cells.get(cell).end() < column) {
      cell++;
    }
    return cell;
  }

  /** Column where the text of {@code cell} begins, the last cell's for one too many. */
  static int start(String line, int cell) {
    List<TextRange> cells = ranges(line);
    if (cells.isEmpty()) {
      return line.length();
    }
    TextRange range = cells.get(Math.clamp(cell, 0, cells.size() - 1));
    return range.start() + (line.startsWith(" ", range.start()) ? 1 : 0);
  }

  /** True for the line of dashes and colons below a table's head. */
  static boolean isRule(List<String> cells) {
    return !cells.isEmpty()
        && cells.stream()
            .allMatch(c -> !c.isEmpty() && c.chars().allMatch(x -> x == '-' || x == ':'));
  }
}
