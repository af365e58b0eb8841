package dev.inkwren.store;

import java.util.OptionalLong;

/**
 * When a document's journal is due: shortly after the author pauses, and while typing goes on at
 * the latest some seconds after the oldest key that is not in it. An immutable value; times are
 * milliseconds of one clock that does not jump.
 *
 * @param oldestUnwritten when the oldest key was typed that is in no journal yet; empty when none
 * @param latestKey when the latest key was typed; empty like the above
 */
public record JournalClock(OptionalLong oldestUnwritten, OptionalLong latestKey) {

  /** Together with the time a slow disk takes, at most 1 s after a pause. */
  public static final long PAUSE_MILLIS = 600;

  /** Together with the time a slow disk takes, at most 5 s while typing. */
  public static final long TYPING_MILLIS = 4000;

  /** Nothing typed. */
  public static JournalClock idle() {
    return new JournalClock(OptionalLong.empty(), OptionalLong.empty());
  }

  /** After a key at {@code now}. */
  public JournalClock typed(long now) {
    return new JournalClock(
        oldestUnwritten.isPresent() ? oldestUnwritten : OptionalLong.of(now), OptionalLong.of(now));
  }

  /**
   * When to write; empty when nothing is unwritten. A time that has passed means now.
   *
   * <p>After writing the snapshot that was taken, go on with {@link #idle} if no key came since the
   * snapshot, else with {@code idle().typed(time of the first key since)}. After a write that
   * failed, keep the clock and try again a pause later.
   */
  public OptionalLong dueAt() {
    if (oldestUnwritten.isEmpty() || latestKey.isEmpty()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        Math.min(
            latestKey.getAsLong() + PAUSE_MILLIS, oldestUnwritten.getAsLong() + TYPING_MILLIS));
  }
}
