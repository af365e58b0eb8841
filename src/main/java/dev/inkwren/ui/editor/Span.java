package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextEdits.Side;
import dev.inkwren.text.TextRange;

/**
 * A selection with its direction.
 *
 * @param anchor offset where the selection was begun, in UTF-16 units, 0-based
 * @param caret offset of the caret; equal to {@code anchor} when nothing is selected
 */
public record Span(int anchor, int caret) {

  /** A caret without selection. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** The selected stretch whatever its direction; empty at the caret when nothing is selected. */
  public TextRange range() {
    return new TextRange(Math.min(anchor, caret), Math.max(anchor, caret));
  }

  public int start() {
    return Math.min(anchor, caret);
  }

  public int end() {
    return Math.max(anchor, caret);
  }

  public boolean isEmpty() {
    return anchor == caret;
  }

  /**
   * The same selection after {@code edits}; text inserted at a bare caret comes to stand behind.
   */
  Span mapped(TextEdits edits) {
    if (isEmpty()) {
      return at(edits.map(caret, Side.BEFORE));
    }
    TextRange moved = edits.map(range());
    return anchor < caret
        ? new Span(moved.start(), moved.end())
        : new Span(moved.end(), moved.start());
  }
}
