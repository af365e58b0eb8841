package dev.inkwren.session;

import dev.inkwren.store.FileStamp;
import dev.inkwren.store.LoadOutcome;
import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One open text beside its file: where that lies, what it held when it was last read or written,
 * and how the two stand. FX thread only, except for {@link #wrote}.
 */
final class TextInFile {

  private final SessionServices services;
  private final OpenText open;
  private final Recovery recovery;
  private final ReadOnlyObjectWrapper<SaveState> state =
      new ReadOnlyObjectWrapper<>(new SaveState.Clean());
  private final ReadOnlyObjectWrapper<Optional<Path>> path =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What our file held when it was last read or written; the disk thread writes it, too. */
  private final AtomicReference<Optional<FileStamp>> stamp =
      new AtomicReference<>(Optional.empty());

  private SourceText saved = SourceText.of("");

  TextInFile(SessionServices services, OpenText open) {
    this.services = services;
    this.open = open;
    this.recovery =
        new Recovery(services, failure -> services.fxThread().execute(() -> open.say(failure)));
  }

  OpenText open() {
    return open;
  }

  Recovery recovery() {
    return recovery;
  }

  /** How the text stands to its file. */
  ReadOnlyObjectProperty<SaveState> state() {
    return state.getReadOnlyProperty();
  }

  /** Where the text lies; empty for a text that was never saved. */
  ReadOnlyObjectProperty<Optional<Path>> path() {
    return path.getReadOnlyProperty();
  }

  /** What the file held when it was last read or written. */
  SourceText saved() {
    return saved;
  }

  /** What the file then was; empty when there was none. Any thread. */
  Optional<FileStamp> stamp() {
    return Objects.requireNonNull(stamp.get());
  }

  boolean isReadOnly() {
    return state.get() instanceof SaveState.ReadOnly;
  }

  boolean isAsSaved() {
    return open.revision().source().equals(saved);
  }

  void become(SaveState next) {
    state.set(next);
  }

  void lieAt(Path newPath) {
    path.set(Optional.of(newPath));
  }

  /** Our own save has put what {@code newStamp} tells into the file. Any thread. */
  void wrote(FileStamp newStamp) {
    stamp.set(Optional.of(newStamp));
  }

  /** The file holds {@code inFile}, as {@code newStamp} tells. */
  void holds(SourceText inFile, FileStamp newStamp) {
    saved = inFile;
    stamp.set(Optional.of(newStamp));
  }

  /** The file holds {@code inFile}; its stamp is known. */
  void holds(SourceText inFile) {
    saved = inFile;
  }

  /** Shows {@code text}, which was read from {@code newPath} as {@code newStamp} tells. */
  void load(SourceText text, Optional<Path> newPath, Optional<FileStamp> newStamp) {
    took(text, text, newPath, newStamp, new SaveState.Clean());
  }

  /** Shows a text that its file, if it has one, does not hold. */
  void loadChanged(SourceText text, Optional<Path> newPath, Optional<FileStamp> newStamp) {
    took(text, SourceText.of(""), newPath, newStamp, new SaveState.Changed());
    keep();
  }

  private void took(
      SourceText text,
      SourceText inFile,
      Optional<Path> newPath,
      Optional<FileStamp> newStamp,
      SaveState newState) {
    saved = inFile;
    stamp.set(newStamp);
    path.set(newPath);
    state.set(newState);
    open.load(text, newState instanceof SaveState.ReadOnly);
  }

  /** Shows what was read from {@code newPath}, to look at only when it is not UTF-8. */
  void show(LoadOutcome outcome, Path newPath) {
    switch (outcome) {
      case LoadOutcome.Loaded loaded ->
          load(loaded.text(), Optional.of(newPath), Optional.of(loaded.stamp()));
      case LoadOutcome.NotUtf8 strange ->
          took(
              strange.readOnly(),
              strange.readOnly(),
              Optional.of(newPath),
              Optional.of(strange.stamp()),
              new SaveState.ReadOnly(strange.message(), strange.offset(), strange.candidates()));
      case LoadOutcome.Failed failed -> open.say(failed.message());
    }
  }

  /** Keeps the text for after a crash, when a pause comes. */
  void keep() {
    recovery.changed(open.revision(), path.get(), stamp());
  }

  /** The text is in its file: nothing is left to be kept. */
  void settle() {
    state.set(new SaveState.Clean());
    recovery.settled();
  }

  /**
   * Settles if the text reads as {@code inFile}, of which it takes line ends and mark.
   *
   * @return false when it does not, perhaps because an input method composes and edits come later
   */
  boolean settledAs(SourceText inFile) {
    boolean same = open.revision().source().text().equals(inFile.text());
    if (same) {
      open.respell(inFile);
      settle();
    }
    return same;
  }

  /** Receives what a task on the disk thread found, on the FX thread. */
  interface Found<T> {
    void accept(Path path, T found);
  }

  /** Does {@code task} with the file on the disk thread; nothing for a text without a file. */
  <T> void onDisk(Function<Path, T> task, Found<T> then) {
    Optional<Path> file = path.get();
    if (file.isPresent()) {
      services.onDisk(() -> task.apply(file.get()), found -> then.accept(file.get(), found));
    }
  }
}
