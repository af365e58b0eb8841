package dev.inkwren.ui.editor;

import java.util.ResourceBundle;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A field for the number of the line to go to, 1-based as people count. */
final class LineBar {

  private final TextField number = new TextField();
  private final HBox root = new HBox(number);
  private final IntConsumer goTo;

  /**
   * @param goTo takes the line, 0-based
   */
  LineBar(IntConsumer goTo) {
    this.goTo = goTo;
    ResourceBundle words = ResourceBundle.getBundle("dev.inkwren.ui.editor.messages");
    number.setId("line-number-query");
    number.setPromptText(words.getString("line.query"));
    number.setAccessibleText(words.getString("line.query"));
    HBox.setHgrow(number, Priority.ALWAYS);
    root.getStyleClass().addAll("find-bar", "find-row");
    number.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show(false);
  }

  Node root() {
    return root;
  }

  void open() {
    show(true);
    number.clear();
    number.requestFocus();
  }

  private void show(boolean shown) {
    root.setVisible(shown);
    root.setManaged(shown);
  }

  private void pressed(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER;
    if (enter || event.getCode() == KeyCode.ESCAPE) {
      show(false);
      String digits = number.getText().strip();
      boolean valid =
          enter
              && !digits.isEmpty()
              && digits.length() < 9
              && digits.chars().allMatch(c -> c >= '0' && c <= '9');
      goTo.accept(valid ? Integer.parseInt(digits) - 1 : -1);
      event.consume();
    }
  }
}
