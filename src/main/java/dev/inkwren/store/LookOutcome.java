package dev.inkwren.store;

import dev.inkwren.text.SourceText;
import java.util.Objects;

/** What a second look at a file on disk found. */
public sealed interface LookOutcome {

  /** It holds the same bytes. */
  record Unchanged() implements LookOutcome {}

  /**
   * Another program has written it.
   *
   * @param current what it holds now, bytes that are no UTF-8 as in {@link
   *     LoadOutcome.NotUtf8#readOnly()}
   * @param stamp of what it holds now
   */
  record Changed(SourceText current, FileStamp stamp) implements LookOutcome {
    public Changed {
      Objects.requireNonNull(current, "current must not be null");
      Objects.requireNonNull(stamp, "stamp must not be null");
    }
  }

  /** It was deleted or has another name. */
  record Gone() implements LookOutcome {}

  /**
   * It could not be read.
   *
   * @param message why, ready to be shown
   */
  record Failed(String message) implements LookOutcome {
    public Failed {
      Objects.requireNonNull(message, "message must not be null");
    }
  }
}
