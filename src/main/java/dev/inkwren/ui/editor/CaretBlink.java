package dev.inkwren.ui.editor;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fxmisc.richtext.CaretNode;

/**
 * Lets the caret blink while it is used and stand still afterwards, as GTK does: a blinking caret
 * keeps the toolkit making frames all day.
 */
final class CaretBlink {

  private static final Duration RATE = Duration.millis(530);

  /** GTK's own "gtk-cursor-blink-timeout". */
  private static final Duration TIRED = Duration.seconds(10);

  private final CaretNode caret;
  private final PauseTransition rest = new PauseTransition(TIRED);

  CaretBlink(ImeCodeArea area) {
    caret = area.getCaretSelectionBind().getUnderlyingCaret();
    rest.setOnFinished(event -> caret.setBlinkRate(Duration.ZERO));
    area.caretPositionProperty().addListener((property, was, is) -> used());
    area.focusedProperty().addListener((property, was, is) -> used());
    used();
  }

  private void used() {
    caret.setBlinkRate(RATE);
    rest.playFromStart();
  }
}
