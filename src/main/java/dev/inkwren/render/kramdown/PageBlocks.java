package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;

/** Puts the printed passages of a page together. */
final class PageBlocks {
  private final List<HtmlBlock> blocks = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private boolean gapFirst;

  /**
   * Adds a passage.
   *
   * @param mayHoldPlace whether the contents or the footnotes may belong into it
   */
  void add(Fragment fragment, boolean mayHoldPlace) {
    gapFirst |= blocks.isEmpty() && fragment.gapFirst();
    for (HtmlBlock block : fragment.blocks()) {
      if (mayHoldPlace) {
        places.add(blocks.size());
      }
      boolean gapBefore = gapFirst && blocks.isEmpty();
      blocks.add(
          gapBefore
              ? new HtmlBlock("\n" + block.html(), block.startLine(), block.endLine())
              : block);
    }
  }

  /** Adds the footnotes and the table of contents where they belong. */
  void finish(HtmlWriter writer, int lines) {
    String footnotes = writer.footnotes.print();
    if (writer.footnotes.isPlaced()) {
      replace(writer.footnotes.placeholder, footnotes);
    } else if (!footnotes.isEmpty()) {
      blocks.add(new HtmlBlock(footnotes, lines, lines));
    }
    if (writer.contents.isPlaced()) {
      replace(writer.contents.placeholder, writer.contents.print());
    }
  }

  private void replace(String placeholder, String html) {
    for (int i : places) {
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
