package dev.inkwren.ui.form;

import dev.inkwren.ui.list.ItemCell;
import dev.inkwren.ui.text.ComposingText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/** A list below a text field of what the author may mean; never takes the focus. */
final class SuggestionPopup {

  private static final int MOST = 8;
  private static final double ROW = 30;

  /** Border and padding above and below the rows. */
  private static final double BORDERS = 12;

  private final TextField field;
  private final Function<String, List<Suggestion>> suggest;
  private final Consumer<String> choose;
  private final ListView<Suggestion> list = new ListView<>();
  private final Popup popup = new Popup();
  private boolean wanted;

  SuggestionPopup(
      TextField field, Function<String, List<Suggestion>> suggest, Consumer<String> choose) {
    this.field = field;
    this.suggest = suggest;
    this.choose = choose;
    list.getStyleClass().add("suggestions");
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setPrefWidth(280);
    list.setCellFactory(view -> new Row());
    list.setOnMouseClicked(event -> chooseSelected());
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    ComposingText.settledText(field)
        .addListener(
            (property, old, text) -> {
              if (wanted && field.isFocused()) {
                refresh(text);
              }
            });
  }

  /** Lets the keys of the field itself walk, take and close the list. */
  void takeKeys() {
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> {
              if (chooseSelected()) {
                event.consume();
              }
            }
            case ESCAPE -> {
              if (hide()) {
                event.consume();
              }
            }
            default -> showSoon();
          }
        });
  }

  /** The next change of the text shows the list. */
  void showSoon() {
    wanted = true;
  }

  private void refresh(String text) {
    List<Suggestion> found = suggest.apply(text.strip()).stream().limit(MOST).toList();
    if (found.isEmpty()) {
      popup.hide();
      return;
    }
    list.getItems().setAll(found);
    list.setPrefHeight(found.size() * ROW + BORDERS);
    list.getSelectionModel().clearSelection();
    if (!popup.isShowing() && field.getScene() != null) {
      Bounds bounds = field.localToScreen(field.getBoundsInLocal());
      PopupDress.put(list, field);
      popup.show(field, bounds.getMinX(), bounds.getMaxY() + 4);
    }
  }

  /** Moves the selection; the first move also opens the list. */
  void move(int step) {
    if (!popup.isShowing()) {
      refresh(field.getText());
    }
    int size = list.getItems().size();
    if (popup.isShowing() && size > 0) {
      int at = list.getSelectionModel().getSelectedIndex();
      int next = at < 0 ? (step > 0 ? 0 : size - 1) : Math.floorMod(at + step, size);
      list.getSelectionModel().select(next);
      list.scrollTo(next);
    }
  }

  /** Takes the selected suggestion; false when none is. */
  boolean chooseSelected() {
    Suggestion selected = popup.isShowing() ? list.getSelectionModel().getSelectedItem() : null;
    hide();
    if (selected == null) {
      return false;
    }
    choose.accept(selected.text());
    return true;
  }

  /** Hides the list; false when it was not showing. */
  boolean hide() {
    boolean was = popup.isShowing();
    wanted = false;
    popup.hide();
    return was;
  }

  private static final class Row extends ItemCell<Suggestion> {

    @Override
    protected void show(Suggestion item) {
      Label text = new Label(item.text());
      Label note = new Label(item.note());
      note.getStyleClass().add("suggestion-note");
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      show(new HBox(8, text, gap, note), item.text() + " " + item.note());
    }
  }
}
