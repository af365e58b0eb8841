package dev.inkwren.store;

import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.util.Objects;

/** What became of saving a file. In every case but {@link Saved} the text is still unsaved. */
public sealed interface SaveOutcome {

  /**
   * The text is on the device.
   *
   * @param stamp what to expect at the next save
   */
  record Saved(FileStamp stamp) implements SaveOutcome {
    public Saved {
      Objects.requireNonNull(stamp, "stamp must not be null");
    }
  }

  /**
   * Another program has written the file, or a file that should be new exists; nothing was changed.
   *
   * @param current what the file holds now; bytes that are no UTF-8 as in {@link
   *     LoadOutcome.NotUtf8#readOnly()}
   * @param stamp hand this to {@link PostStore#save} to overwrite it knowingly
   */
  record ChangedOnDisk(SourceText current, FileStamp stamp) implements SaveOutcome {
    public ChangedOnDisk {
      Objects.requireNonNull(current, "current must not be null");
      Objects.requireNonNull(stamp, "stamp must not be null");
    }
  }

  /**
   * The file was deleted or renamed by another program; nothing was written. Save it elsewhere, or
   * again in this place by expecting no file.
   *
   * @param path where it was
   */
  record Gone(Path path) implements SaveOutcome {
    public Gone {
      Objects.requireNonNull(path, "path must not be null");
    }
  }

  /**
   * The file lies outside the site, behind a link or {@code ..}; nothing was written. {@link
   * PostStore#save} without a site writes it, when the author says so.
   *
   * @param realPath where it really is
   */
  record OutsideSite(Path realPath) implements SaveOutcome {
    public OutsideSite {
      Objects.requireNonNull(realPath, "realPath must not be null");
    }
  }

  /**
   * The file could not be written. It holds what it held before or, if the very last step failed,
   * the new text, always wholly.
   *
   * @param message which file, why, and what to do, ready to be shown
   */
  record Failed(String message) implements SaveOutcome {
    public Failed {
      Objects.requireNonNull(message, "message must not be null");
    }
  }
}
