package dev.inkwren.ui;

import dev.inkwren.session.SessionServices;
import dev.inkwren.session.TextCount;
import dev.inkwren.ui.editor.EditorView;

/** Tells the status bar where the caret is and how much is selected. FX thread only. */
final class EditorStatus {

  /** Counting more than this would be felt; it is done on another thread. */
  private static final int AT_ONCE = 20_000;

  private final StatusBar status;
  private final SessionServices services;
  private int asked;

  EditorStatus(StatusBar status, SessionServices services) {
    this.status = status;
    this.services = services;
  }

  /** Follows {@code view}, which tells of changes only while it is shown. */
  void attach(EditorView view) {
    view.selectedProperty().addListener((property, was, is) -> show(view));
  }

  /** Shows what holds for {@code view} now. */
  void show(EditorView view) {
    status.caret(view.caretLineProperty().get() + 1, view.caretColumn() + 1);
    int mine = ++asked;
    String selected = view.selectedText();
    if (selected.isEmpty()) {
      status.selection(0, new TextCount(0, 0));
    } else if (selected.length() <= AT_ONCE) {
      status.selection(selected.length(), TextCount.of(selected));
    } else {
      services.make(
          () -> TextCount.of(selected),
          counted -> {
            if (mine == asked) {
              status.selection(selected.length(), counted);
            }
          });
    }
  }
}
