package dev.inkwren.ui.form;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Gives what hangs in a window of its own the look of the window it belongs to. */
final class PopupDress {

  private PopupDress() {}

  /** Dresses {@code content} like the window of {@code owner}, which must be in one. */
  static void put(Parent content, Node owner) {
    Parent window = owner.getScene().getRoot();
    content.getStylesheets().setAll(window.getStylesheets());
    for (String look : new String[] {"root", "light", "dark"}) {
      content.getStyleClass().remove(look);
      if (window.getStyleClass().contains(look)) {
        content.getStyleClass().add(look);
      }
    }
  }
}
