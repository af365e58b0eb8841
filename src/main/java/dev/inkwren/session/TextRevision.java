package dev.inkwren.session;

import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One state of an open text. Making the next one costs the FX thread nothing that grows with the
 * text: the edits are remembered and applied by whoever asks for {@link #source()} first, which is
 * a background thread. Safe to hand across threads.
 */
public final class TextRevision {

  private final long number;
  private @Nullable TextRevision before;
  private @Nullable TextEdits edits;
  private @Nullable SourceText source;

  private TextRevision(
      long number,
      @Nullable TextRevision before,
      @Nullable TextEdits edits,
      @Nullable SourceText source) {
    this.number = number;
    this.before = before;
    this.edits = edits;
    this.source = source;
  }

  /** The first state of a text that was just loaded. */
  public static TextRevision first(long number, SourceText source) {
    return new TextRevision(number, null, null, Objects.requireNonNull(source));
  }

  /** The state after {@code edits}, which are in coordinates of this one. */
  public TextRevision next(TextEdits edits) {
    return new TextRevision(number + 1, this, Objects.requireNonNull(edits), null);
  }

  /** Grows by one with every change; a higher number is newer. */
  public long number() {
    return number;
  }

  /** The text itself. Any thread; the first call may copy the text once per edit behind it. */
  public SourceText source() {
    Deque<TextRevision> open = new ArrayDeque<>();
    TextRevision at = this;
    SourceText text = at.known();
    while (text == null) {
      open.push(at);
      at = at.predecessorOrSelf();
      text = at.known();
    }
    while (!open.isEmpty()) {
      text = open.pop().settle(text);
    }
    return text;
  }

  private synchronized @Nullable SourceText known() {
    return source;
  }

  /** The state before, or this one when another thread has settled it meanwhile. */
  private synchronized TextRevision predecessorOrSelf() {
    return before == null ? this : before;
  }

  private synchronized SourceText settle(SourceText previous) {
    if (source == null) {
      source = previous.apply(Objects.requireNonNull(edits));
      before = null;
      edits = null;
    }
    return source;
  }
}
