package dev.inkwren.session;

import dev.inkwren.change.TextDiff;
import dev.inkwren.store.FileStamp;
import dev.inkwren.store.LookOutcome;
import dev.inkwren.text.LoneHalves;
import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdits;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * What others do to the file of an open text, and what becomes of the text then. FX thread only.
 */
final class OutsideChanges {

  private final SessionServices services;
  private final TextInFile file;
  private final ReadOnlyLongWrapper reloads = new ReadOnlyLongWrapper();

  OutsideChanges(SessionServices services, TextInFile file) {
    this.services = services;
    this.file = file;
  }

  /** How often the text was read again because another program had changed the file. */
  ReadOnlyLongProperty reloads() {
    return reloads.getReadOnlyProperty();
  }

  /**
   * Looks whether another program has changed the file: a text without changes of the author's is
   * read again, caret and undo stay; one with changes stands, and the author is told.
   */
  void look() {
    Optional<FileStamp> seen = file.stamp();
    if (seen.isPresent()) {
      file.onDisk(
          path -> services.store().look(path, seen.get()),
          (path, found) -> looked(path, found, seen));
    }
  }

  private void looked(Path path, LookOutcome found, Optional<FileStamp> seen) {
    boolean outdated =
        !file.path().get().equals(Optional.of(path))
            || !seen.equals(file.stamp())
            || file.state().get() instanceof SaveState.Saving;
    if (outdated) {
      return; // read or written meanwhile; and a save compares by itself
    }
    switch (found) {
      case LookOutcome.Unchanged same -> backInPlace();
      case LookOutcome.Changed changed -> changed(changed.current(), changed.stamp());
      case LookOutcome.Gone gone -> {
        if (!(file.state().get() instanceof SaveState.Gone)) {
          file.become(new SaveState.Gone(Optional.empty()));
        }
      }
      case LookOutcome.Failed failed -> file.open().say(failed.message());
    }
  }

  /** The file holds what it held when it was read or saved. */
  void backInPlace() {
    SaveState now = file.state().get();
    if (now instanceof SaveState.Gone || now instanceof SaveState.Conflict) {
      file.become(file.isAsSaved() ? new SaveState.Clean() : new SaveState.Changed());
    }
  }

  private void changed(SourceText theirs, FileStamp theirStamp) {
    SaveState now = file.state().get();
    boolean untouched =
        now instanceof SaveState.Clean
            || now instanceof SaveState.ReadOnly
            || (!(now instanceof SaveState.Changed) && file.isAsSaved());
    boolean strange = file.isReadOnly() || LoneHalves.first(theirs.text()).isPresent();
    if (untouched && strange) {
      readAgain();
    } else if (untouched || theirs.equals(file.open().revision().source())) {
      reload(theirs, theirStamp);
    } else if (!isConflictAbout(theirStamp)) {
      file.become(new SaveState.Conflict(theirs, theirStamp));
    }
  }

  private boolean isConflictAbout(FileStamp theirs) {
    return file.state().get() instanceof SaveState.Conflict known
        && known.stamp().sameContent(theirs);
  }

  private void readAgain() {
    file.onDisk(path -> services.store().load(path), (path, outcome) -> file.show(outcome, path));
  }

  /** After a conflict: takes what the file holds; the author's own text is one undo away. */
  void takeTheirs(SaveState.Conflict conflict) {
    if (LoneHalves.first(conflict.theirs().text()).isPresent()) {
      readAgain();
    } else {
      reload(conflict.theirs(), conflict.stamp());
    }
  }

  /** Puts {@code theirs} in place of the text, as one undo step that takes the caret along. */
  private void reload(SourceText theirs, FileStamp theirStamp) {
    SourceText mine = file.open().revision().source();
    file.holds(theirs, theirStamp);
    file.become(new SaveState.Changed());
    file.open().apply(TextDiff.between(mine.text(), theirs.text()));
    file.settledAs(theirs);
    if (!theirs.equals(mine)) {
      reloads.set(reloads.get() + 1);
    }
  }

  /**
   * A change of the site that the author decided on has put {@code now} into the file, which lies
   * at {@code path} from now on. What was rewritten comes as an edit; what was typed since the last
   * save stays, also where it meets the rewriting.
   */
  void rewritten(Path path, SourceText now, FileStamp newStamp) {
    String before = file.saved().text();
    Optional<TextEdits> edits =
        Carried.over(
            TextDiff.between(before, now.text()),
            List.of(TextDiff.between(before, file.open().revision().source().text())));
    file.lieAt(path);
    file.holds(now, newStamp);
    file.become(new SaveState.Changed());
    edits.ifPresent(file.open()::apply);
    if (!file.settledAs(now)) {
      file.keep();
      file.open().moved();
    }
  }
}
