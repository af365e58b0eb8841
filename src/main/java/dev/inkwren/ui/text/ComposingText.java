package dev.inkwren.ui.text;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;

/**
 * Knows whether an input method is in the middle of a word in a text control. JavaFX shows the
 * unfinished syllable in the control's text; nobody may take that text for what the author wrote.
 * FX thread only.
 */
public final class ComposingText {

  /** What is written without the syllable being composed, and where that one stands. */
  private record Settled(String text, int at) {

    Settled with(String committed) {
      String whole = text.substring(0, at) + committed + text.substring(at);
      return new Settled(whole, at + committed.length());
    }
  }

  private final TextInputControl control;
  private final ReadOnlyBooleanWrapper composing = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper();
  private Optional<Settled> settled = Optional.empty();

  public ComposingText(TextInputControl control) {
    this.control = control;
    text.set(control.getText());
    control.textProperty().addListener((property, was, is) -> text.set(settled()));
    control.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::before);
    control.addEventHandler(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> composing.set(!event.getComposed().isEmpty()));
    // Handlers of a wider type come last, when the control has taken in what was committed; where
    // that reads like what was composed, its text has not changed.
    control.addEventHandler(InputEvent.ANY, this::after);
    control
        .focusedProperty()
        .addListener(
            (property, was, focused) -> {
              if (!focused) {
                settled = Optional.empty();
                composing.set(false);
                text.set(settled());
              }
            });
  }

  /** What the author has written into {@code control}; changes when a syllable is committed. */
  public static ReadOnlyStringProperty settledText(TextInputControl control) {
    return new ComposingText(control).settledProperty();
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

  private void after(InputEvent event) {
    if (event instanceof InputMethodEvent) {
      text.set(settled());
    }
  }

  /** The text that the first syllable is composed into: it takes the place of the selection. */
  private Settled untouched() {
    IndexRange selection = control.getSelection();
    String text = control.getText();
    return new Settled(
        text.substring(0, selection.getStart()) + text.substring(selection.getEnd()),
        selection.getStart());
  }

  /** Whether a syllable is being composed. */
  public boolean now() {
    return composing.get();
  }

  /** What the author has written, without the syllable that is being composed. */
  public String settled() {
    return settled.map(Settled::text).orElseGet(control::getText);
  }

  /** {@link #settled()} as a property. */
  public ReadOnlyStringProperty settledProperty() {
    return text.getReadOnlyProperty();
  }

  /** {@link #now()} as a property. */
  public ReadOnlyBooleanProperty property() {
    return composing.getReadOnlyProperty();
  }
}
