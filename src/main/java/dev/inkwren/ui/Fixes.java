package dev.inkwren.ui;

import dev.inkwren.check.QuickFix;
import dev.inkwren.session.EditorSession;
import dev.inkwren.ui.editor.EditorView;
import dev.inkwren.ui.editor.Offer;
import java.util.List;

/** Applies fixes; where there are several for one place, the author chooses at the caret. */
final class Fixes {

  private final MainWindow window;

  Fixes(MainWindow window) {
    this.window = window;
  }

  void apply(QuickFix fix) {
    window
        .session()
        .ifPresent(
            session -> {
              if (!session.fix(fix)) {
                window.notice(window.doors().texts().get("fix.changed"));
              }
            });
  }

  /** Fixes what is wrong at {@code offset}. */
  void at(int offset) {
    window.session().ifPresent(session -> at(session, offset));
  }

  private void at(EditorSession session, int offset) {
    List<QuickFix> fixes =
        session.problemsNow().stream()
            .filter(p -> p.range().contains(offset) || p.range().end() == offset)
            .flatMap(p -> p.fixes().stream())
            .distinct()
            .toList();
    EditorView view = window.tabs().viewOf(session);
    switch (fixes.size()) {
      case 0 -> window.notice(window.doors().texts().get("fix.none"));
      case 1 -> apply(fixes.getFirst());
      default ->
          view.problems()
              .offer(fixes.stream().map(fix -> new Offer(fix.label(), () -> apply(fix))).toList());
    }
  }
}
