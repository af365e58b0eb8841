package dev.inkwren.ui.editor;

import java.io.File;
import java.util.List;
import javafx.scene.input.DragEvent;

/** Takes files that are dropped on the text. */
@FunctionalInterface
public interface FileDrop {

  /**
   * @param offset the place in the text they were dropped on
   * @return false to leave them to the window
   */
  boolean take(List<File> files, int offset);

  /** Dragging over the text is answered by the window, which takes any file. */
  static void install(ImeCodeArea area, FileDrop taker) {
    area.setOnDragDropped(event -> dropped(area, taker, event));
  }

  private static void dropped(ImeCodeArea area, FileDrop taker, DragEvent event) {
    area.finishComposition();
    int offset = area.hit(event.getX(), event.getY()).getInsertionIndex();
    if (event.getDragboard().hasFiles() && taker.take(event.getDragboard().getFiles(), offset)) {
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
