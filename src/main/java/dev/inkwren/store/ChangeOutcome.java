package dev.inkwren.store;

import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What became of carrying out a plan, or of taking one back. */
public sealed interface ChangeOutcome {

  /**
   * All of it is on the device.
   *
   * @param undo takes it back
   * @param moved files that have another place now, by the old one; links resolved
   * @param touched every file that was written, moved or taken away, where it was and where it is
   */
  record Done(Undo undo, Map<Path, Path> moved, Set<Path> touched) implements ChangeOutcome {
    public Done {
      Objects.requireNonNull(undo, "undo must not be null");
      moved = Map.copyOf(moved);
      touched = Set.copyOf(touched);
    }
  }

  /**
   * The plan does not fit the files any more; nothing was changed.
   *
   * @param reasons at least one, each a sentence to be shown
   */
  record Refused(List<String> reasons) implements ChangeOutcome {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /** Nothing was done, since {@code file} is open with text that could not be saved first. */
  static Refused unsaved(Path file) {
    return new Refused(List.of(Messages.of("change.unsaved", file)));
  }

  /**
   * A step failed; the files are as they were.
   *
   * @param message why, ready to be shown
   */
  record Failed(String message) implements ChangeOutcome {
    public Failed {
      Objects.requireNonNull(message, "message must not be null");
    }
  }

  /**
   * A step failed, and so did taking the earlier ones back. Every file is whole, old or new; the
   * rest is done at the next change or start.
   *
   * @param message why, ready to be shown
   */
  record Unfinished(String message) implements ChangeOutcome {
    public Unfinished {
      Objects.requireNonNull(message, "message must not be null");
    }
  }

  /**
   * Names a change that was carried out, also after a restart.
   *
   * @param id what {@link PostStore#undo} finds it by
   * @param title the plan's
   * @param doneMillis when, milliseconds since 1970
   * @param site the folder of the site, links resolved
   */
  record Undo(String id, String title, long doneMillis, Path site) {
    public Undo {
      Objects.requireNonNull(id, "id must not be null");
      Objects.requireNonNull(title, "title must not be null");
      Objects.requireNonNull(site, "site must not be null");
    }
  }

  /**
   * A change that a crash had broken off.
   *
   * @param undo names it
   * @param finished true when the rest was done; false when it was taken back, because somebody
   *     else had changed one of its files
   */
  record Mended(Undo undo, boolean finished) {
    public Mended {
      Objects.requireNonNull(undo, "undo must not be null");
    }
  }

  /**
   * A deleted post that can be restored.
   *
   * @param undo restores it
   * @param path where it lay, relative to the site, {@code /} between parts
   * @param text what it held
   */
  record Trashed(Undo undo, String path, SourceText text) {
    public Trashed {
      Objects.requireNonNull(undo, "undo must not be null");
      Objects.requireNonNull(path, "path must not be null");
      Objects.requireNonNull(text, "text must not be null");
    }
  }
}
