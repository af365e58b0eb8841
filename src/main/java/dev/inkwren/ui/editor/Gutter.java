package dev.inkwren.ui.editor;

import java.util.ResourceBundle;
import java.util.function.IntFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/**
 * Left of each line: its number (1-based, as wide as the largest) if wanted, and a mark where a
 * part can be folded or is.
 */
final class Gutter implements IntFunction<Node> {

  private static final String OPEN = "M0,0 L8,0 L4,5 z";
  private static final String FOLDED = "M0,0 L5,4 L0,8 z";

  private final ResourceBundle words = ResourceBundle.getBundle("dev.inkwren.ui.editor.messages");
  private final ImeCodeArea area;
  private final Folds folds;
  private boolean numbers;

  Gutter(ImeCodeArea area, Folds folds) {
    this.area = area;
    this.folds = folds;
    area.setParagraphGraphicFactory(this);
  }

  void setNumbers(boolean shown) {
    numbers = shown;
    area.setParagraphGraphicFactory(null);
    area.setParagraphGraphicFactory(this);
  }

  @Override
  public Node apply(int line) {
    Node mark = mark(line);
    return numbers ? new HBox(number(line), mark) : mark;
  }

  private Node number(int line) {
    int digits = Math.max(3, Integer.toString(area.getParagraphs().size()).length());
    Label label = new Label(" ".repeat(digits - Integer.toString(line + 1).length()) + (line + 1));
    label.getStyleClass().setAll("line-number");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setMaxHeight(Double.MAX_VALUE);
    return label;
  }

  private Node mark(int line) {
    HBox place = new HBox();
    place.getStyleClass().setAll("fold-place");
    if (folds.canFold(line) && !folds.isHidden(line)) {
      boolean folded = folds.isFolded(line);
      SVGPath arrow = new SVGPath();
      arrow.setContent(folded ? FOLDED : OPEN);
      arrow.getStyleClass().setAll(folded ? "fold-folded" : "fold-open");
      place.getChildren().add(arrow);
      place.setCursor(Cursor.HAND);
      place.setAccessibleRole(AccessibleRole.BUTTON);
      place.setAccessibleText(words.getString(folded ? "fold.open" : "fold.close"));
      place.setOnMouseClicked(
          event -> {
            folds.toggle(line);
            event.consume();
          });
    }
    return place;
  }
}
