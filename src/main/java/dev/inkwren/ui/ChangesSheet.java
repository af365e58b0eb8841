package dev.inkwren.ui;

import dev.inkwren.session.SiteChanges.Past;
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
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was done to the site's files and can be taken back, also after a restart or a crash. */
final class ChangesSheet {

  /** Id of the button that takes back the last change. */
  static final String LAST_ID = "take-back-0";

  /** Id of the button that does again what was taken back last. */
  static final String AGAIN_ID = "again-0";

  private static final int MOST = 30;
  private static final int MOST_AGAIN = 10;

  private final MainWindow window;
  private final Texts texts;

  ChangesSheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
  }

  /** Shows the changes, the last one first and chosen. */
  void show() {
    window.workspace().changes().past(this::show);
  }

  private void show(Past past) {
    VBox rows = new VBox(2);
    List<Button> buttons = add(rows, past.done(), MOST, "take-back-", "changes.undo", "undone");
    if (buttons.isEmpty()) {
      Label none = new Label(texts.get("changes.none"));
      none.getStyleClass().add("empty-text");
      rows.getChildren().add(none);
    }
    if (!past.takenBack().isEmpty()) {
      Label heading = new Label(texts.get("changes.taken-back"));
      heading.getStyleClass().add("form-label");
      VBox.setMargin(heading, new Insets(14, 0, 2, 0));
      rows.getChildren().add(heading);
      buttons.addAll(add(rows, past.takenBack(), MOST_AGAIN, "again-", "changes.redo", "redone"));
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

  /** One row for each change, with a button that takes it back. */
  private List<Button> add(
      VBox rows, List<Undo> changes, int most, String id, String label, String told) {
    List<Button> buttons = new ArrayList<>();
    for (Undo change : changes.subList(0, Math.min(most, changes.size()))) {
      Button back = new Button(texts.get(label));
      back.setId(id + buttons.size());
      back.setMinWidth(Region.USE_PREF_SIZE);
      back.setAccessibleText(texts.get(label) + ": " + change.title());
      back.setOnAction(
          event -> window.dialogs().closeThen(() -> takeBack(change, "changes." + told)));
      buttons.add(back);
      rows.getChildren().add(row(change, back));
    }
    return buttons;
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

  private void takeBack(Undo change, String told) {
    window
        .workspace()
        .changes()
        .undo(
            change,
            outcome -> {
              if (outcome instanceof ChangeOutcome.Done) {
                window.notice(texts.get(told, change.title()));
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
          Choice.normal(
              "mended-undo",
              texts.get("changes.undo"),
              () -> takeBack(last.undo(), "changes.undone")));
    }
    choices.add(Choice.main("mended-ok", texts.get("dialog.ok"), () -> {}));
    Dialogs dialogs = window.dialogs();
    String title = texts.get("changes.mended");
    dialogs.whenFree(() -> dialogs.show(Feather.LIFE_BUOY, title, lines, choices, 560));
  }
}
