package dev.inkwren.render.kramdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses the items of a list and decides which paragraphs lose their tag (K31). */
final class ListItems {
  private ListItems() {}

  /**
   * Fills the list.
   *
   * @return the blank line at the end of the last item, which belongs behind the list; or null
   */
  static @Nullable Node fill(
      BlockParser parser, Node list, List<ListBlock.Item> items, boolean markerFound) {
    items.forEach(item -> list.add(item.node()));
    Node blank = null;
    for (ListBlock.Item item : items) {
      Node node = item.node();
      int line = node.line;
      for (StringBuilder stretch : item.stretches()) {
        String s = stretch.toString();
        parser.parseNested(node, new BlockText(s, line));
        line += (int) s.chars().filter(c -> c == '\n').count();
      }
      if (node.children.isEmpty()) {
        continue;
      }
      dropBoundaryOfFirstParagraph(node);
      tighten(list, node, markerFound);
      Node last = node.children.get(node.children.size() - 1);
      blank = last.kind == Kind.BLANK ? last : null;
      if (blank != null) {
        node.children.remove(node.children.size() - 1);
      }
    }
    return blank;
  }

  private static void dropBoundaryOfFirstParagraph(Node item) {
    Node first = item.children.get(0);
    if (first.kind == Kind.PARAGRAPH
        && item.children.size() >= 2
        && item.children.get(1).kind == Kind.BOUNDARY
        && first.ial != null) {
      item.children.remove(1);
    }
  }

  private static void tighten(Node list, Node item, boolean markerFound) {
    Node first = item.children.get(0);
    int size = item.children.size();
    boolean last = item == list.last();
    if (first.kind != Kind.PARAGRAPH) {
      return;
    }
    boolean blankFollows = size >= 2 && item.children.get(1).kind == Kind.BLANK;
    if (blankFollows && !(last && size == 2 && !markerFound)) {
      return;
    }
    if (last && list.children.size() > 1 && allLoose(list)) {
      return;
    }
    if (size > 1 && !blankFollows) {
      first.children.get(0).append("\n");
    }
    first.transparent = true;
  }

  /** Whether all items but the last begin with a paragraph that keeps its tag. */
  private static boolean allLoose(Node list) {
    for (Node item : list.children.subList(0, list.children.size() - 1)) {
      Node first = item.children.isEmpty() ? null : item.children.get(0);
      if (first == null || first.kind != Kind.PARAGRAPH || first.transparent) {
        return false;
      }
    }
    return true;
  }
}
