package dev.inkwren.store;

import java.util.List;
import java.util.Objects;

/** What became of carrying out a plan, or of taking one back. */
public sealed interface ChangeOutcome {

  /**
   * All of it is on the device.
   *
   * @param undo takes it back
   */
  record Done(Undo undo) implements ChangeOutcome {
    public Done {
      Objects.requireNonNull(undo, "undo must not be null");
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
   */
  record Undo(String id, String title, long doneMillis) {
    public Undo {
      Objects.requireNonNull(id, "id must not be null");
      Objects.requireNonNull(title, "title must not be null");
    }
  }
}
