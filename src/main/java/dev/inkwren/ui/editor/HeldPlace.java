package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;

/**
 * A stretch of the text that something is being fetched for: it moves along with every edit until
 * that comes. FX thread only.
 */
public final class HeldPlace {

  private TextRange range;

  HeldPlace(TextRange range) {
    this.range = range;
  }

  /** Where it is now, in UTF-16 units, 0-based. */
  public TextRange range() {
    return range;
  }

  void follow(TextEdits edits) {
    range = edits.map(range);
  }
}
