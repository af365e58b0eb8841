package dev.inkwren.ui;

import dev.inkwren.store.ChangeOutcome;
import dev.inkwren.ui.text.Texts;

/** What became of a change, in the author's words. */
final class Outcomes {

  private Outcomes() {}

  static String sentence(ChangeOutcome outcome, Texts texts) {
    return switch (outcome) {
      case ChangeOutcome.Done done -> texts.get("plan.done", done.undo().title());
      case ChangeOutcome.Refused refused -> String.join("\n", refused.reasons());
      case ChangeOutcome.Failed failed -> failed.message();
      case ChangeOutcome.Unfinished unfinished -> unfinished.message();
    };
  }
}
