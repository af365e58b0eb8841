package dev.inkwren.ui;

import dev.inkwren.change.TextDiff;
import dev.inkwren.check.Problem;
import dev.inkwren.check.QuickFix;
import dev.inkwren.session.EditorSession;
import dev.inkwren.session.Preflight.Finding;
import dev.inkwren.text.TextEdits;
import java.nio.file.Path;
import java.util.Optional;

/** Goes to what a deploy would say, and mends it, in any post of the site. */
final class Findings {

  private final MainWindow window;

  Findings(MainWindow window) {
    this.window = window;
  }

  /** Where the post of {@code finding} lies. */
  Path file(Finding finding) {
    return window.workspace().site().get().root().resolve(finding.post().path());
  }

  /** Opens {@code file} and selects what {@code finding} is about. */
  void goTo(Path file, Finding finding) {
    window.workspace().openFile(file, session -> select(session, finding));
  }

  /** Selects in {@code session} what {@code finding} is about. */
  void select(EditorSession session, Finding finding) {
    Optional<Problem> problem = finding.problem();
    if (problem.isPresent()) {
      TextEdits since = TextDiff.between(finding.text().text(), session.revision().source().text());
      window.tabs().viewOf(session).select(since.map(problem.get().range()));
    }
    window.tabs().viewOf(session).focus();
  }

  /** Applies {@code fix} to the text of {@code file}, unsaved as after typing. */
  void fix(Path file, Finding finding, QuickFix fix, Runnable then) {
    window
        .workspace()
        .openFile(
            file,
            session -> {
              if (session.fix(fix, finding.text())) {
                then.run();
              } else {
                window.notice(window.doors().texts().get("fix.changed"));
              }
            });
  }
}
