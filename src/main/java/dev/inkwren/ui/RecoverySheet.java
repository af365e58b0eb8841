package dev.inkwren.ui;

import dev.inkwren.session.Workspace;
import dev.inkwren.store.Journal.Recoverable;
import dev.inkwren.text.SourceText;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.text.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** After a crash: shows each unsaved text beside its file and lets the author decide. */
final class RecoverySheet {

  private final MainWindow window;
  private final Texts texts;
  private final Deque<Recoverable> waiting = new ArrayDeque<>();

  RecoverySheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
  }

  void offer() {
    window
        .workspace()
        .recover(
            window::notice,
            found -> {
              waiting.add(found);
              if (!window.dialogs().isOpen()) {
                next();
              }
            });
  }

  private void next() {
    if (waiting.isEmpty()) {
      return;
    }
    Recoverable recovered = waiting.poll();
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
                    () -> {
                      workspace.dropRecovered(recovered);
                      next();
                    }),
                Choice.main(
                    "recovery-take",
                    texts.get("recovery.take"),
                    () -> {
                      workspace.takeRecovered(recovered);
                      next();
                    }),
                Choice.normal("recovery-later", texts.get("recovery.later"), this::next)),
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
