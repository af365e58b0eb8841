package dev.inkwren.ui.form;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/**
 * Knows whether an input method is in the middle of a word in a text control. JavaFX shows the
 * unfinished syllable in the control's text; nobody may take that text for what the author wrote.
 */
final class ComposingText {

  /** What is written without the syllable being composed, and where that one stands. */
  private record Settled(String text, int at) {

    Settled with(String committed) {
      String whole = text.substring(0, at) + committed + text.substring(at);
      return new Settled(whole, at + committed.length());
    }
  }

  private final TextInputControl control;
  private final ReadOnlyBooleanWrapper composing = new ReadOnlyBooleanWrapper(false);
  private Optional<Settled> settled = Optional.empty();

  ComposingText(TextInputControl control) {
    this.control = control;
    control.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::before);
    control.addEventHandler(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> composing.set(!event.getComposed().isEmpty()));
    control
        .focusedProperty()
        .addListener(
            (property, was, focused) -> {
              if (!focused) {
                settled = Optional.empty();
                composing.set(false);
              }
            });
  }

  /** The control has not seen {@code event} yet. */
  private void before(InputMethodEvent event) {
    if (event.getComposed().isEmpty()) {
      settled = Optional.empty();
      return;
    }
    settled = Optional.of(settled.orElseGet(this::untouched).with(event.getCommitted()));
    composing.set(true);
  }

  /** The text that the first syllable is composed into: it takes the place of the selection. */
  private Settled untouched() {
    IndexRange selection = control.getSelection();
    String text = control.getText();
    return new Settled(
        text.substring(0, selection.getStart()) + text.substring(selection.getEnd()),
        selection.getStart());
  }

  boolean now() {
    return composing.get();
  }

  /** What the author has written, without the syllable that is being composed. */
  String settled() {
    return settled.map(Settled::text).orElseGet(control::getText);
  }

  ReadOnlyBooleanProperty property() {
    return composing.getReadOnlyProperty();
  }
}
