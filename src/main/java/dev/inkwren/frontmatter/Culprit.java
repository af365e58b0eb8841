package dev.inkwren.frontmatter;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.Optional;

/**
 * Where an author erred and how to say it.
 *
 * @param range the place
 * @param message key of the sentence
 * @param repair an edit that mends it if it is the only error of its piece
 */
record Culprit(TextRange range, String message, Optional<TextEdits> repair) {

  static Culprit at(int start, int length, String message) {
    return new Culprit(new TextRange(start, start + length), message, Optional.empty());
  }

  Culprit mendedBy(TextEdit... edits) {
    return new Culprit(range, message, Optional.of(TextEdits.of(edits)));
  }

  Culprit mendedBy(Optional<TextEdit> edit) {
    return new Culprit(range, message, edit.map(TextEdits::of));
  }
}
