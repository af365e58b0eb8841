package dev.inkwren.ui;

import dev.inkwren.session.QuickOpen;
import dev.inkwren.site.PostEntry;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.posts.PostCell;
import dev.inkwren.ui.text.ComposingText;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Goes to a post by a few letters of its title, slug or tags; hands stay on the keyboard. */
final class QuickOpenSheet {

  /** Id of the field, for tests. */
  static final String FIELD_ID = "quick-open";

  private static final int MOST = 50;

  private final MainWindow window;
  private final List<PostEntry> posts;
  private final TextField field = new TextField();
  private final ListView<PostEntry> list = new ListView<>();

  QuickOpenSheet(MainWindow window) {
    this.window = window;
    this.posts = window.workspace().site().get().posts();
  }

  void show() {
    Texts texts = window.doors().texts();
    field.setId(FIELD_ID);
    field.setPromptText(texts.get("quick-open.prompt"));
    field.setAccessibleText(texts.get("quick-open.prompt"));
    ComposingText.settledText(field).addListener((property, old, text) -> find(text));
    field.setOnAction(event -> closeAndOpen());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    list.setId("quick-open-list");
    list.getStyleClass().add("post-list");
    list.setCellFactory(view -> new PostCell(texts, entry -> 0));
    list.setPrefHeight(330);
    list.setFocusTraversable(false);
    list.setPlaceholder(new Label(texts.get("posts.none.such")));
    list.setOnMouseClicked(event -> closeAndOpen());
    find("");
    window
        .dialogs()
        .show(
            Feather.SEARCH,
            texts.get("quick-open.title"),
            new VBox(10, field, list),
            List.of(
                Choice.main("quick-open-do", texts.get("quick-open.do"), this::open),
                Choice.normal("quick-open-cancel", texts.get("dialog.cancel"), () -> {})),
            620);
    field.requestFocus();
  }

  private void find(String query) {
    list.getItems().setAll(QuickOpen.find(posts, query, MOST));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void walk(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case DOWN -> 1;
          case UP -> -1;
          case PAGE_DOWN -> 6;
          case PAGE_UP -> -6;
          default -> 0;
        };
    int last = list.getItems().size() - 1;
    if (step != 0 && last >= 0) {
      event.consume();
      int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) step, 0, last);
      list.getSelectionModel().select(to);
      list.scrollTo(Math.max(0, to - 3));
    }
  }

  private void closeAndOpen() {
    window.dialogs().closeThen(this::open);
  }

  private void open() {
    PostEntry chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      window.open(window.workspace().site().get().root().resolve(chosen.path()));
    }
  }
}
