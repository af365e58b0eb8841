package dev.inkwren.ui.form;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * A text field that hands its text over when the author pauses, presses Enter or leaves it, but
 * never a half-composed syllable; Escape takes the typed text back. A value from outside does not
 * disturb what is being typed.
 */
public final class CommitField extends TextField {

  private static final Duration PAUSE = Duration.millis(600);

  private final ComposingText composing = new ComposingText(this);
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Consumer<String> commit;
  private String committed = "";

  /**
   * @param commit receives the new text, once per change
   */
  public CommitField(Consumer<String> commit) {
    this.commit = commit;
    pause.setOnFinished(event -> flush());
    textProperty().addListener((property, old, text) -> pause.playFromStart());
    composing.property().addListener((property, was, is) -> pause.playFromStart());
    focusedProperty()
        .addListener(
            (property, was, focused) -> {
              if (!focused) {
                flush();
              }
            });
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      flush();
    } else if (event.getCode() == KeyCode.ESCAPE && !getText().equals(committed)) {
      setText(committed);
      pause.stop();
      event.consume();
    }
  }

  /** Shows the value that the text has now; leaves alone what the author is typing. */
  public void show(String value) {
    boolean typing = isFocused() && (composing.now() || !getText().equals(committed));
    committed = value;
    if (!typing && !Objects.equals(getText(), value)) {
      int caret = getCaretPosition();
      setText(value);
      positionCaret(Math.min(caret, value.length()));
      pause.stop();
    }
  }

  /** Hands over what was typed, if it differs from what was last handed over or shown. */
  public void flush() {
    pause.stop();
    if (composing.now() || getText().equals(committed)) {
      return;
    }
    committed = getText();
    commit.accept(committed);
  }
}
