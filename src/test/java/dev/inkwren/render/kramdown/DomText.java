package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The document a browser makes of some HTML, as lines that can be compared.
 *
 * <p>Equal lines mean an equal DOM. Made the same on purpose: the order of attributes and of class
 * names, the spelling of entities and of empty tags, and white space where no reader can see it
 * (runs of it outside {@code pre}, {@code code} and their kin, and beside the edges of blocks).
 * Nothing else is: not one character of text, no attribute value, no comment.
 */
public final class DomText {

  private static final Set<String> VERBATIM =
      Set.of("pre", "code", "textarea", "script", "style", "listing", "plaintext");

  private final List<String> lines = new ArrayList<>();

  private DomText() {}

  /** The lines of a fragment of HTML: one per tag, text run or comment. */
  static List<String> of(String html) {
    DomText text = new DomText();
    text.children(Jsoup.parseBodyFragment(html).body(), false);
    return List.copyOf(text.lines);
  }

  /**
   * Where two fragments part, with three lines before and after, or an empty text if their DOM is
   * equal.
   */
  public static String difference(String expected, String actual) {
    List<String> wanted = of(expected);
    List<String> got = of(actual);
    int at = firstDifference(wanted, got);
    return at < 0 ? "" : "expected:\n" + around(wanted, at) + "but was:\n" + around(got, at);
  }

  /** Index of the first line that differs, or -1. */
  static int firstDifference(List<String> wanted, List<String> got) {
    int shared = Math.min(wanted.size(), got.size());
    for (int i = 0; i < shared; i++) {
      if (!wanted.get(i).equals(got.get(i))) {
        return i;
      }
    }
    return wanted.size() == got.size() ? -1 : shared;
  }

  private static String around(List<String> lines, int at) {
    StringBuilder shown = new StringBuilder();
    for (int i = Math.max(0, at - 3); i < Math.min(lines.size(), at + 4); i++) {
      shown.append(i == at ? "  > " : "    ").append(lines.get(i)).append('\n');
    }
    return lines.size() <= at ? shown.append("  > (end)\n").toString() : shown.toString();
  }

  private void children(Element parent, boolean verbatim) {
    List<Node> nodes = parent.childNodes();
    for (int i = 0; i < nodes.size(); i++) {
      switch (nodes.get(i)) {
        case Element element -> element(element, verbatim);
        case TextNode text -> text(parent, text.getWholeText(), i, verbatim);
        case DataNode data -> lines.add(quoted(data.getWholeData()));
        case Comment comment -> lines.add("<!--" + visible(comment.getData()) + "-->");
        case Node other -> lines.add(other.nodeName() + " " + visible(other.outerHtml()));
      }
    }
  }

  private void element(Element element, boolean verbatim) {
    lines.add("<" + element.tagName() + attributes(element) + ">");
    children(element, verbatim || VERBATIM.contains(element.normalName()));
    lines.add("</" + element.tagName() + ">");
  }

  private static String attributes(Element element) {
    TreeMap<String, String> sorted = new TreeMap<>();
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      boolean classes = attribute.getKey().equals("class");
      sorted.put(
          attribute.getKey(),
          classes
              ? Arrays.stream(value.strip().split("\\s+")).sorted().collect(Collectors.joining(" "))
              : value);
    }
    StringBuilder shown = new StringBuilder();
    sorted.forEach((key, value) -> shown.append(' ').append(key).append('=').append(quoted(value)));
    return shown.toString();
  }

  private void text(Element parent, String whole, int index, boolean verbatim) {
    if (verbatim) {
      lines.add(quoted(whole));
      return;
    }
    String shown = collapsed(whole);
    if (shown.startsWith(" ") && edge(parent, index - 1)) {
      shown = shown.substring(1);
    }
    if (shown.endsWith(" ") && edge(parent, index + 1)) {
      shown = shown.substring(0, shown.length() - 1);
    }
    if (!shown.isEmpty()) {
      lines.add(quoted(shown));
    }
  }

  /** Is the neighbour at this index a block, or is there none and the parent is a block? */
  private static boolean edge(Element parent, int index) {
    if (index < 0 || index >= parent.childNodeSize()) {
      return parent.isBlock();
    }
    return switch (parent.childNode(index)) {
      case Element neighbour -> neighbour.isBlock();
      case Comment ignored -> parent.isBlock();
      default -> false;
    };
  }

  private static String collapsed(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!white) {
        shown.append(c);
      } else if (!space) {
        shown.append(' ');
      }
      space = white;
    }
    return shown.toString();
  }

  private static String quoted(String text) {
    return '"' + visible(text) + '"';
  }

  private static String visible(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
  }
}
