package dev.inkwren.ui.form;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/**
 * Knows whether an input method is in the middle of a word in a text control. JavaFX shows the
 * unfinished syllable in the control's text; nobody may take that text for what the author wrote.
 */
final class ComposingText {

  private final ReadOnlyBooleanWrapper composing = new ReadOnlyBooleanWrapper(false);

  ComposingText(TextInputControl control) {
    control.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> {
          if (!event.getComposed().isEmpty()) {
            composing.set(true);
          }
        });
    control.addEventHandler(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> composing.set(!event.getComposed().isEmpty()));
    control
        .focusedProperty()
        .addListener(
            (property, was, focused) -> {
              if (!focused) {
                composing.set(false);
              }
            });
  }

  boolean now() {
    return composing.get();
  }

  ReadOnlyBooleanProperty property() {
    return composing.getReadOnlyProperty();
  }
}
