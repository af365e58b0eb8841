package dev.inkwren.ui.editor;

import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The writing aids over the text, made from the same table as menus and shortcuts. It takes no part
 * in the Tab order: everything in it has a key or stands in a menu, and Tab belongs to the text.
 */
public final class EditorToolbar {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("dev.inkwren.ui.editor.messages");

  private final Consumer<EditorAction> run;
  private final ToolBar bar = new ToolBar();
  private boolean wanted = true;
  private boolean alone;

  /**
   * @param run does the action in the text
   */
  EditorToolbar(Consumer<EditorAction> run) {
    this.run = run;
    bar.getStyleClass().add("editor-toolbar");
    bar.setId("editor-toolbar");
    bar.getItems()
        .addAll(
            button("bold"),
            button("italic"),
            button("strike"),
            button("code"),
            new Separator(Orientation.VERTICAL),
            menu("headings", icon("fth-type"), "heading-"),
            button("quote"),
            button("bullets"),
            button("numbers"),
            button("tasks"),
            new Separator(Orientation.VERTICAL),
            button("link"),
            button("insert-image"),
            button("table"),
            button("code-block"),
            button("footnote"),
            button("math"),
            button("toc"),
            menu("prompts", icon("fth-info"), "prompt-"),
            menu("embeds", icon("fth-youtube"), "embed-"));
  }

  ToolBar root() {
    return bar;
  }

  /** Shows the buttons (on at the start). */
  public void setWanted(boolean shown) {
    wanted = shown;
    show();
  }

  /** Leaves out everything but the text, the buttons too. */
  public void setAlone(boolean on) {
    alone = on;
    show();
  }

  private void show() {
    bar.setVisible(wanted && !alone);
    bar.setManaged(wanted && !alone);
  }

  private Button button(String id) {
    EditorAction action =
        EditorActions.all().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    Button button = new Button();
    button.setGraphic(face(action));
    button.setOnAction(event -> run.accept(action));
    String keys = action.keys().stream().findFirst().map(k -> "  " + k.getDisplayText()).orElse("");
    return dressed(button, "tool-" + id, action.label(), action.label() + keys);
  }

  private MenuButton menu(String id, Node face, String prefix) {
    MenuButton menu = new MenuButton();
    menu.setGraphic(face);
    List<EditorAction> actions =
        EditorActions.all().stream().filter(a -> a.id().startsWith(prefix)).toList();
    for (EditorAction action : actions) {
      MenuItem item = new MenuItem(action.label());
      item.setId("tool-" + action.id());
      // Only shown: the key itself is taken by the text.
      action.keys().stream().findFirst().ifPresent(item::setAccelerator);
      item.setOnAction(event -> run.accept(action));
      menu.getItems().add(item);
    }
    String label = WORDS.getString("tool." + id);
    return dressed(menu, "tool-" + id, label, label);
  }

  private static <T extends ButtonBase> T dressed(T button, String id, String name, String tip) {
    button.setId(id);
    button.getStyleClass().add("flat");
    button.setFocusTraversable(false);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(tip));
    return button;
  }

  private static Node icon(String literal) {
    return new FontIcon(literal);
  }

  /** A sign where the icons have none that people know. */
  private static Node face(EditorAction action) {
    String sign =
        switch (action.id()) {
          case "strike" -> "S";
          case "numbers" -> "1.";
          case "quote" -> "❞";
          case "math" -> "∑";
          case "footnote" -> "x¹";
          default -> "";
        };
    if (sign.isEmpty()) {
      return icon(action.icon());
    }
    Text text = new Text(sign);
    text.getStyleClass().add("tool-sign");
    text.setStrikethrough(action.id().equals("strike"));
    return text;
  }
}
