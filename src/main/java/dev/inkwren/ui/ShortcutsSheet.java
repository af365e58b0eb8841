package dev.inkwren.ui;

import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;

/** The list of shortcuts, made from the commands that bind them, and a word about the program. */
final class ShortcutsSheet {

  private final MainWindow window;
  private final Texts texts;

  ShortcutsSheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
  }

  void show(List<Command> commands) {
    GridPane grid = new GridPane();
    grid.setHgap(24);
    grid.setVgap(8);
    int row = 0;
    for (Command command : commands) {
      if (command.shortcut().isPresent()) {
        Label keys = new Label(command.shortcut().get().getDisplayText());
        keys.getStyleClass().add("shortcut-key");
        int column = row % 2 * 2;
        grid.add(new Label(texts.get(command.labelKey())), column, row / 2);
        grid.add(keys, column + 1, row / 2);
        row++;
      }
    }
    window
        .dialogs()
        .show(Feather.COMMAND, texts.get("shortcuts.title"), grid, List.of(close()), 760);
  }

  void about() {
    Label text = new Label(texts.get("about.text", window.doors().version()));
    text.setWrapText(true);
    text.getStyleClass().add("dialog-text");
    window.dialogs().show(Feather.FEATHER, "Inkwren", text, List.of(close()), 480);
  }

  private Choice close() {
    return Choice.main("dialog-ok", texts.get("dialog.ok"), () -> {});
  }
}
