package dev.inkwren.session;

import dev.inkwren.text.TextEdits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** A text pane without a pane: what the session sees of the editor. */
final class MemoryBuffer implements EditBuffer {

  String text = "";
  boolean readOnly;
  TextEdits lastEdits = TextEdits.NONE;
  private Consumer<TextEdits> listener = edits -> {};
  private final Deque<TextEdits> undo = new ArrayDeque<>();

  @Override
  public void load(String newText) {
    text = newText;
    undo.clear();
  }

  @Override
  public void apply(TextEdits edits) {
    undo.push(edits.inverse(range -> range.in(text)));
    text = edits.applyTo(text);
    lastEdits = edits;
    listener.accept(edits);
  }

  @Override
  public void setReadOnly(boolean nowReadOnly) {
    readOnly = nowReadOnly;
  }

  void undo() {
    TextEdits back = undo.pop();
    text = back.applyTo(text);
    listener.accept(back);
  }

  @Override
  public void onEdits(Consumer<TextEdits> newListener) {
    listener = newListener;
  }
}
