package dev.inkwren.ui.list;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The row over all that a list knows of one file. */
public final class GroupRow {

  private GroupRow() {}

  /** A row of the post's {@code title} and its {@code path}. */
  public static Node of(String title, String path) {
    return row(titled(title), pathed(path));
  }

  /** The same with how many rows follow. */
  public static Node of(String title, int count, String path) {
    Label number = new Label(String.valueOf(count));
    number.getStyleClass().setAll("label", "badge");
    number.setMinWidth(Region.USE_PREF_SIZE);
    return row(titled(title), number, pathed(path));
  }

  private static Node row(Node... parts) {
    HBox row = new HBox(8, parts);
    row.getStyleClass().add("problem-row");
    return row;
  }

  private static Label titled(String title) {
    Label label = new Label(title);
    label.getStyleClass().add("group-title");
    return label;
  }

  private static Label pathed(String path) {
    Label label = new Label(path);
    label.getStyleClass().add("problem-rule");
    label.setMinWidth(0);
    return label;
  }
}
