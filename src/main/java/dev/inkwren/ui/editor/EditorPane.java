package dev.inkwren.ui.editor;

import java.net.URL;
import java.util.Objects;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;

/** Puts the text, its scroll bars and its bars together. */
final class EditorPane {

  private EditorPane() {}

  static BorderPane around(ImeCodeArea area, Node... bars) {
    BorderPane root = new BorderPane();
    root.getStyleClass().add("editor");
    root.getStylesheets().add(sheet("editor.css"));
    area.setId("editor-text");
    ResourceBundle words = ResourceBundle.getBundle("dev.inkwren.ui.editor.messages");
    area.setAccessibleText(words.getString("text.name"));
    area.getStylesheets().add(sheet("editor-text.css"));
    root.setTop(new VBox(bars));
    VirtualizedScrollPane<ImeCodeArea> pane = new VirtualizedScrollPane<>(area);
    dropEarlyCell(area);
    root.setCenter(pane);
    return root;
  }

  /**
   * The library lays out a first cell before there is a scene, and such a cell does not find the
   * colours defined around it; changing its paragraph drops it.
   */
  private static void dropEarlyCell(ImeCodeArea area) {
    area.silently(
        () -> {
          area.replaceText(0, 0, " ");
          area.replaceText(0, 1, "");
        });
  }

  private static String sheet(String name) {
    URL found = EditorPane.class.getResource(name);
    return Objects.requireNonNull(found, name + " is missing").toExternalForm();
  }
}
