package dev.inkwren.render.pdf;

import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Widths of columns for tables that are wider than paper. The library would make columns as narrow
 * as a letter where words may be broken, and run over the edge where they may not.
 */
final class PaperTables {

  /** Width of the text in the table's own letters: 650 pixels of 13.7. */
  private static final double PAGE = 47;

  /** What a cell has beside its words, in letters. */
  private static final double PADDING = 1.9;

  private static final double TIGHT_PADDING = 1.6;

  /** Words longer than this may be broken, addresses and hashes; than the other, if need be. */
  private static final double LONG_WORD = 13;

  private static final double BREAKABLE_WORD = 7;

  /** Of the usual letters; smaller ones are for no table. */
  private static final double SMALLEST = 0.72;

  /** From here on breaking long words is the lesser evil. */
  private static final double SMALL = 0.88;

  /** Letters in tables, of those around them. */
  private static final double USUAL = 0.95;

  /** Words are measured by guess. */
  private static final double SLACK = 0.4;

  /** Rows of a table that goes to the next page as a whole where it finds no room. */
  private static final int TOGETHER = 6;

  private final double[] words;
  private final double[] most;

  private PaperTables(int columns) {
    words = new double[columns];
    most = new double[columns];
  }

  /** Gives {@code table} the widths it needs; one that fits, or spans cells, keeps its own. */
  static void fit(Element table) {
    int columns = 0;
    for (Element row : table.select("tr")) {
      columns = Math.max(columns, row.childrenSize());
    }
    if (table.select("tr").size() <= TOGETHER) {
      table.addClass("together");
    }
    if (columns == 0 || !table.select("[colspan], [rowspan], table table").isEmpty()) {
      return;
    }
    PaperTables needs = new PaperTables(columns);
    for (Element row : table.select("tr")) {
      for (int i = 0; i < row.childrenSize(); i++) {
        needs.measure(i, row.child(i));
      }
    }
    if (Arrays.stream(needs.most).sum() + columns * PADDING > PAGE) {
      needs.write(table);
    }
  }

  private void measure(int column, Element cell) {
    String text = cell.text();
    double bold = cell.normalName().equals("th") ? 1.08 : 1;
    for (String word : text.split(" ")) {
      words[column] = Math.max(words[column], width(word) * bold + SLACK);
    }
    most[column] = Math.max(most[column], Math.min(PAGE, width(text) * bold));
  }

  /** About how wide {@code text} is, in letters as wide as Korean ones. */
  static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x1100 ? 0.62 : 1).sum();
  }

  /** The least widths when words up to {@code longest} stay whole. */
  private double[] least(double longest) {
    return Arrays.stream(words).map(word -> Math.min(word, longest)).toArray();
  }

  /** How large letters may be, of the usual ones, for columns of these least widths. */
  private static double size(double[] least) {
    double room = PAGE - least.length * TIGHT_PADDING;
    return Math.clamp(room / Arrays.stream(least).sum(), SMALLEST, 1);
  }

  private void write(Element table) {
    double longest = LONG_WORD;
    while (longest > BREAKABLE_WORD && size(least(longest)) < SMALL) {
      longest--;
    }
    double[] least = least(longest);
    double taken = Arrays.stream(least).sum();
    int columns = least.length;
    boolean tight = taken + columns * PADDING > PAGE * SMALL;
    double padding = columns * (tight ? TIGHT_PADDING : PADDING);
    double size = tight ? size(least) : 1;
    double spare = Math.max(0, PAGE / size - padding - taken);
    double wished = Math.max(1, Arrays.stream(most).sum() - taken);
    Element group = new Element("colgroup");
    for (int i = 0; i < columns; i++) {
      double more = spare * Math.max(0, most[i] - least[i]) / wished;
      double share = (least[i] + more + padding / columns) / (taken + spare + padding);
      group.appendElement("col").attr("style", percent("width", share));
    }
    table.prependChild(group);
    table.addClass("fitted");
    if (tight) {
      table.addClass("tight");
      table.attr("style", percent("font-size", size * USUAL));
    }
  }

  private static String percent(String property, double share) {
    return String.format(Locale.ROOT, "%s:%.2f%%", property, share * 100);
  }
}
