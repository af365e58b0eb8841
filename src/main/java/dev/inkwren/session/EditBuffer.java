package dev.inkwren.session;

import dev.inkwren.text.TextEdits;
import java.util.function.Consumer;

/**
 * The text under the author's hands: the one place where it changes, with the one undo history. The
 * editor pane is the real one. FX thread only.
 */
public interface EditBuffer {

  /** Replaces everything and forgets the undo history. {@code text} has LF line ends. */
  void load(String text);

  /**
   * Changes the text in one undo step, keeping caret and selection where they are in the text.
   * While an input method composes, the change waits for the commit.
   *
   * @param edits in coordinates of the text as last reported to {@link #onEdits}
   */
  void apply(TextEdits edits);

  /** Lets the author look but not type, or type again. */
  void setReadOnly(boolean readOnly);

  /**
   * Like {@link #apply}, but as one more stroke of the step before, such as the next letter in a
   * form field; a step of its own where it does not lie within what that step wrote.
   */
  default void applyOn(TextEdits edits) {
    apply(edits);
  }

  /**
   * Calls {@code listener} after every committed change (typing, paste, undo, {@link #apply}) but
   * not for {@link #load}, with the change in coordinates of the text before it.
   */
  void onEdits(Consumer<TextEdits> listener);
}
