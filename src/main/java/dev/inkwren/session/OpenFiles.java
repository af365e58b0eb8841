package dev.inkwren.session;

import dev.inkwren.store.InstanceLock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Records which files are open here, so that another Inkwren can warn its author, and says which
 * are open elsewhere. FX thread only; the records are kept on the disk thread.
 */
final class OpenFiles {

  private final SessionServices services;
  private final Consumer<String> trouble;
  private final Map<EditorSession, Path> recorded = new HashMap<>();

  /**
   * @param trouble receives why a record could not be kept
   */
  OpenFiles(SessionServices services, Consumer<String> trouble) {
    this.services = services;
    this.trouble = trouble;
  }

  /** From now on the file of {@code session}, whichever it is, counts as open. */
  void track(EditorSession session) {
    session.file().addListener((property, old, file) -> moved(session, file));
    moved(session, session.file().get());
  }

  private void moved(EditorSession session, Optional<Path> file) {
    forget(session);
    session.standing().heldBy().set(Optional.empty());
    file.ifPresent(
        path -> {
          recorded.put(session, path);
          ask(session, path);
        });
  }

  private void ask(EditorSession session, Path path) {
    services
        .background()
        .disk()
        .execute(
            () -> {
              InstanceLock.Outcome outcome = services.openFiles().acquire(path);
              services.fxThread().execute(() -> answered(session, path, outcome));
            });
  }

  private void answered(EditorSession session, Path path, InstanceLock.Outcome outcome) {
    if (outcome instanceof InstanceLock.Outcome.Failed(String why)) {
      trouble.accept(why);
    } else if (path.equals(recorded.get(session))) {
      session
          .standing()
          .heldBy()
          .set(
              outcome instanceof InstanceLock.Outcome.HeldBy(var holder)
                      && !holder.equals(services.openFiles().owner())
                  ? Optional.of(holder)
                  : Optional.empty());
    }
  }

  /** Asks once more for what was open elsewhere: the other may have been closed. */
  void askAgain() {
    recorded.forEach(
        (session, path) -> {
          if (session.standing().heldBy().get().isPresent()) {
            ask(session, path);
          }
        });
  }

  /** The file of {@code session} is no longer open here. */
  void forget(EditorSession session) {
    Path path = recorded.remove(session);
    if (path != null) {
      services.background().disk().execute(() -> release(path));
    }
  }

  /** None of the files is open here any more. */
  void forgetAll() {
    List.copyOf(recorded.keySet()).forEach(this::forget);
  }

  private void release(Path path) {
    services
        .openFiles()
        .release(path)
        .ifPresent(why -> services.fxThread().execute(() -> trouble.accept(why)));
  }
}
