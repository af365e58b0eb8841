package dev.inkwren.ui.editor;

import dev.inkwren.ui.editor.EditorAction.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.IntFunction;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/** The menu at the mouse or, for the menu key, at the caret. */
final class EditorMenu {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("dev.inkwren.ui.editor.messages");

  private final EditorView view;
  private final ImeCodeArea area;
  private final IntFunction<List<MenuItem>> first;
  private final ContextMenu menu = new ContextMenu();

  /**
   * @param first what stands on top for an offset: fixes and spellings
   */
  EditorMenu(EditorView view, ImeCodeArea area, IntFunction<List<MenuItem>> first) {
    this.view = view;
    this.area = area;
    this.first = first;
    menu.setId("editor-menu");
    area.setOnContextMenuRequested(this::asked);
  }

  private void asked(ContextMenuEvent event) {
    area.finishComposition();
    Point2D at = new Point2D(event.getScreenX(), event.getScreenY());
    if (event.isKeyboardTrigger()) {
      at = area.caretOnScreen().orElse(at);
    } else {
      int offset = area.hit(event.getX(), event.getY()).getInsertionIndex();
      if (!view.selection().contains(offset)) {
        view.goTo(offset);
      }
    }
    menu.getItems().setAll(items());
    // Shown for the window: a menu of the text would wear the text's typeface.
    menu.show(area.getScene().getWindow(), at.getX(), at.getY());
    event.consume();
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>(first.apply(view.caret()));
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    for (String id : List.of("cut", "copy", "paste", "paste-plain", "select-all")) {
      EditorActions.all().stream()
          .filter(a -> a.id().equals(id))
          .map(this::item)
          .forEach(items::add);
    }
    items.add(new SeparatorMenuItem());
    for (Group group : List.of(Group.FORMAT, Group.PARAGRAPH, Group.INSERT, Group.TABLE)) {
      Menu sub = new Menu(WORDS.getString("group." + group));
      EditorActions.all().stream()
          .filter(a -> a.group() == group)
          .map(this::item)
          .forEach(sub.getItems()::add);
      items.add(sub);
    }
    return items;
  }

  private MenuItem item(EditorAction action) {
    MenuItem item = new MenuItem(action.label());
    item.setId("context-" + action.id());
    action.keys().stream().findFirst().ifPresent(item::setAccelerator);
    item.setOnAction(event -> action.run().accept(view));
    return item;
  }
}
