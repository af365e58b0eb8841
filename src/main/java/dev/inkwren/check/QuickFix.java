package dev.inkwren.check;

import dev.inkwren.text.TextEdits;
import java.util.Objects;

/**
 * A mend that is certain enough to be applied with one key; applied through the same door as
 * typing, so it is one step of undo.
 *
 * @param label what it does, ready to show
 * @param edits the change, in offsets of the text the problem was found in
 */
public record QuickFix(String label, TextEdits edits) {

  public QuickFix {
    Objects.requireNonNull(label, "label must not be null");
    Objects.requireNonNull(edits, "edits must not be null");
  }
}
