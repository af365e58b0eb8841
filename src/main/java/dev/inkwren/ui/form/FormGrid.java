package dev.inkwren.ui.form;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Fields in two columns, the wide ones across both. */
final class FormGrid extends GridPane {

  private static final double LEFT = 60;

  FormGrid() {
    setHgap(14);
    setVgap(7);
    for (double percent : new double[] {LEFT, 100 - LEFT}) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
  }

  /**
   * Puts {@code cells} side by side in their order, then each of {@code wide} on a row.
   *
   * @param hint what stands below the row that holds {@code hinted}
   */
  void fill(List<Node> cells, List<Node> wide, Node hinted, Node hint) {
    getChildren().clear();
    // A column without a node of its own gets no gap, and the wide rows would end short of it.
    add(new Region(), 1, 0);
    int row = 0;
    for (int i = 0; i < cells.size(); i += 2) {
      boolean alone = i + 1 == cells.size();
      add(cells.get(i), 0, row, alone ? 2 : 1, 1);
      GridPane.setValignment(cells.get(i), VPos.TOP);
      if (!alone) {
        add(cells.get(i + 1), 1, row);
        GridPane.setValignment(cells.get(i + 1), VPos.TOP);
      }
      row++;
      if (cells.get(i).equals(hinted) || (!alone && cells.get(i + 1).equals(hinted))) {
        add(hint, 0, row++, 2, 1);
      }
    }
    for (Node cell : wide) {
      add(cell, 0, row++, 2, 1);
    }
  }
}
