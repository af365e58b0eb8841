package dev.inkwren.ui.text;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;

/** Plays an input method. */
public final class Composed {

  private Composed() {}

  /**
   * Commits {@code committed} and goes on composing {@code composed}, both empty to cancel; on the
   * FX thread.
   */
  public static void send(Node to, String committed, String composed) {
    List<InputMethodTextRun> runs =
        composed.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    Event.fireEvent(
        to,
        new InputMethodEvent(
            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
  }
}
