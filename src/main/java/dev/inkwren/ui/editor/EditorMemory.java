package dev.inkwren.ui.editor;

/**
 * What the pane knows about a text beside the text itself: undo history, selection, scroll
 * position. Given out when another text is shown and handed back when this one is shown again.
 */
public final class EditorMemory {

  private final EditHistory history;
  private final String text;
  private final Span selection;
  private final double topLine;

  EditorMemory(EditHistory history, String text, Span selection, double topLine) {
    this.history = history;
    this.text = text;
    this.selection = selection;
    this.topLine = topLine;
  }

  /** History and offsets are good for the very same text only. */
  boolean fits(String other) {
    return text.equals(other);
  }

  EditHistory history() {
    return history;
  }

  Span selection() {
    return selection;
  }

  double topLine() {
    return topLine;
  }
}
