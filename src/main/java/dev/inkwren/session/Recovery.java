package dev.inkwren.session;

import dev.inkwren.store.FileStamp;
import dev.inkwren.store.Journal;
import dev.inkwren.store.JournalClock;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the author typed in the journal until it is saved. {@link #changed} is called on the
 * FX thread and costs it nothing; writing happens on the journal thread by that thread's own clock,
 * so it goes on while the window hangs or the disk thread is busy.
 */
final class Recovery {

  private final SessionServices services;
  private final String document = UUID.randomUUID().toString();
  private final Consumer<String> trouble;

  private @Nullable TextRevision newest;
  private Optional<Path> path = Optional.empty();
  private Optional<FileStamp> base = Optional.empty();
  private JournalClock clock = JournalClock.idle();
  private boolean planned;

  /**
   * @param trouble receives why the journal could not be written, on the journal thread
   */
  Recovery(SessionServices services, Consumer<String> trouble) {
    this.services = services;
    this.trouble = trouble;
  }

  private long now() {
    return services.background().millis();
  }

  /** The author typed; {@code revision} is what is to be kept. Any thread. */
  synchronized void changed(
      TextRevision revision, Optional<Path> file, Optional<FileStamp> loadedFrom) {
    newest = revision;
    path = file;
    base = loadedFrom;
    clock = clock.typed(now());
    plan();
  }

  private synchronized void plan() {
    if (!planned && clock.dueAt().isPresent()) {
      planned = true;
      services.background().journal(Math.max(1, clock.dueAt().getAsLong() - now()), this::tick);
    }
  }

  /** Writes what is typed now, without waiting for a pause. Any thread. */
  void writeNow(Runnable then) {
    services
        .background()
        .journal(
            0,
            () -> {
              write();
              then.run();
            });
  }

  private void tick() {
    synchronized (this) {
      planned = false;
      boolean due = clock.dueAt().isPresent() && clock.dueAt().getAsLong() <= now();
      if (!due) {
        plan();
        return;
      }
    }
    write();
  }

  private void write() {
    TextRevision snapshot;
    Optional<Path> file;
    Optional<FileStamp> loadedFrom;
    synchronized (this) {
      if (newest == null) {
        return;
      }
      snapshot = newest;
      file = path;
      loadedFrom = base;
      clock = JournalClock.idle();
    }
    Journal.Entry entry =
        new Journal.Entry(
            document,
            file,
            loadedFrom.map(FileStamp::sha256),
            snapshot.source(),
            services.clock().millis());
    Optional<String> failure = services.journal().write(entry);
    if (failure.isPresent()) {
      trouble.accept(failure.get());
      synchronized (this) {
        clock = clock.typed(now());
        plan();
      }
    }
  }

  /** Everything is in the file, or given up: nothing is left to recover. Any thread. */
  void settled() {
    synchronized (this) {
      newest = null;
      clock = JournalClock.idle();
    }
    services.background().journal(0, () -> services.journal().discard(document).ifPresent(trouble));
  }
}
