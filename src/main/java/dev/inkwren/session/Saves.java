package dev.inkwren.session;

import dev.inkwren.site.Site;
import dev.inkwren.store.FileStamp;
import dev.inkwren.store.SaveOutcome;
import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes an open text to its file, in the order in which the author asks. FX thread only. */
final class Saves {

  private final SessionServices services;
  private final TextInFile file;
  private boolean held;
  private Optional<Runnable> waiting = Optional.empty();

  Saves(SessionServices services, TextInFile file) {
    this.services = services;
    this.file = file;
  }

  /** From now on a save waits for {@link #release}. */
  void hold() {
    held = true;
  }

  /** Lets the last save that waited go on. */
  void release() {
    held = false;
    Optional<Runnable> save = waiting;
    waiting = Optional.empty();
    save.ifPresent(Runnable::run);
  }

  /** Writes the text to its file; does nothing for a text that has none. */
  void save(Supplier<Optional<FileStamp>> expected) {
    file.path().get().ifPresent(path -> save(path, expected, false));
  }

  /**
   * Writes the text.
   *
   * @param expected what {@code path} should hold, asked for on the disk thread
   * @param becomesFile whether {@code path} is the text's file from then on
   */
  void save(Path path, Supplier<Optional<FileStamp>> expected, boolean becomesFile) {
    if (file.state().get() instanceof SaveState.ReadOnly looked) {
      file.open().say(looked.message());
      return;
    }
    if (held) {
      waiting = Optional.of(() -> save(path, expected, becomesFile));
      return;
    }
    TextRevision snapshot = file.open().revision();
    SourceText before = file.saved();
    file.become(new SaveState.Saving());
    Site home = file.open().site();
    services
        .background()
        .prompt()
        .execute(
            () -> {
              KeptSave kept =
                  KeptSave.of(
                      new KeptSave.Request(home, path, before, snapshot.source(), expected.get()),
                      services);
              if (kept.outcome() instanceof SaveOutcome.Saved done) {
                file.wrote(done.stamp());
              }
              services
                  .fxThread()
                  .execute(
                      () -> {
                        saved(snapshot, path, becomesFile, kept.outcome());
                        kept.trouble().ifPresent(file.open()::say);
                      });
            });
  }

  private void saved(TextRevision snapshot, Path path, boolean becomesFile, SaveOutcome outcome) {
    switch (outcome) {
      case SaveOutcome.Saved done -> {
        file.holds(snapshot.source());
        if (becomesFile) {
          file.lieAt(path);
          file.open().moved();
        }
        if (snapshot.number() == file.open().revision().number()) {
          file.settle();
        } else {
          file.become(new SaveState.Changed());
        }
      }
      case SaveOutcome.ChangedOnDisk theirs ->
          file.become(new SaveState.Conflict(theirs.current(), theirs.stamp()));
      case SaveOutcome.Gone gone -> file.become(new SaveState.Gone(Optional.empty()));
      case SaveOutcome.OutsideSite outside ->
          file.become(new SaveState.OutsideSite(outside.realPath()));
      case SaveOutcome.Failed(String message) -> file.become(new SaveState.Failed(message));
    }
  }
}
