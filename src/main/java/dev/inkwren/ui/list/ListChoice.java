package dev.inkwren.ui.list;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Takes a row of a list: with Enter, or with the mouse on the row itself. A click on the scroll bar
 * or below the last row means nothing.
 */
public final class ListChoice {

  private ListChoice() {}

  /**
   * @param clicks how many of them take a row
   * @param take receives the selected item
   */
  public static <T> void of(ListView<T> list, int clicks, Consumer<? super T> take) {
    of(list, clicks, take, take);
  }

  /**
   * @param clicks how many of them take a row
   * @param take receives the selected item
   * @param withAlt receives it when Alt is held with Enter
   */
  public static <T> void of(
      ListView<T> list, int clicks, Consumer<? super T> take, Consumer<? super T> withAlt) {
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            selected(list, event.isAltDown() ? withAlt : take);
          }
        });
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == clicks
              && isOnRow(event)) {
            selected(list, take);
          }
        });
  }

  private static <T> void selected(ListView<T> list, Consumer<? super T> take) {
    T selected = list.getSelectionModel().getSelectedItem();
    if (selected != null) {
      take.accept(selected);
    }
  }

  private static boolean isOnRow(MouseEvent event) {
    for (Node at = event.getPickResult().getIntersectedNode(); at != null; at = at.getParent()) {
      if (at instanceof ListCell<?> cell) {
        return !cell.isEmpty();
      }
    }
    return false;
  }
}
