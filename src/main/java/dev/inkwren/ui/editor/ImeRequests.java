package dev.inkwren.ui.editor;

import dev.inkwren.text.TextRange;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodRequests;

/** What an input method asks about the text: where its candidates go, what is selected. */
final class ImeRequests implements InputMethodRequests {

  private final ImeCodeArea area;

  ImeRequests(ImeCodeArea area) {
    this.area = area;
  }

  @Override
  public Point2D getTextLocation(int offset) {
    TextRange composed = area.composed();
    int at = composed.start() + Math.min(offset, composed.length());
    int end = Math.min(at + 1, area.getLength());
    return area.getCharacterBoundsOnScreen(at, end)
        .map(b -> new Point2D(b.getMinX(), b.getMaxY()))
        .or(area::caretOnScreen)
        .orElse(Point2D.ZERO);
  }

  @Override
  public int getLocationOffset(int x, int y) {
    Point2D local = area.screenToLocal(x, y);
    return local == null
        ? 0
        : Math.max(
            0, area.hit(local.getX(), local.getY()).getInsertionIndex() - area.composed().start());
  }

  @Override
  public void cancelLatestCommittedText() {
    // Only some input methods ask for this, and none needs it to be granted.
  }

  @Override
  public String getSelectedText() {
    return area.isComposing() ? "" : area.getSelectedText();
  }
}
