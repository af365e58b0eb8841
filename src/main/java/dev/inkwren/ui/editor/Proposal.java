package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;

/**
 * What a writing aid wants done.
 *
 * @param edits in coordinates of the text as it is
 * @param after selection in the text after the edits
 */
record Proposal(TextEdits edits, Span after) {

  /** Replaces one stretch and puts the caret {@code caret} units into the replacement. */
  static Proposal replace(int start, int end, String with, int caret) {
    return new Proposal(TextEdits.of(TextEdit.replace(start, end, with)), Span.at(start + caret));
  }

  /** Edits after which the selection stays with its text. */
  static Proposal keeping(TextEdits edits, Span selection) {
    return new Proposal(edits, selection.mapped(edits));
  }
}
