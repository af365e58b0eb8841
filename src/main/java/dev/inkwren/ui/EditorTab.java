package dev.inkwren.ui;

import dev.inkwren.frontmatter.FrontMatter;
import dev.inkwren.session.EditBuffer;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdits;
import dev.inkwren.ui.editor.EditorView;
import java.util.function.Consumer;

/** The editor pane of one post, as the session sees it. */
final class EditorTab implements EditBuffer {

  private final EditorView view = new EditorView();

  EditorView view() {
    return view;
  }

  @Override
  public void load(String text) {
    view.load(text, FrontMatter.of(SourceText.of(text)).bodyStart());
  }

  @Override
  public void apply(TextEdits edits) {
    view.apply(edits);
  }

  @Override
  public void setReadOnly(boolean readOnly) {
    view.setReadOnly(readOnly);
  }

  @Override
  public void applyOn(TextEdits edits) {
    view.applyOn(edits);
  }

  @Override
  public void onEdits(Consumer<TextEdits> listener) {
    view.onEdits(listener);
  }
}
