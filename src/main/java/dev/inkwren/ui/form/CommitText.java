package dev.inkwren.ui.form;

import dev.inkwren.ui.text.ComposingText;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * Hands over what the author types into a text control, never a half-composed syllable. A value
 * from outside does not disturb what is being typed.
 */
final class CommitText {

  /** When the typed text is handed over; Enter, leaving and {@link #flush} always do it. */
  enum When {
    /** With every letter, so that nothing typed can be lost. */
    AT_ONCE,
    /** When the author pauses: half of such a value would be a wrong one. */
    ON_PAUSE,
    /** Only when the author is done. */
    ON_LEAVE
  }

  /** Receives each new text, once. */
  @FunctionalInterface
  interface Sink {
    /**
     * @param goesOn whether the author has not paused since the text before
     */
    void accept(String text, boolean goesOn);
  }

  private static final Duration PAUSE = Duration.millis(600);
  private final TextInputControl control;
  private final When when;
  private final BooleanSupplier light;
  private final Sink sink;
  private final ComposingText composing;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private String committed = "";
  private boolean showing;
  private boolean goesOn;

  /**
   * @param light whether handing over costs nothing that an author could feel; while it does, even
   *     {@link When#AT_ONCE} waits for a pause
   */
  CommitText(TextInputControl control, When when, BooleanSupplier light, Sink sink) {
    this.control = control;
    this.when = when;
    this.light = light;
    this.sink = sink;
    this.composing = new ComposingText(control);
    pause.setOnFinished(event -> paused());
    control.textProperty().addListener((property, old, text) -> changed());
    composing.property().addListener((property, was, is) -> pause.playFromStart());
    control
        .focusedProperty()
        .addListener(
            (property, was, focused) -> {
              if (!focused) {
                flush();
              }
            });
    control.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private void changed() {
    if (showing) {
      return;
    }
    // An emptied field waits for the pause: an input method empties it between two syllables, and
    // the empty value would leave its quotes behind.
    boolean emptied = composing.settled().isEmpty();
    if (when == When.AT_ONCE && light.getAsBoolean() && !emptied) {
      commit();
    }
    pause.playFromStart();
  }

  private void paused() {
    if (when != When.ON_LEAVE && !composing.now()) {
      flush();
    }
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !composing.now()) {
      flush();
    } else if (event.getCode() == KeyCode.ESCAPE && !control.getText().equals(committed)) {
      set(committed);
      event.consume();
    }
  }

  /** Shows the value that the text has now; leaves alone what the author is typing. */
  void show(String value) {
    boolean typing =
        control.isFocused()
            && (composing.now()
                || !control.getText().equals(committed)
                || control.getText().strip().equals(value));
    if (typing) {
      return;
    }
    if (!Objects.equals(control.getText(), value)) {
      int caret = control.getCaretPosition();
      set(value);
      control.positionCaret(Math.min(caret, control.getLength()));
    }
    committed = control.getText();
  }

  private void set(String value) {
    showing = true;
    control.setText(value);
    showing = false;
    pause.stop();
  }

  /** Hands over what was typed, if it differs from what was last handed over or shown. */
  void flush() {
    pause.stop();
    commit();
    goesOn = false;
  }

  private void commit() {
    String text = composing.settled();
    if (!text.equals(committed)) {
      committed = text;
      boolean more = goesOn;
      goesOn = true;
      // White space at the ends is the start of the next word: the value would need quotes for it,
      // and they would stay.
      sink.accept(text.strip(), more);
    }
  }
}
