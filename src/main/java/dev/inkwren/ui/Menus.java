package dev.inkwren.ui;

import dev.inkwren.ui.editor.EditorAction;
import dev.inkwren.ui.editor.EditorActions;
import dev.inkwren.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes menus, buttons and shortcuts from commands. */
final class Menus {

  /** Stands for a line between groups. */
  static final Command LINE = Command.of("line", () -> {});

  private final Texts texts;

  Menus(Texts texts) {
    this.texts = texts;
  }

  Menu menu(String id, List<Command> commands) {
    Menu menu = new Menu(texts.get("menu." + id));
    menu.setId("menu-" + id);
    menu.getItems().setAll(items(commands));
    return menu;
  }

  /** Menu items for {@code commands}. */
  List<MenuItem> items(List<Command> commands) {
    List<MenuItem> items = new ArrayList<>();
    for (Command command : commands) {
      items.add(command.equals(LINE) ? new SeparatorMenuItem() : item(command));
    }
    return items;
  }

  private MenuItem item(Command command) {
    MenuItem item = keyless("item-", command);
    command.shortcut().ifPresent(item::setAccelerator);
    return item;
  }

  /**
   * An item without its shortcut, for a second menu: a key must not count twice.
   *
   * @param prefix of its id, before the command's
   */
  MenuItem keyless(String prefix, Command command) {
    String label = texts.get(command.labelKey());
    MenuItem item =
        command.on().map(on -> marked(label, on, command)).orElseGet(() -> plain(label, command));
    item.setId(prefix + command.id());
    command.icon().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
    command.possible().ifPresent(possible -> bindDisabled(possible, item::setDisable));
    return item;
  }

  private static MenuItem plain(String label, Command command) {
    MenuItem item = new MenuItem(label);
    item.setOnAction(event -> command.action().run());
    return item;
  }

  /** It carries a mark while {@code on}, and keeps that when it is chosen again. */
  private static MenuItem marked(String label, ObservableBooleanValue on, Command command) {
    CheckMenuItem item = new CheckMenuItem(label);
    item.setSelected(on.get());
    on.addListener((property, was, is) -> item.setSelected(is));
    item.setOnAction(
        event -> {
          command.action().run();
          item.setSelected(on.get());
        });
    return item;
  }

  /** Menu items for what the text pane can do; {@code run} does it in the open post. */
  List<MenuItem> editorItems(
      EditorAction.Group group, ObservableBooleanValue possible, Consumer<EditorAction> run) {
    List<MenuItem> items = new ArrayList<>();
    for (EditorAction action : EditorActions.all()) {
      if (action.group() == group) {
        MenuItem item = new MenuItem(action.label());
        item.setId("item-" + action.id());
        if (!action.icon().isEmpty()) {
          item.setGraphic(new FontIcon(action.icon()));
        }
        action.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.setOnAction(event -> run.accept(action));
        bindDisabled(possible, item::setDisable);
        items.add(item);
      }
    }
    return items;
  }

  /** An icon button; its name and shortcut stand in the tooltip. */
  Button button(Command command) {
    Button button = new Button();
    button.setId("button-" + command.id());
    command.icon().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
    String label = texts.get(command.labelKey());
    button.setAccessibleText(label);
    String keys = command.shortcut().map(k -> "  " + k.getDisplayText()).orElse("");
    button.setTooltip(new Tooltip(label + keys));
    button.setOnAction(event -> command.action().run());
    command.possible().ifPresent(possible -> bindDisabled(possible, button::setDisable));
    return button;
  }

  /** The same with its name on it, for places with room. */
  Button wordButton(Command command) {
    Button button = button(command);
    button.setId("word-button-" + command.id());
    button.setText(texts.get(command.labelKey()));
    return button;
  }

  private static void bindDisabled(ObservableBooleanValue possible, Consumer<Boolean> disable) {
    disable.accept(!possible.get());
    possible.addListener((property, was, is) -> disable.accept(!is));
  }
}
