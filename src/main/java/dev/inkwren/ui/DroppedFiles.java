package dev.inkwren.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens the files and folders that are dropped on the window. */
final class DroppedFiles {

  private DroppedFiles() {}

  static void on(Node target, Consumer<Path> open) {
    target.setOnDragOver(DroppedFiles::over);
    target.setOnDragDropped(
        event -> {
          event.getDragboard().getFiles().forEach(file -> open.accept(file.toPath()));
          event.setDropCompleted(true);
        });
  }

  private static void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
  }
}
