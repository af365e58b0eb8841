package dev.inkwren.ui;

import dev.inkwren.session.Workspace;
import dev.inkwren.store.Journal.Recoverable;
import dev.inkwren.text.SourceText;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** After a crash: shows each unsaved text beside its file and lets the author decide. */
final class RecoverySheet {

  private final MainWindow window;
  private final Texts texts;

  RecoverySheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
  }

  void offer() {
    window
        .workspace()
        .afterCrash()
        .recover(window::notice, found -> window.dialogs().whenFree(() -> ask(found)));
  }

  private void ask(Recoverable recovered) {
    Workspace workspace = window.workspace();
    window
        .dialogs()
        .show(
            Feather.LIFE_BUOY,
            texts.get("recovery.title"),
            content(recovered),
            List.of(
                Choice.danger(
                    "recovery-drop",
                    texts.get("recovery.drop"),
                    () -> workspace.afterCrash().drop(recovered)),
                Choice.main(
                    "recovery-take",
                    texts.get("recovery.take"),
                    () -> workspace.afterCrash().take(recovered)),
                Choice.normal("recovery-later", texts.get("recovery.later"), () -> {})),
            860);
  }

  private VBox content(Recoverable recovered) {
    Label text = new Label(texts.get("recovery.text"));
    text.setWrapText(true);
    text.getStyleClass().add("dialog-text");
    Label place =
        new Label(recovered.entry().path().map(Object::toString).orElse(texts.get("tab.new")));
    place.getStyleClass().add("plan-path");
    String before = recovered.onDisk().map(SourceText::text).orElse("");
    return new VBox(10, text, place, DiffView.of(before, recovered.entry().text().text()));
  }
}
