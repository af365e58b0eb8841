package dev.inkwren.ui.problems;

import dev.inkwren.render.Heading;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/** The headings of the open post; follows the caret, goes to a heading on Enter or click. */
public final class OutlineView {

  private static final double STEP = 14;

  private final ListView<Heading> list = new ListView<>();

  /**
   * @param goToLine receives the heading's line in the file, 0-based
   */
  public OutlineView(Texts texts, IntConsumer goToLine) {
    list.setId("outline-list");
    list.getStyleClass().add("outline");
    list.setAccessibleText(texts.get("outline.title"));
    Label none = new Label(texts.get("outline.none"));
    none.getStyleClass().add("empty-text");
    list.setPlaceholder(none);
    list.setCellFactory(view -> new HeadingCell());
    list.setOnMouseClicked(event -> choose(goToLine));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            choose(goToLine);
          }
        });
  }

  private void choose(IntConsumer goToLine) {
    Heading selected = list.getSelectionModel().getSelectedItem();
    if (selected != null) {
      goToLine.accept(selected.line());
    }
  }

  public Node root() {
    return list;
  }

  /** Shows the headings of a rendered post. */
  public void show(List<Heading> outline) {
    if (!list.getItems().equals(outline)) {
      list.getItems().setAll(outline);
    }
  }

  /** Marks the heading under which {@code line} (0-based, in the file) stands. */
  public void follow(int line) {
    int found = -1;
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).line() <= line) {
        found = i;
      }
    }
    if (found < 0) {
      list.getSelectionModel().clearSelection();
    } else if (found != list.getSelectionModel().getSelectedIndex() && !list.isFocused()) {
      list.getSelectionModel().select(found);
      list.scrollTo(Math.max(0, found - 3));
    }
  }

  private static final class HeadingCell extends ListCell<Heading> {
    @Override
    protected void updateItem(Heading heading, boolean empty) {
      super.updateItem(heading, empty);
      if (empty || heading == null) {
        setText(null);
        return;
      }
      setText(heading.text());
      setPadding(new Insets(4, 8, 4, 10 + STEP * Math.max(0, heading.level() - 2)));
    }
  }
}
