package dev.inkwren.ui;

import dev.inkwren.session.EditorSession;
import java.nio.file.Path;
import java.util.Optional;

/** Asks where to save a post. */
final class SaveAs {

  private SaveAs() {}

  /** Saves {@code session} where the author chooses; does nothing when he chooses nothing. */
  static void ask(MainWindow window, EditorSession session) {
    Optional<Path> file = session.file().get();
    String name = file.map(path -> String.valueOf(path.getFileName())).orElse("post.md");
    window
        .doors()
        .choosers()
        .saveFile(name, folder(window))
        .ifPresent(path -> window.workspace().saveAs(session, path));
  }

  /** Where the system's window is to start: beside the open post, or in the site. */
  static Optional<Path> folder(MainWindow window) {
    return window
        .session()
        .flatMap(s -> s.file().get())
        .map(Path::getParent)
        .or(() -> Optional.of(window.workspace().site().get().root()))
        .filter(path -> !path.toString().isEmpty());
  }
}
