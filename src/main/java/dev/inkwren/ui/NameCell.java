package dev.inkwren.ui;

import dev.inkwren.session.NameOverview.Row;
import dev.inkwren.ui.list.ItemCell;
import dev.inkwren.ui.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A tag or category in the manager: its name, what it may be confused with, how often. */
final class NameCell extends ItemCell<Row> {

  private final Texts texts;
  private final Label name = new Label();
  private final Label similar = new Label();
  private final Label count = new Label();
  private final HBox row;

  NameCell(Texts texts) {
    this.texts = texts;
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    similar.getStyleClass().add("badge-similar");
    similar.setMinWidth(0);
    count.getStyleClass().add("badge");
    count.setMinWidth(Region.USE_PREF_SIZE);
    row = new HBox(8, name, similar, gap, count);
    row.getStyleClass().add("plan-step");
  }

  @Override
  protected void show(Row item) {
    name.setText(item.name());
    similar.setText(item.similar().isEmpty() ? "" : "≈ " + String.join(", ", item.similar()));
    count.setText(String.valueOf(item.count()));
    show(
        row,
        texts.get("names.spoken", item.name(), item.count(), String.join(", ", item.similar())));
  }
}
