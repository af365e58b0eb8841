package dev.inkwren.ui.list;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/**
 * A row of a list. It is as wide as the list and no wider: what stands at its end, a fix above all,
 * must never lie beyond the edge.
 */
public abstract class ItemCell<T> extends ListCell<T> {

  /** Shows {@code item} in place of what the row showed before. */
  protected abstract void show(T item);

  /**
   * Shows {@code row}.
   *
   * @param spoken what a screen reader says
   */
  protected final void show(Node row, String spoken) {
    setGraphic(row);
    setAccessibleText(spoken);
  }

  @Override
  protected final double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected final void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
    } else {
      show(item);
    }
  }
}
