package dev.inkwren.ui;

import dev.inkwren.session.EditorSession;
import java.nio.file.Path;

/** Saves under another name; the system's window has asked before naming an existing file. */
final class SaveAs {

  private final MainWindow window;

  SaveAs(MainWindow window) {
    this.window = window;
  }

  void save(EditorSession session, Path path) {
    window.workspace().saveAs(session, path);
  }
}
