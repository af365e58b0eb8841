package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;

/** Puts the printed nodes of a page together as blocks with their source lines. */
final class PageBlocks {
  private final List<Node> nodes;
  private final List<HtmlBlock> blocks = new ArrayList<>();
  private final boolean[] blankLines;
  private String before = "";

  PageBlocks(String text, Node root) {
    nodes = root.children;
    blankLines = blankLines(text);
  }

  private static boolean[] blankLines(String text) {
    int count = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      count++;
    }
    boolean[] blank = new boolean[count];
    int start = 0;
    for (int line = 0; line < count; line++) {
      int end = text.indexOf('\n', start);
      while (start < end && Chars.isSpace(text.charAt(start))) {
        start++;
      }
      blank[line] = start == end;
      start = end + 1;
    }
    return blank;
  }

  /** Adds the print of the node with this index; a blank line joins the block before it. */
  void add(int index, String html) {
    Node node = nodes.get(index);
    if (node.kind != Kind.BLANK) {
      blocks.add(new HtmlBlock(before + html, node.line, endOf(index)));
      before = "";
    } else if (blocks.isEmpty()) {
      before += html;
    } else {
      HtmlBlock last = blocks.removeLast();
      blocks.add(new HtmlBlock(last.html() + html, last.startLine(), last.endLine()));
    }
  }

  private int endOf(int index) {
    int next = index + 1;
    while (next < nodes.size() && nodes.get(next).kind == Kind.BLANK) {
      next++;
    }
    int end = next < nodes.size() ? nodes.get(next).line : blankLines.length;
    int start = nodes.get(index).line;
    while (end > start + 1 && blankLines[end - 1]) {
      end--;
    }
    return Math.max(end, start);
  }

  /** Adds the footnotes and the table of contents where they belong. */
  void finish(HtmlWriter writer) {
    String footnotes = writer.footnotes.print();
    if (writer.footnotes.isPlaced()) {
      replace(writer.footnotes.placeholder, footnotes);
    } else if (!footnotes.isEmpty()) {
      blocks.add(new HtmlBlock(footnotes, blankLines.length, blankLines.length));
    }
    if (writer.contents.isPlaced()) {
      replace(writer.contents.placeholder, writer.contents.print());
    }
  }

  private void replace(String placeholder, String html) {
    for (int i = 0; i < blocks.size(); i++) {
      HtmlBlock block = blocks.get(i);
      if (block.html().contains(placeholder)) {
        String replaced = block.html().replace(placeholder, html);
        blocks.set(i, new HtmlBlock(replaced, block.startLine(), block.endLine()));
      }
    }
  }

  List<HtmlBlock> blocks() {
    return blocks;
  }
}
