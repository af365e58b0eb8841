package dev.inkwren.ui;

import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.editor.EditorAction;
import dev.inkwren.ui.editor.EditorActions;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The list of shortcuts, made from the commands that bind them, and a word about the program. */
final class ShortcutsSheet {

  private static final double WIDTH = 920;

  private final MainWindow window;
  private final Texts texts;

  ShortcutsSheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
  }

  /** Shows the keys of {@code commands} and of the text pane. */
  void show(List<Command> commands) {
    GridPane grid = new GridPane();
    grid.setHgap(24);
    grid.setVgap(8);
    int row = 0;
    for (Command command : commands) {
      if (command.shortcut().isPresent()) {
        add(grid, row++, texts.get(command.labelKey()), command.shortcut().get());
      }
    }
    for (EditorAction action : EditorActions.all()) {
      if (!action.keys().isEmpty()) {
        add(grid, row++, action.label(), action.keys().getFirst());
      }
    }
    window
        .dialogs()
        .show(Feather.COMMAND, texts.get("shortcuts.title"), grid, List.of(close()), WIDTH);
  }

  private static void add(GridPane grid, int row, String label, KeyCombination combination) {
    Label name = new Label(label);
    name.setWrapText(true);
    GridPane.setHgrow(name, Priority.ALWAYS);
    Label keys = new Label(combination.getDisplayText());
    keys.getStyleClass().add("shortcut-key");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    int column = row % 2 * 2;
    grid.add(name, column, row / 2);
    grid.add(keys, column + 1, row / 2);
  }

  /** Says what this program is. */
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
