package dev.inkwren.ui.editor;

import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.scene.input.KeyCombination;

/**
 * Something the text pane can do; menus, toolbar, shortcuts and the list of shortcuts are all made
 * from {@link EditorActions#all}.
 *
 * @param id stable name, also the key of its label
 * @param group where menus put it
 * @param icon literal of a Feather icon for the toolbar; empty for none
 * @param keys the keys that run it, the one to show first; may be none
 * @param run what it does
 */
public record EditorAction(
    String id, Group group, String icon, List<KeyCombination> keys, Consumer<EditorView> run) {

  /** Menus and their order. */
  public enum Group {
    EDIT,
    FIND,
    FORMAT,
    PARAGRAPH,
    INSERT,
    EMBED,
    TABLE,
    LINE,
    VIEW,
    FOLD
  }

  /** What to call it, in the language of the window. */
  public String label() {
    return ResourceBundle.getBundle("dev.inkwren.ui.editor.messages").getString("action." + id);
  }
}
