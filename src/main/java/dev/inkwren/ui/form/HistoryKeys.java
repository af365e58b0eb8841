package dev.inkwren.ui.form;

import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Sends the undo and redo keys of all fields to the one history of the text; a text control's own
 * history would be a second one that knows nothing of the first.
 */
final class HistoryKeys {

  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private HistoryKeys() {}

  /**
   * @param flush hands over what is half typed, so that it is the first to be undone
   */
  static void install(Node form, Runnable flush, Supplier<FormActions> actions) {
    form.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean back = UNDO.match(event);
          boolean wanted = back || REDO.match(event) || REDO_TOO.match(event);
          if (wanted && !isUnfinishedItem(event.getTarget())) {
            event.consume();
            flush.run();
            if (back) {
              actions.get().undo();
            } else {
              actions.get().redo();
            }
          }
        });
  }

  /** The letters of a tag that has not been ended are in no text yet. */
  private static boolean isUnfinishedItem(EventTarget target) {
    return target instanceof TextInputControl input
        && input.getStyleClass().contains(ChipsField.INPUT_STYLE)
        && !input.getText().isEmpty();
  }
}
