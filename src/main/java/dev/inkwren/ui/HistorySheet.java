package dev.inkwren.ui;

import dev.inkwren.session.EditorSession;
import dev.inkwren.session.LocalHistory;
import dev.inkwren.store.History.Snapshot;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.list.ItemCell;
import dev.inkwren.ui.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The earlier versions of the open post, each beside the text as it is, to be taken back. */
final class HistorySheet {

  private static final double LIST_WIDTH = 230;
  private static final double HEIGHT = 340;

  private final MainWindow window;
  private final Texts texts;
  private final LocalHistory history;
  private final DateTimeFormatter times;
  private final ListView<Snapshot> list = new ListView<>();
  private final ScrollPane diff = new ScrollPane();
  private Optional<LocalHistory.Version> shown = Optional.empty();

  HistorySheet(MainWindow window, EditorSession session) {
    this.window = window;
    this.texts = window.doors().texts();
    this.history = new LocalHistory(window.doors().services(), session);
    this.times =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
            .withLocale(texts.locale())
            .withZone(ZoneId.systemDefault());
  }

  void show() {
    history.list(this::show);
  }

  private void show(List<Snapshot> snapshots) {
    if (snapshots.isEmpty()) {
      window.dialogs().tell(Feather.CLOCK, texts.get("history.title"), texts.get("history.none"));
      return;
    }
    list.setId("history-list");
    list.setAccessibleText(texts.get("history.list"));
    list.setMinWidth(LIST_WIDTH);
    list.setPrefSize(LIST_WIDTH, HEIGHT);
    list.setCellFactory(view -> new VersionCell());
    list.setOnKeyPressed(this::key);
    list.getItems().setAll(snapshots);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, was, is) -> Optional.ofNullable(is).ifPresent(this::look));
    diff.setId("history-diff");
    diff.setAccessibleText(texts.get("history.diff"));
    diff.setFitToWidth(true);
    diff.setPrefHeight(HEIGHT);
    diff.getStyleClass().add("dialog-content");
    HBox.setHgrow(diff, Priority.ALWAYS);
    Label text = new Label(texts.get("history.text"));
    text.setWrapText(true);
    text.getStyleClass().add("dialog-text");
    window
        .dialogs()
        .show(
            Feather.CLOCK,
            texts.get("history.title"),
            new VBox(10, text, new HBox(12, list, diff)),
            List.of(
                Choice.main(
                    "history-restore",
                    texts.get("history.restore"),
                    () -> shown.ifPresent(history::restore)),
                Choice.normal("history-close", texts.get("history.close"), () -> {})),
            900);
    list.getSelectionModel().selectFirst();
    list.requestFocus();
  }

  /** A list keeps Enter to itself, so it has to do what the sheet's button does. */
  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      window.dialogs().closeThen(() -> shown.ifPresent(history::restore));
    }
  }

  private void look(Snapshot snapshot) {
    shown = Optional.empty();
    history.read(
        snapshot,
        read -> {
          if (snapshot.equals(list.getSelectionModel().getSelectedItem())) {
            show(read);
          }
        });
  }

  private void show(Optional<LocalHistory.Version> version) {
    shown = version;
    boolean differs = version.filter(v -> !v.diff().isEmpty()).isPresent();
    if (differs) {
      diff.setContent(DiffView.of(version.orElseThrow().diff()));
    } else {
      String key = version.isPresent() ? "history.same" : "history.damaged";
      Label said = new Label(texts.get(key));
      said.setWrapText(true);
      diff.setContent(said);
    }
  }

  /** When a version was saved, and how long it is. */
  private final class VersionCell extends ItemCell<Snapshot> {

    @Override
    protected void show(Snapshot item) {
      Label when = new Label(times.format(Instant.ofEpochMilli(item.savedMillis())));
      Label size = new Label(texts.get("history.size", Math.max(1, item.size() / 1024)));
      size.getStyleClass().add("quiet");
      show(new VBox(2, when, size), when.getText() + ", " + size.getText());
    }
  }
}
