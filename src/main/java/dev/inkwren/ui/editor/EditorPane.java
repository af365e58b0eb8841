package dev.inkwren.ui.editor;

import java.net.URL;
import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;

/** Puts the text, its scroll bars and its bars together. */
final class EditorPane {

  private EditorPane() {}

  static BorderPane around(ImeCodeArea area, Node... bars) {
    BorderPane root = new BorderPane();
    root.getStyleClass().add("editor");
    root.getStylesheets().add(sheet("editor.css"));
    area.setId("editor-text");
    area.getStylesheets().add(sheet("editor-text.css"));
    root.setTop(new VBox(bars));
    VirtualizedScrollPane<ImeCodeArea> pane = new VirtualizedScrollPane<>(area);
    whenShown(root, () -> root.setCenter(pane));
    return root;
  }

  /** Cells put into a scene together with their parents do not find the colours defined there. */
  private static void whenShown(BorderPane root, Runnable task) {
    root.sceneProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(
                  ObservableValue<? extends Scene> scene, @Nullable Scene was, @Nullable Scene is) {
                if (is != null) {
                  root.sceneProperty().removeListener(this);
                  task.run();
                }
              }
            });
  }

  private static String sheet(String name) {
    URL found = EditorPane.class.getResource(name);
    return Objects.requireNonNull(found, name + " is missing").toExternalForm();
  }
}
