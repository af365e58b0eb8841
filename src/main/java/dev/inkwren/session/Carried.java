package dev.inkwren.session;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries edits that were thought out for an older text over to the text as it is. */
final class Carried {

  private Carried() {}

  /**
   * @param edits in coordinates of the older text
   * @param later what happened to the text since, in order
   * @return the edits in coordinates of the newest text; empty when text they replace was changed
   */
  static Optional<TextEdits> over(TextEdits edits, List<TextEdits> later) {
    TextEdits carried = edits;
    for (TextEdits step : later) {
      List<TextEdit> moved = new ArrayList<>();
      for (TextEdit edit : carried.edits()) {
        if (step.edits().stream().anyMatch(change -> touches(change.range(), edit.range()))) {
          return Optional.empty();
        }
        moved.add(new TextEdit(step.map(edit.range()), edit.replacement()));
      }
      carried = new TextEdits(moved);
    }
    return Optional.of(carried);
  }

  private static boolean touches(TextRange change, TextRange place) {
    return change.overlaps(place) || (place.start() < change.start() && change.end() < place.end());
  }
}
