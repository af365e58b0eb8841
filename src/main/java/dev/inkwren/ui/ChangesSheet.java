package dev.inkwren.ui;

import dev.inkwren.store.ChangeOutcome;
import dev.inkwren.store.ChangeOutcome.Mended;
import dev.inkwren.store.ChangeOutcome.Undo;
import dev.inkwren.ui.dialog.Dialogs;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was done to the site's files and can be taken back, also after a restart or a crash. */
final class ChangesSheet {

  /** Id of the button that takes back the last change. */
  static final String LAST_ID = "take-back-0";

  private static final int MOST = 30;

  private final MainWindow window;
  private final Texts texts;

  ChangesSheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
  }

  /** Shows the changes, the last one first and chosen. */
  void show() {
    window.workspace().changes().undoable(this::show);
  }

  private void show(List<Undo> changes) {
    VBox rows = new VBox(2);
    List<Undo> shown = changes.subList(0, Math.min(MOST, changes.size()));
    List<Button> buttons = new ArrayList<>();
    for (Undo change : shown) {
      Button back = new Button(texts.get("changes.undo"));
      back.setId("take-back-" + buttons.size());
      back.setAccessibleText(texts.get("changes.undo") + ": " + change.title());
      back.setOnAction(event -> window.dialogs().closeThen(() -> takeBack(change)));
      buttons.add(back);
      rows.getChildren().add(row(change, back));
    }
    if (shown.isEmpty()) {
      Label none = new Label(texts.get("changes.none"));
      none.getStyleClass().add("empty-text");
      rows.getChildren().add(none);
    }
    window
        .dialogs()
        .show(
            Feather.ROTATE_CCW,
            texts.get("changes.title"),
            rows,
            List.of(Choice.normal("changes-close", texts.get("dialog.close"), () -> {})),
            640);
    buttons.stream().findFirst().ifPresent(Node::requestFocus);
  }

  private HBox row(Undo change, Button back) {
    Label title = new Label(change.title());
    title.setWrapText(true);
    Label time = new Label(time(change.doneMillis(), texts));
    time.getStyleClass().add("form-hint");
    VBox words = new VBox(2, title, time);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(12, words, back);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("sheet-row");
    return row;
  }

  /** A moment as people here write it. */
  static String time(long millis, Texts texts) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(texts.locale())
        .format(Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault()));
  }

  /** Takes {@code change} back and says what became of it. */
  void takeBack(Undo change) {
    window
        .workspace()
        .changes()
        .undo(
            change,
            outcome -> {
              if (outcome instanceof ChangeOutcome.Done) {
                window.notice(texts.get("changes.undone", change.title()));
              } else {
                Outcomes.tell(window, outcome);
              }
            });
  }

  /** Says what a crash had broken off and what was made of it. */
  void showMended(List<Mended> mended) {
    if (mended.isEmpty()) {
      return;
    }
    VBox lines = new VBox(8);
    for (Mended each : mended) {
      String key = each.finished() ? "changes.finished" : "changes.reverted";
      lines
          .getChildren()
          .add(PlanView.note(texts.get(key, each.undo().title()), Feather.LIFE_BUOY));
    }
    List<Choice> choices = new ArrayList<>();
    Mended last = mended.getLast();
    if (last.finished()) {
      choices.add(
          Choice.normal("mended-undo", texts.get("changes.undo"), () -> takeBack(last.undo())));
    }
    choices.add(Choice.main("mended-ok", texts.get("dialog.ok"), () -> {}));
    Dialogs dialogs = window.dialogs();
    String title = texts.get("changes.mended");
    dialogs.whenFree(() -> dialogs.show(Feather.LIFE_BUOY, title, lines, choices, 560));
  }
}
