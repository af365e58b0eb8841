package dev.inkwren.ui.form;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text area as high as its text, up to some lines, that Tab leaves as it does any field. */
final class GrowingArea extends TextArea {

  private static final int MOST_ROWS = 6;
  private static final double SIDES = 26;

  private final Text measure = new Text();
  private boolean lines;

  GrowingArea() {
    setWrapText(true);
    setPrefRowCount(1);
    getStyleClass().add("growing-area");
    textProperty().addListener((property, old, text) -> fit());
    widthProperty().addListener((property, old, width) -> fit());
    fontProperty().addListener((property, old, font) -> fit());
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  /** Whether Enter may break the line; in a text of one line it may not. */
  void setLines(boolean several) {
    lines = several;
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !lines) {
      event.consume();
    }
  }

  private void fit() {
    measure.setFont(getFont());
    measure.setText(getText().isEmpty() ? " " : getText());
    measure.setWrappingWidth(Math.max(40, getWidth() - SIDES));
    double height = measure.getLayoutBounds().getHeight();
    measure.setText(" ");
    double row = measure.getLayoutBounds().getHeight();
    setPrefRowCount(Math.clamp(Math.round(height / row), 1, MOST_ROWS));
  }
}
