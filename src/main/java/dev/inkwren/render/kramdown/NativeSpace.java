package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The text between elements that become kramdown elements, and the white space around it. */
final class NativeSpace {
  private static final Set<String> WITHOUT_TEXT =
      Set.of(
          "html",
          "head",
          "hgroup",
          "ol",
          "ul",
          "dl",
          "table",
          "colgroup",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "select",
          "optgroup");
  private static final Set<String> WRAPPING_TEXT =
      Set.of(
          "body",
          "section",
          "nav",
          "article",
          "aside",
          "header",
          "footer",
          "address",
          "div",
          "li",
          "dd",
          "blockquote",
          "figure",
          "figcaption",
          "fieldset",
          "form");
  private static final Set<String> STRIPPED =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "form",
          "footer",
          "header",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "legend",
          "li",
          "nav",
          "p",
          "section",
          "td",
          "th");

  private NativeSpace() {}

  /** What is done to the element {@code name} before its children are converted. */
  static void before(Node node, String name) {
    if (WITHOUT_TEXT.contains(name)) {
      removeText(node);
    }
  }

  /** What is done to the element that was called {@code name} once its children are converted. */
  static void behind(Node node, String name) {
    if (STRIPPED.contains(name)) {
      strip(node);
    }
    if (WRAPPING_TEXT.contains(name) || name.equals("td") || name.equals("th")) {
      removeSpaceBetweenBlocks(node);
    }
    if (WRAPPING_TEXT.contains(name)) {
      wrapText(node);
    }
  }

  /** Drops all text directly within {@code node}. */
  static void removeText(Node node) {
    node.children.removeIf(child -> child.kind == Kind.TEXT);
  }

  private static void strip(Node node) {
    if (node.children.isEmpty()) {
      return;
    }
    Node first = node.children.get(0);
    if (first.kind == Kind.TEXT) {
      first.value = Chars.stripLeft(first.text());
    }
    Node last = node.children.get(node.children.size() - 1);
    if (last.kind == Kind.TEXT) {
      last.value = Chars.stripRight(last.text());
    }
  }

  private static void removeSpaceBetweenBlocks(Node node) {
    List<Node> kept = new ArrayList<>();
    List<Node> all = node.children;
    for (int i = 0; i < all.size(); i++) {
      Node child = all.get(i);
      boolean space = child.kind == Kind.TEXT && Chars.strip(child.text()).isEmpty();
      boolean edge = i == 0 || i == all.size() - 1;
      if (!space || !(edge || (all.get(i - 1).isBlock() && all.get(i + 1).isBlock()))) {
        kept.add(child);
      }
    }
    all.clear();
    all.addAll(kept);
  }

  private static void wrapText(Node node) {
    List<Node> wrapped = new ArrayList<>();
    Node paragraph = null;
    for (Node child : node.children) {
      if (child.isBlock()) {
        wrapped.add(child);
        paragraph = null;
      } else {
        if (paragraph == null) {
          paragraph = new Node(Kind.PARAGRAPH, child.line);
          paragraph.transparent = true;
          wrapped.add(paragraph);
        }
        paragraph.add(child);
      }
    }
    node.children.clear();
    node.children.addAll(wrapped);
  }
}
