package dev.inkwren.check.rules;

import dev.inkwren.render.RenderedBlock;
import dev.inkwren.render.RenderedPost;

/** What the renderer made of a line. */
final class Rendered {

  private Rendered() {}

  /** True when the block that holds {@code line} shows a table, or nobody knows. */
  static boolean isTable(RenderedPost page, int line) {
    boolean unknown = true;
    for (RenderedBlock block : page.blocks()) {
      if (block.startLine() <= line && line < block.endLine()) {
        unknown = false;
        if (block.html().contains("<table")) {
          return true;
        }
      }
    }
    return unknown;
  }
}
