package dev.inkwren.session;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the files of the open posts really are: two tabs of one file, reached by different links,
 * would overwrite each other. FX thread only.
 */
final class RealFiles {

  private final SessionServices services;
  private final Map<EditorSession, Optional<Path>> paths = new HashMap<>();

  RealFiles(SessionServices services) {
    this.services = services;
  }

  /** Keeps up with {@code session} when its text comes to belong to another file. */
  void follow(EditorSession session) {
    paths.put(session, Optional.empty());
    session.file().addListener((property, old, file) -> moved(session, file));
  }

  /** The post of {@code session} really lies at {@code real}. */
  void put(EditorSession session, Path real) {
    paths.put(session, Optional.of(real));
  }

  void forget(EditorSession session) {
    paths.remove(session);
  }

  /** The session whose post really lies at {@code real}. */
  Optional<EditorSession> holder(Path real) {
    return paths.entrySet().stream()
        .filter(open -> open.getValue().equals(Optional.of(real)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void moved(EditorSession session, Optional<Path> file) {
    paths.replace(session, Optional.empty());
    file.ifPresent(
        path ->
            services.onDisk(
                () -> services.store().realPath(path), real -> found(session, path, real)));
  }

  private void found(EditorSession session, Path path, Path real) {
    if (session.file().get().equals(Optional.of(path))) {
      paths.replace(session, Optional.of(real));
    }
  }
}
