package dev.inkwren.session;

import dev.inkwren.store.InstanceLock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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
          ask(session, path, services.openFiles()::acquire);
        });
  }

  private void ask(
      EditorSession session, Path path, Function<Path, InstanceLock.Outcome> question) {
    services.onDisk(() -> question.apply(path), outcome -> answered(session, path, outcome));
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

  /** Asks once more: another may have closed what it had open, or have taken over what we have. */
  void askAgain() {
    recorded.forEach((session, path) -> ask(session, path, services.openFiles()::acquire));
  }

  /** The author goes on here with what is open elsewhere; the other is told when it asks again. */
  void takeOver(EditorSession session) {
    Path path = recorded.get(session);
    if (path != null) {
      ask(session, path, services.openFiles()::takeOver);
    }
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
