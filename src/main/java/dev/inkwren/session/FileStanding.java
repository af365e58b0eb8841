package dev.inkwren.session;

import dev.inkwren.change.TextDiff;
import dev.inkwren.site.Site;
import dev.inkwren.store.FileStamp;
import dev.inkwren.store.LoadOutcome;
import dev.inkwren.store.LookOutcome;
import dev.inkwren.store.ProcessMark;
import dev.inkwren.store.SaveOutcome;
import dev.inkwren.text.LoneHalves;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdits;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * How one open text stands to its file: reads and writes it, and notices what other programs do to
 * it. FX thread only; what touches the disk is handed to the disk thread.
 */
public final class FileStanding {

  /** The open text as its file sees it. */
  interface OpenText {

    TextRevision revision();

    /** The site as whose part it is saved. */
    Site site();

    /** Puts another text in place; undo is forgotten. */
    void load(SourceText text, boolean readOnly);

    /** Changes the text by {@code edits}, in one undo step. */
    void apply(TextEdits edits);

    /** Takes {@code same}, which differs in line ends or byte order mark only. */
    void respell(SourceText same);

    /** The text belongs to another path. */
    void moved();

    /** Tells the author. */
    void say(String notice);
  }

  private final SessionServices services;
  private final OpenText open;
  private final Recovery recovery;
  private final ReadOnlyObjectWrapper<SaveState> state =
      new ReadOnlyObjectWrapper<>(new SaveState.Clean());
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyLongWrapper reloads = new ReadOnlyLongWrapper();
  private final ObjectProperty<Optional<ProcessMark>> heldBy =
      new SimpleObjectProperty<>(Optional.empty());

  /** What our file held when it was last read or written; the disk thread writes it, too. */
  private final AtomicReference<Optional<FileStamp>> stamp =
      new AtomicReference<>(Optional.empty());

  private SourceText saved = SourceText.of("");
  private boolean beingChanged;
  private Optional<Runnable> waitingSave = Optional.empty();

  FileStanding(SessionServices services, OpenText open) {
    this.services = services;
    this.open = open;
    this.recovery =
        new Recovery(services, failure -> services.fxThread().execute(() -> open.say(failure)));
  }

  /** How the text stands to its file. */
  public ReadOnlyObjectProperty<SaveState> state() {
    return state.getReadOnlyProperty();
  }

  /** Where the text lies; empty for a text that was never saved. */
  public ReadOnlyObjectProperty<Optional<Path>> file() {
    return file.getReadOnlyProperty();
  }

  /** How often the text was read again because another program had changed the file. */
  public ReadOnlyLongProperty reloads() {
    return reloads.getReadOnlyProperty();
  }

  /** The other Inkwren that has the same file open; empty when there is none. */
  public ObjectProperty<Optional<ProcessMark>> heldBy() {
    return heldBy;
  }

  /** What the file held when it was last read or written. */
  SourceText asSaved() {
    return saved;
  }

  boolean isReadOnly() {
    return state.get() instanceof SaveState.ReadOnly;
  }

  /** Shows {@code text}, which was read from {@code path} as {@code newStamp} tells. */
  void load(SourceText text, Optional<Path> path, Optional<FileStamp> newStamp) {
    took(text, text, path, newStamp, new SaveState.Clean());
  }

  /** Shows a text that its file, if it has one, does not hold. */
  void loadChanged(SourceText text, Optional<Path> path, Optional<FileStamp> newStamp) {
    took(text, SourceText.of(""), path, newStamp, new SaveState.Changed());
    recovery.changed(open.revision(), path, newStamp);
  }

  private void took(
      SourceText text,
      SourceText inFile,
      Optional<Path> path,
      Optional<FileStamp> newStamp,
      SaveState newState) {
    saved = inFile;
    stamp.set(newStamp);
    file.set(path);
    state.set(newState);
    open.load(text, newState instanceof SaveState.ReadOnly);
  }

  /** Shows what was read from {@code path}, to look at only when it is not UTF-8. */
  void show(LoadOutcome outcome, Path path) {
    switch (outcome) {
      case LoadOutcome.Loaded loaded ->
          load(loaded.text(), Optional.of(path), Optional.of(loaded.stamp()));
      case LoadOutcome.NotUtf8 strange ->
          took(
              strange.readOnly(),
              strange.readOnly(),
              Optional.of(path),
              Optional.of(strange.stamp()),
              new SaveState.ReadOnly(strange.message(), strange.offset(), strange.candidates()));
      case LoadOutcome.Failed failed -> open.say(failed.message());
    }
  }

  /** Shows the file as what {@code charset} makes of it; saving then converts it to UTF-8. */
  public void convert(Charset charset) {
    if (isReadOnly()) {
      onDisk(path -> services.store().loadAs(path, charset), this::converted);
    }
  }

  private void converted(Path path, LoadOutcome outcome) {
    if (outcome instanceof LoadOutcome.Loaded loaded) {
      loadChanged(loaded.text(), Optional.of(path), Optional.of(loaded.stamp()));
    } else {
      show(outcome, path);
    }
  }

  private interface Found<T> {
    void accept(Path path, T found);
  }

  private <T> void onDisk(Function<Path, T> task, Found<T> then) {
    Optional<Path> path = file.get();
    if (path.isPresent()) {
      services
          .background()
          .disk()
          .execute(
              () -> {
                T found = task.apply(path.get());
                services.fxThread().execute(() -> then.accept(path.get(), found));
              });
    }
  }

  /** The author changed the text. */
  void edited() {
    if (!state.get().waitsForTheAuthor()) {
      state.set(new SaveState.Changed());
    }
    recovery.changed(open.revision(), file.get(), Objects.requireNonNull(stamp.get()));
  }

  /** Found on another thread: the text equals what was saved. */
  void backToSaved() {
    if (state.get() instanceof SaveState.Changed) {
      state.set(new SaveState.Clean());
      recovery.settled();
    }
  }

  /**
   * Looks whether another program has changed the file: a text without changes of the author's is
   * read again, caret and undo stay; one with changes stands, and the author is told.
   */
  public void look() {
    Optional<FileStamp> seen = Objects.requireNonNull(stamp.get());
    if (seen.isPresent()) {
      onDisk(
          path -> services.store().look(path, seen.get()),
          (path, found) -> looked(path, found, seen));
    }
  }

  private void looked(Path path, LookOutcome found, Optional<FileStamp> seen) {
    boolean outdated =
        !file.get().equals(Optional.of(path))
            || !seen.equals(stamp.get())
            || state.get() instanceof SaveState.Saving;
    if (outdated) {
      return; // read or written meanwhile; and a save compares by itself
    }
    switch (found) {
      case LookOutcome.Unchanged same -> backInPlace();
      case LookOutcome.Changed changed -> changedOutside(changed.current(), changed.stamp());
      case LookOutcome.Gone gone -> {
        if (!(state.get() instanceof SaveState.Gone)) {
          state.set(new SaveState.Gone(Optional.empty()));
        }
      }
      case LookOutcome.Failed failed -> open.say(failed.message());
    }
  }

  /** The file holds what it held when it was read or saved. */
  private void backInPlace() {
    SaveState now = state.get();
    if (now instanceof SaveState.Gone || now instanceof SaveState.Conflict) {
      state.set(isAsSaved() ? new SaveState.Clean() : new SaveState.Changed());
    }
  }

  private boolean isAsSaved() {
    return open.revision().source().equals(saved);
  }

  private void changedOutside(SourceText theirs, FileStamp theirStamp) {
    SaveState now = state.get();
    boolean untouched =
        now instanceof SaveState.Clean
            || now instanceof SaveState.ReadOnly
            || (!(now instanceof SaveState.Changed) && isAsSaved());
    boolean strange = isReadOnly() || LoneHalves.first(theirs.text()).isPresent();
    if (untouched && strange) {
      readAgain();
    } else if (untouched || theirs.equals(open.revision().source())) {
      reload(theirs, theirStamp);
    } else if (!isConflictAbout(theirStamp)) {
      state.set(new SaveState.Conflict(theirs, theirStamp));
    }
  }

  private boolean isConflictAbout(FileStamp theirs) {
    return state.get() instanceof SaveState.Conflict known && known.stamp().sameContent(theirs);
  }

  private void readAgain() {
    onDisk(path -> services.store().load(path), (path, outcome) -> show(outcome, path));
  }

  /** After a conflict: takes what the file holds; the author's own text is one undo away. */
  public void takeTheirs(SaveState.Conflict conflict) {
    if (LoneHalves.first(conflict.theirs().text()).isPresent()) {
      readAgain();
    } else {
      reload(conflict.theirs(), conflict.stamp());
    }
  }

  /** Puts {@code theirs} in place of the text, as one undo step that takes the caret along. */
  private void reload(SourceText theirs, FileStamp theirStamp) {
    SourceText mine = open.revision().source();
    saved = theirs;
    stamp.set(Optional.of(theirStamp));
    state.set(new SaveState.Changed());
    open.apply(TextDiff.between(mine.text(), theirs.text()));
    // While an input method composes, the edits come later; then the text is found to be as saved.
    if (open.revision().source().text().equals(theirs.text())) {
      open.respell(theirs);
      state.set(new SaveState.Clean());
      recovery.settled();
    }
    if (!theirs.equals(mine)) {
      reloads.set(reloads.get() + 1);
    }
  }

  /** Writes the text to its file; does nothing for a text that has none. */
  public void save() {
    file.get().ifPresent(path -> saveTo(path, stamp::get, false));
  }

  /** Writes the text to {@code path}, which from then on is its file. */
  public void saveAs(Path path, Optional<FileStamp> expected) {
    saveTo(path, () -> expected, true);
  }

  /** After a conflict: writes over what the file holds now, which the author has seen. */
  public void overwrite(FileStamp theirs) {
    file.get().ifPresent(path -> saveTo(path, () -> Optional.of(theirs), false));
  }

  /** After the file has gone: writes it anew where it was, unless another is there by now. */
  public void recreate() {
    file.get().ifPresent(path -> saveTo(path, Optional::empty, false));
  }

  /** From now on the file is {@code path}, which holds what ours held. */
  public void follow(Path path) {
    file.set(Optional.of(path));
    backInPlace();
    open.moved();
    look();
  }

  /**
   * A change of the site that the author decided on has put {@code now} into the file, which lies
   * at {@code path} from now on. What was rewritten comes as an edit; what was typed since the last
   * save stays, also where it meets the rewriting.
   */
  void rewritten(Path path, SourceText now, FileStamp newStamp) {
    String mine = open.revision().source().text();
    Optional<TextEdits> edits =
        Carried.over(
            TextDiff.between(saved.text(), now.text()),
            List.of(TextDiff.between(saved.text(), mine)));
    file.set(Optional.of(path));
    stamp.set(Optional.of(newStamp));
    saved = now;
    state.set(new SaveState.Changed());
    edits.ifPresent(open::apply);
    if (open.revision().source().text().equals(now.text())) {
      open.respell(now);
      state.set(new SaveState.Clean());
      recovery.settled();
    } else {
      recovery.changed(open.revision(), file.get(), Optional.of(newStamp));
      open.moved();
    }
  }

  /** A change of the site has taken the file away; the text stays, unsaved. */
  void takenAway() {
    state.set(new SaveState.Gone(Optional.empty()));
    recovery.changed(open.revision(), file.get(), Optional.empty());
  }

  /** Tells that the file, which has gone, has turned up at {@code path}. */
  void turnedUp(Path path) {
    if (state.get() instanceof SaveState.Gone) {
      state.set(new SaveState.Gone(Optional.of(path)));
    }
  }

  /** Keeps the text for after a crash without waiting for a pause; {@code then} runs after that. */
  void keepNow(Runnable then) {
    recovery.writeNow(then);
  }

  /** The author gave up what is not saved. */
  void discard() {
    recovery.settled();
  }

  /**
   * A change of the site is about to write the file: a save waits until {@link #released}, when the
   * text has the change in it, too.
   */
  void beingChanged() {
    beingChanged = true;
  }

  /** The change of the site is over. */
  void released() {
    beingChanged = false;
    Optional<Runnable> save = waitingSave;
    waitingSave = Optional.empty();
    save.ifPresent(Runnable::run);
  }

  private void saveTo(Path path, Supplier<Optional<FileStamp>> expected, boolean becomesFile) {
    if (state.get() instanceof SaveState.ReadOnly looked) {
      open.say(looked.message());
      return;
    }
    if (beingChanged) {
      waitingSave = Optional.of(() -> saveTo(path, expected, becomesFile));
      return;
    }
    TextRevision snapshot = open.revision();
    SourceText before = saved;
    state.set(new SaveState.Saving());
    Site home = open.site();
    services
        .background()
        .prompt()
        .execute(
            () -> {
              SourceText text = snapshot.source();
              KeptSave kept =
                  KeptSave.of(
                      new KeptSave.Request(home, path, before, text, expected.get()), services);
              if (kept.outcome() instanceof SaveOutcome.Saved done) {
                stamp.set(Optional.of(done.stamp()));
              }
              services
                  .fxThread()
                  .execute(
                      () -> {
                        saved(snapshot, text, path, becomesFile, kept.outcome());
                        kept.trouble().ifPresent(open::say);
                      });
            });
  }

  private void saved(
      TextRevision snapshot, SourceText text, Path path, boolean becomesFile, SaveOutcome outcome) {
    switch (outcome) {
      case SaveOutcome.Saved done -> {
        saved = text;
        if (becomesFile) {
          file.set(Optional.of(path));
          open.moved();
        }
        boolean newest = snapshot.number() == open.revision().number();
        state.set(newest ? new SaveState.Clean() : new SaveState.Changed());
        if (newest) {
          recovery.settled();
        }
      }
      case SaveOutcome.ChangedOnDisk theirs ->
          state.set(new SaveState.Conflict(theirs.current(), theirs.stamp()));
      case SaveOutcome.Gone gone -> state.set(new SaveState.Gone(Optional.empty()));
      case SaveOutcome.OutsideSite outside ->
          state.set(new SaveState.OutsideSite(outside.realPath()));
      case SaveOutcome.Failed(String message) -> state.set(new SaveState.Failed(message));
    }
  }
}
