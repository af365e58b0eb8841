package dev.inkwren.render.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Rows of cells; kramdown's tables hold one line per cell and no spans. */
final class PastedTable {

  private static final int MOST_COLUMNS = 100;

  String of(Element table, PastedBlocks blocks) {
    List<Element> rows =
        table.select("tr").stream().filter(row -> table.equals(row.closest("table"))).toList();
    int columns = rows.stream().mapToInt(PastedTable::width).max().orElse(0);
    boolean layout = !table.select("table table").isEmpty() || columns > MOST_COLUMNS;
    if (layout || columns < 2) {
      StringBuilder text = new StringBuilder();
      for (Element cell : table.select("td,th,caption")) {
        if (table.equals(cell.closest("table"))) {
          text.append(blocks.of(cell)).append("\n\n");
        }
      }
      return text.toString().strip();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append(line(rows.get(i), columns));
      if (i == 0) {
        text.append(rule(rows.getFirst(), columns));
      }
    }
    return text.toString().stripTrailing();
  }

  private static List<Element> cells(Element row) {
    return row.children().stream().filter(c -> c.is("td,th")).toList();
  }

  private static int width(Element row) {
    return cells(row).stream().mapToInt(PastedTable::span).sum();
  }

  private static int span(Element cell) {
    String written = cell.attr("colspan");
    return written.matches("[1-9]\\d?") ? Integer.parseInt(written) : 1;
  }

  private static String line(Element row, int columns) {
    List<String> cells = new ArrayList<>();
    for (Element cell : cells(row)) {
      cells.add(text(cell));
      for (int more = 1; more < span(cell); more++) {
        cells.add("");
      }
    }
    while (cells.size() < columns) {
      cells.add("");
    }
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String text(Element cell) {
    List<String> lines = new ArrayList<>();
    List<Element> parts =
        cell.select("p,div,li").stream().filter(p -> p.select("p,div,li").size() == 1).toList();
    if (parts.isEmpty()) {
      lines.add(new PastedInline().of(cell.childNodes()));
    }
    for (Element part : parts) {
      lines.add(new PastedInline().of(part.childNodes()));
    }
    String joined =
        String.join("<br>", lines.stream().map(String::strip).filter(l -> !l.isEmpty()).toList());
    return joined.replace("  \n", "<br>").replace('\n', ' ');
  }

  private static String rule(Element head, int columns) {
    StringBuilder rule = new StringBuilder("|");
    for (Element cell : cells(head)) {
      String style = cell.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
      String align = cell.attr("align").toLowerCase(Locale.ROOT);
      boolean center = align.equals("center") || style.contains("text-align:center");
      boolean right = align.equals("right") || style.contains("text-align:right");
      String sign = center ? ":---:|" : right ? "---:|" : "---|";
      rule.append(sign.repeat(span(cell)));
    }
    int written = (int) rule.chars().filter(c -> c == '|').count() - 1;
    return rule + "---|".repeat(Math.max(0, columns - written)) + "\n";
  }
}
