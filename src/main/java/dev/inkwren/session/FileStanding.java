package dev.inkwren.session;

import dev.inkwren.store.FileStamp;
import dev.inkwren.store.LoadOutcome;
import dev.inkwren.store.ProcessMark;
import dev.inkwren.text.SourceText;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * How one open text stands to its file: reads and writes it, and notices what other programs do to
 * it. FX thread only; what touches the disk is handed to the disk thread.
 */
public final class FileStanding {

  private final SessionServices services;
  private final TextInFile file;
  private final OutsideChanges outside;
  private final Saves saves;
  private final ObjectProperty<Optional<ProcessMark>> heldBy =
      new SimpleObjectProperty<>(Optional.empty());

  FileStanding(SessionServices services, OpenText open) {
    this.services = services;
    this.file = new TextInFile(services, open);
    this.outside = new OutsideChanges(services, file);
    this.saves = new Saves(services, file);
  }

  /** How the text stands to its file. */
  public ReadOnlyObjectProperty<SaveState> state() {
    return file.state();
  }

  /** Where the text lies; empty for a text that was never saved. */
  public ReadOnlyObjectProperty<Optional<Path>> file() {
    return file.path();
  }

  /** How often the text was read again because another program had changed the file. */
  public ReadOnlyLongProperty reloads() {
    return outside.reloads();
  }

  /** The other Inkwren that has the same file open; empty when there is none. */
  public ObjectProperty<Optional<ProcessMark>> heldBy() {
    return heldBy;
  }

  /** What the file held when it was last read or written. */
  SourceText asSaved() {
    return file.saved();
  }

  boolean isReadOnly() {
    return file.isReadOnly();
  }

  /** Shows {@code text}, which was read from {@code path} as {@code newStamp} tells. */
  void load(SourceText text, Optional<Path> path, Optional<FileStamp> newStamp) {
    file.load(text, path, newStamp);
  }

  /** Shows a text that its file, if it has one, does not hold. */
  void loadChanged(SourceText text, Optional<Path> path, Optional<FileStamp> newStamp) {
    file.loadChanged(text, path, newStamp);
  }

  /** Shows what was read from {@code path}, to look at only when it is not UTF-8. */
  void show(LoadOutcome outcome, Path path) {
    file.show(outcome, path);
  }

  /** Shows the file as what {@code charset} makes of it; saving then converts it to UTF-8. */
  public void convert(Charset charset) {
    if (isReadOnly()) {
      file.onDisk(path -> services.store().loadAs(path, charset), this::converted);
    }
  }

  private void converted(Path path, LoadOutcome outcome) {
    if (outcome instanceof LoadOutcome.Loaded loaded) {
      loadChanged(loaded.text(), Optional.of(path), Optional.of(loaded.stamp()));
    } else {
      show(outcome, path);
    }
  }

  /** The author changed the text. */
  void edited() {
    if (!file.state().get().waitsForTheAuthor()) {
      file.become(new SaveState.Changed());
    }
    file.keep();
  }

  /** Found on another thread: the text equals what was saved. */
  void backToSaved() {
    if (file.state().get() instanceof SaveState.Changed) {
      file.settle();
    }
  }

  /**
   * Looks whether another program has changed the file: a text without changes of the author's is
   * read again, caret and undo stay; one with changes stands, and the author is told.
   */
  public void look() {
    outside.look();
  }

  /** After a conflict: takes what the file holds; the author's own text is one undo away. */
  public void takeTheirs(SaveState.Conflict conflict) {
    outside.takeTheirs(conflict);
  }

  /** Writes the text to its file; does nothing for a text that has none. */
  public void save() {
    saves.save(file::stamp);
  }

  /** Writes the text to {@code path}, which from then on is its file. */
  public void saveAs(Path path, Optional<FileStamp> expected) {
    saves.save(path, () -> expected, true);
  }

  /** After a conflict: writes over what the file holds now, which the author has seen. */
  public void overwrite(FileStamp theirs) {
    saves.save(() -> Optional.of(theirs));
  }

  /** After the file has gone: writes it anew where it was, unless another is there by now. */
  public void recreate() {
    saves.save(Optional::empty);
  }

  /** From now on the file is {@code path}, which holds what ours held. */
  public void follow(Path path) {
    file.lieAt(path);
    outside.backInPlace();
    file.open().moved();
    look();
  }

  /** See {@link OutsideChanges#rewritten}. */
  void rewritten(Path path, SourceText now, FileStamp newStamp) {
    outside.rewritten(path, now, newStamp);
  }

  /** A change of the site has taken the file away; the text stays, unsaved. */
  void takenAway() {
    file.become(new SaveState.Gone(Optional.empty()));
    file.recovery().changed(file.open().revision(), file.path().get(), Optional.empty());
  }

  /** Tells that the file, which has gone, has turned up at {@code path}. */
  void turnedUp(Path path) {
    if (file.state().get() instanceof SaveState.Gone) {
      file.become(new SaveState.Gone(Optional.of(path)));
    }
  }

  /** Keeps the text for after a crash without waiting for a pause; {@code then} runs after that. */
  void keepNow(Runnable then) {
    file.recovery().writeNow(then);
  }

  /** The author gave up what is not saved. */
  void discard() {
    file.recovery().settled();
  }

  /**
   * A change of the site is about to write the file: a save waits until {@link #released}, when the
   * text has the change in it, too.
   */
  void beingChanged() {
    saves.hold();
  }

  /** The change of the site is over. */
  void released() {
    saves.release();
  }
}
