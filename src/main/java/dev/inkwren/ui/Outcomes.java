package dev.inkwren.ui;

import dev.inkwren.store.ChangeOutcome;
import dev.inkwren.ui.text.Texts;
import org.kordamp.ikonli.feather.Feather;

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

  /** Says it where it is seen: in the status bar when all is well, else on a sheet. */
  static void tell(MainWindow window, ChangeOutcome outcome) {
    String sentence = sentence(outcome, window.doors().texts());
    if (outcome instanceof ChangeOutcome.Done) {
      window.notice(sentence);
    } else {
      window
          .dialogs()
          .tell(Feather.ALERT_OCTAGON, window.doors().texts().get("trouble.title"), sentence);
    }
  }
}
