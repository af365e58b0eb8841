package dev.inkwren.ui;

import dev.inkwren.session.EditorSession;
import dev.inkwren.session.Workspace;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;

/** Remembers which posts were open: from day to day, after a crash, and after a closing. */
final class OpenAgain {

  private static final String SITE = "open.site";
  private static final String COUNT = "open.tabs";
  private static final String ACTIVE = "open.active";
  private static final String TAB = "open.tab.";

  private final MainWindow window;
  private final Workspace workspace;
  private final Deque<Path> closed = new ArrayDeque<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private boolean paused;

  OpenAgain(MainWindow window) {
    this.window = window;
    this.workspace = window.workspace();
    ListChangeListener<EditorSession> changed = this::sessionsChanged;
    workspace.sessions().addListener(changed);
    workspace.active().addListener((property, old, active) -> keep());
    workspace.site().addListener((property, old, site) -> keep());
  }

  private void sessionsChanged(ListChangeListener.Change<? extends EditorSession> change) {
    while (change.next()) {
      change.getRemoved().forEach(session -> session.file().get().ifPresent(closed::push));
    }
    keep();
  }

  private void keep() {
    if (paused) {
      return;
    }
    List<Path> open =
        workspace.sessions().stream().flatMap(session -> session.file().get().stream()).toList();
    Optional<Path> active = workspace.active().get().flatMap(session -> session.file().get());
    WindowMemory memory = window.doors().memory();
    memory.put(SITE, workspace.hasSite() ? workspace.site().get().root() : "");
    memory.put(COUNT, open.size());
    memory.put(ACTIVE, active.map(Path::toString).orElse(""));
    memory.putAll(TAB, open.stream().map(Path::toString).toList());
  }

  /** Opens what was open when the window was last closed; files that are gone are passed over. */
  void restore() {
    WindowMemory memory = window.doors().memory();
    pause();
    int count = (int) memory.number(COUNT, 0);
    for (int i = 0; i < count; i++) {
      memory.path(TAB + i).ifPresent(file -> open(file, () -> {}));
    }
    // Files are opened in order: when this one stands, so do the others.
    memory.path(ACTIVE).ifPresentOrElse(file -> open(file, this::resume), this::resume);
    memory.path(SITE).ifPresent(window::openSite);
  }

  private void open(Path file, Runnable then) {
    workspace.openFile(
        file,
        session -> then.run(),
        why -> {
          missing.add(String.valueOf(file.getFileName()));
          window.notice(window.doors().texts().get("again.missing", String.join(", ", missing)));
          then.run();
        });
  }

  /** What is closed from now on is closed because the program ends, and will be opened again. */
  void pause() {
    paused = true;
  }

  /** The author goes on. */
  void resume() {
    paused = false;
    keep();
  }

  /** Opens the post again that was closed last. */
  void reopen() {
    missing.clear();
    while (!closed.isEmpty()) {
      Optional<Path> file = Optional.of(closed.pop());
      if (workspace.sessions().stream().noneMatch(s -> s.file().get().equals(file))) {
        open(file.get(), () -> {});
        return;
      }
    }
  }
}
