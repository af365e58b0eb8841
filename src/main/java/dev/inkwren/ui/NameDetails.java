package dev.inkwren.ui;

import dev.inkwren.session.NameOverview;
import dev.inkwren.session.NameOverview.Row;
import dev.inkwren.site.PostEntry;
import dev.inkwren.ui.list.ItemCell;
import dev.inkwren.ui.list.ListChoice;
import dev.inkwren.ui.text.Texts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is known of the chosen tags or categories, and what can be done to them. */
final class NameDetails {

  private static final int MOST_COMPANIONS = 12;

  /**
   * What the author wants.
   *
   * @param open a post that uses the name
   * @param merge the names, the one to keep first
   */
  record Events(
      Consumer<PostEntry> open,
      Consumer<String> rename,
      Consumer<List<String>> merge,
      Consumer<String> delete) {}

  private final Texts texts;
  private final Events events;
  private final VBox root = new VBox(10);

  NameDetails(Texts texts, Events events) {
    this.texts = texts;
    this.events = events;
    root.setMinWidth(0);
  }

  Region root() {
    return root;
  }

  /** Shows the names in {@code rows}; a hint when there are none. */
  void show(List<Row> rows, NameOverview overview) {
    root.getChildren().clear();
    if (rows.isEmpty()) {
      Label hint = new Label(texts.get("names.hint"));
      hint.getStyleClass().add("empty-text");
      hint.setWrapText(true);
      root.getChildren().add(hint);
      return;
    }
    List<String> names = rows.stream().map(Row::name).toList();
    List<PostEntry> posts = overview.posts(names);
    Label title = new Label(String.join(" · ", names));
    title.getStyleClass().add("names-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    root.getChildren().addAll(title, actions(rows));
    if (rows.size() == 1) {
      addCompanions(overview.companions(names.getFirst()));
    }
    root.getChildren().addAll(label(texts.get("names.posts", posts.size())), posts(posts));
  }

  private Node actions(List<Row> rows) {
    FlowPane row = new FlowPane(8, 8);
    List<String> names = rows.stream().map(Row::name).toList();
    if (rows.size() == 1) {
      Row only = rows.getFirst();
      row.getChildren()
          .add(
              button(
                  "name-rename",
                  Feather.EDIT_3,
                  texts.get("names.rename") + "…",
                  () -> events.rename().accept(only.name())));
      for (String other : only.similar()) {
        List<String> both = new ArrayList<>(List.of(other, only.name()));
        row.getChildren()
            .add(
                button(
                    "name-merge-" + other,
                    Feather.GIT_MERGE,
                    texts.get("names.merge-with", other),
                    () -> events.merge().accept(both)));
      }
      row.getChildren()
          .add(
              button(
                  "name-delete",
                  Feather.TRASH_2,
                  texts.get("names.delete") + "…",
                  () -> events.delete().accept(only.name())));
    } else {
      row.getChildren()
          .add(
              button(
                  "name-merge",
                  Feather.GIT_MERGE,
                  texts.get("names.merge") + "…",
                  () -> events.merge().accept(names)));
    }
    return row;
  }

  private static Button button(String id, Feather icon, String text, Runnable action) {
    Button button = new Button(text, new FontIcon(icon));
    button.setId(id);
    button.setMnemonicParsing(false);
    button.setOnAction(event -> action.run());
    return button;
  }

  private Label label(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("form-label");
    return label;
  }

  private void addCompanions(Map<String, Integer> companions) {
    if (companions.isEmpty()) {
      return;
    }
    FlowPane chips = new FlowPane(6, 6);
    companions.entrySet().stream()
        .limit(MOST_COMPANIONS)
        .forEach(
            entry -> {
              Label chip = new Label(entry.getKey() + "  " + entry.getValue());
              chip.getStyleClass().add("name-chip");
              chips.getChildren().add(chip);
            });
    root.getChildren().addAll(label(texts.get("names.beside")), chips);
  }

  private Node posts(List<PostEntry> posts) {
    ListView<PostEntry> list = new ListView<>();
    list.setId("names-posts");
    list.getStyleClass().add("sheet-list");
    list.setAccessibleText(texts.get("names.posts", posts.size()));
    list.getItems().setAll(posts);
    list.setCellFactory(view -> new PostCell());
    list.setPrefHeight(180);
    ListChoice.of(list, 2, events.open());
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  private static final class PostCell extends ItemCell<PostEntry> {

    @Override
    protected void show(PostEntry post) {
      Label date = new Label(post.date().map(DateTimeFormatter.ISO_LOCAL_DATE::format).orElse("—"));
      date.getStyleClass().add("post-date");
      Label title = new Label(post.label());
      title.setMinWidth(0);
      show(new HBox(10, date, title), post.label() + ", " + date.getText());
    }
  }
}
