package dev.inkwren.render.kramdown;

import java.util.List;

/** Where top-level blocks end: before the blank lines in front of the next one. */
final class TopLevelLines {
  private final String[] lines;
  private final List<Node> blocks;

  TopLevelLines(String text, Node root) {
    lines = text.split("\n", -1);
    blocks = root.children;
  }

  /** Number of lines of the text. */
  int count() {
    return lines.length - 1;
  }

  /** Line after the last one of the block with this index. */
  int endOf(int index) {
    int next = index + 1;
    while (next < blocks.size() && blocks.get(next).kind == Kind.BLANK) {
      next++;
    }
    int end = next < blocks.size() ? blocks.get(next).line : count();
    int start = blocks.get(index).line;
    while (end > start + 1 && Chars.strip(lines[end - 1]).isEmpty()) {
      end--;
    }
    return Math.max(end, start);
  }
}
