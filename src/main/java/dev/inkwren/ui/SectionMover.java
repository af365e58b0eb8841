package dev.inkwren.ui;

import dev.inkwren.ui.editor.EditorView;
import dev.inkwren.ui.problems.OutlineView;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Moves sections of the open post's text when they are moved in the outline. */
final class SectionMover implements OutlineView.Mover {

  private final MainWindow window;

  SectionMover(MainWindow window) {
    this.window = window;
  }

  @Override
  public void step(int line, boolean up) {
    onView(view -> view.moveSection(line, up));
  }

  @Override
  public void before(int line, OptionalInt target) {
    onView(view -> view.moveSectionBefore(line, target.orElse(Integer.MAX_VALUE)));
  }

  private void onView(Consumer<EditorView> action) {
    window.session().ifPresent(session -> action.accept(window.tabs().viewOf(session)));
  }
}
