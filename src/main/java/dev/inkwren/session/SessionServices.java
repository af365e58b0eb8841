package dev.inkwren.session;

import dev.inkwren.check.Inspector;
import dev.inkwren.store.History;
import dev.inkwren.store.InstanceLock;
import dev.inkwren.store.Journal;
import dev.inkwren.store.PostStore;
import dev.inkwren.store.SiteScanner;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What every session works with.
 *
 * @param fxThread runs a task on the FX thread, at once when already there
 * @param store used on the disk thread only, and so are {@code history} and {@code openFiles}
 * @param journal used on the journal thread only
 * @param scanner used on the helper thread only
 */
public record SessionServices(
    Background background,
    Executor fxThread,
    PostStore store,
    SiteScanner scanner,
    Journal journal,
    History history,
    InstanceLock openFiles,
    Inspector inspector,
    Clock clock) {

  /** Makes something on the helper thread, then goes on with it on the FX thread. */
  public <T> void make(Supplier<T> make, Consumer<? super T> then) {
    make(background.helper(), make, then);
  }

  /** Does something on the disk thread, then goes on with what came of it on the FX thread. */
  public <T> void onDisk(Supplier<T> task, Consumer<? super T> then) {
    make(background.disk(), task, then);
  }

  private <T> void make(Executor thread, Supplier<T> make, Consumer<? super T> then) {
    thread.execute(
        () -> {
          T made = make.get();
          fxThread.execute(() -> then.accept(made));
        });
  }
}
