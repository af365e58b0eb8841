package dev.inkwren.render;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of a page for programs that know no formats: blocks apart, cells by tabs, code as is.
 */
final class PlainText {

  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();
  private int depth;

  /** Where the text ended when a mark of a list was written: what follows stands behind it. */
  private int behindMark = -1;

  private PlainText() {}

  static String of(Element root) {
    PlainText text = new PlainText();
    text.children(root);
    return text.out.toString().strip();
  }

  private void children(Element parent) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode words) {
        words(words.getWholeText());
      } else if (child instanceof Element element) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "br" -> out.append('\n').append(INDENT.repeat(depth));
      case "hr" -> apart("---");
      case "pre" -> apart(element.wholeText().stripTrailing());
      case "img" -> words(element.attr("alt"));
      case "ul", "ol" -> list(element);
      case "li" -> item(element);
      case "tr" -> row(element);
      case "svg", "style", "script" -> {
        // Nothing to read.
      }
      case "thead", "tbody", "tfoot" -> block(element, 1);
      default -> block(element, element.isBlock() ? 2 : 0);
    }
  }

  private void block(Element element, int apart) {
    lines(depth > 0 ? Math.min(1, apart) : apart);
    children(element);
    lines(depth > 0 ? Math.min(1, apart) : apart);
  }

  private void apart(String text) {
    lines(2);
    out.append(text);
    lines(2);
  }

  private void list(Element list) {
    lines(depth == 0 ? 2 : 1);
    depth++;
    children(list);
    depth--;
    lines(depth == 0 ? 2 : 1);
  }

  private void item(Element item) {
    Element list = item.parent();
    boolean numbered = list != null && list.normalName().equals("ol");
    lines(1);
    out.append(INDENT.repeat(Math.max(0, depth - 1)));
    out.append(numbered ? item.elementSiblingIndex() + 1 + ". " : "- ");
    behindMark = out.length();
    children(item);
    lines(1);
  }

  private void row(Element row) {
    lines(1);
    String gap = "";
    for (Element cell : row.children()) {
      out.append(gap).append(cell.text());
      gap = "\t";
    }
    lines(1);
  }

  private void words(String text) {
    String one = text.replaceAll("[ \\t\\n\\r\\f]+", " ");
    boolean blankBefore = out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
    out.append(blankBefore ? one.stripLeading() : one);
  }

  /** Ends the line, so that at least {@code wanted} line ends stand before what comes. */
  private void lines(int wanted) {
    if (wanted == 0 || out.length() == behindMark) {
      return;
    }
    int end = out.length();
    while (end > 0 && " \n".indexOf(out.charAt(end - 1)) >= 0) {
      end--;
    }
    int there = (int) out.chars().skip(end).filter(c -> c == '\n').count();
    out.setLength(end);
    out.append("\n".repeat(end == 0 ? 0 : Math.max(wanted, there)));
  }
}
