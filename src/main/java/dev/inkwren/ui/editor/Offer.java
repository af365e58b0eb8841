package dev.inkwren.ui.editor;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/**
 * Something the author may choose at the caret.
 *
 * @param label what the menu shows
 * @param run what happens then
 */
public record Offer(String label, Runnable run) {

  static void show(List<Offer> offers, ImeCodeArea area) {
    ContextMenu menu = new ContextMenu();
    for (Offer offer : offers) {
      MenuItem item = new MenuItem(offer.label());
      item.setMnemonicParsing(false);
      item.setOnAction(event -> offer.run().run());
      menu.getItems().add(item);
    }
    if (!offers.isEmpty()) {
      Point2D at = area.caretOnScreen().orElse(Point2D.ZERO);
      menu.show(area.getScene().getWindow(), at.getX(), at.getY() + 4);
    }
  }
}
