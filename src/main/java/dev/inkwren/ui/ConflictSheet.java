package dev.inkwren.ui;

import dev.inkwren.session.EditorSession;
import dev.inkwren.session.SaveState;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shows what another program made of the file and lets the author decide. */
final class ConflictSheet {

  private final MainWindow window;
  private final Texts texts;

  ConflictSheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
  }

  void show(EditorSession session, SaveState.Conflict conflict) {
    Label text = new Label(texts.get("conflict.text"));
    text.setWrapText(true);
    text.getStyleClass().add("dialog-text");
    String mine = session.revision().source().text();
    VBox content = new VBox(12, text, DiffView.of(conflict.theirs().text(), mine));
    window
        .dialogs()
        .show(
            Feather.ALERT_OCTAGON,
            texts.get("conflict.title"),
            content,
            List.of(
                Choice.danger(
                    "conflict-mine",
                    texts.get("conflict.mine"),
                    () -> session.overwrite(conflict.stamp())),
                Choice.normal(
                    "conflict-theirs",
                    texts.get("conflict.theirs"),
                    () -> session.standing().takeTheirs(conflict)),
                Choice.normal(
                    "conflict-save-as",
                    texts.get("command.save-as"),
                    () -> SaveAs.ask(window, session)),
                Choice.main("conflict-later", texts.get("conflict.later"), () -> {})),
            860);
  }
}
