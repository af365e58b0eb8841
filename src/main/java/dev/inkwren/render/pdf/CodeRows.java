package dev.inkwren.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Rouge's table of numbers and code, which is one row, as a row per line: paper wraps long lines,
 * and a number belongs beside the line it counts.
 */
final class CodeRows {

  /** Lines of a block that goes to the next page as a whole where it finds no room. */
  private static final int TOGETHER = 20;

  private final List<Element> lines = new ArrayList<>();

  private CodeRows() {}

  /** Changes {@code table}; one without a cell of code stays as it is. */
  static void split(Element table) {
    Element code = table.selectFirst("td.rouge-code > pre, td.code > pre");
    if (code == null) {
      return;
    }
    CodeRows rows = new CodeRows();
    rows.lines.add(new Element("pre"));
    rows.walk(code, List.of());
    Element last = rows.lines.getLast();
    if (last.wholeText().isEmpty() && rows.lines.size() > 1) {
      rows.lines.removeLast();
    }
    boolean numbers = table.selectFirst(".lineno") != null;
    Element body = new Element("tbody");
    int number = 1;
    for (Element line : rows.lines) {
      Element row = body.appendElement("tr");
      if (numbers) {
        row.appendElement("td").addClass("number").text(Integer.toString(number++));
      }
      row.appendElement("td").addClass("line").appendChild(line);
    }
    table.empty().appendChild(body);
    Element block = table.closest("div[class^=language-], figure.highlight");
    if (block != null && rows.lines.size() <= TOGETHER) {
      block.addClass("together");
    }
  }

  /** Copies what is in {@code from} into the newest line, each line with the elements around it. */
  private void walk(Element from, List<Element> around) {
    for (Node child : from.childNodes()) {
      if (child instanceof Element element) {
        List<Element> deeper = new ArrayList<>(around);
        deeper.add(element);
        walk(element, deeper);
      } else if (child instanceof TextNode text) {
        String[] parts = text.getWholeText().split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
          if (i > 0) {
            lines.add(new Element("pre"));
          }
          append(parts[i], around);
        }
      }
    }
  }

  private void append(String text, List<Element> around) {
    if (text.isEmpty()) {
      return;
    }
    Element into = lines.getLast();
    for (Element outer : around) {
      Element copy = outer.shallowClone();
      into.appendChild(copy);
      into = copy;
    }
    into.appendChild(new TextNode(text));
  }
}
