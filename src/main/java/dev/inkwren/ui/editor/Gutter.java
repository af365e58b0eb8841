package dev.inkwren.ui.editor;

import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Line numbers, 1-based, as wide as the largest. */
final class Gutter implements IntFunction<Node> {

  private final ImeCodeArea area;

  Gutter(ImeCodeArea area) {
    this.area = area;
  }

  @Override
  public Node apply(int line) {
    int digits = Math.max(3, Integer.toString(area.getParagraphs().size()).length());
    Label label = new Label(" ".repeat(digits - Integer.toString(line + 1).length()) + (line + 1));
    label.getStyleClass().setAll("line-number");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setMaxHeight(Double.MAX_VALUE);
    return label;
  }
}
