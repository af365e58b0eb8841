package dev.inkwren.ui;

import dev.inkwren.session.EditorSession;
import dev.inkwren.site.PostEntry;
import dev.inkwren.ui.editor.EditorView;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** What commands are done to: the open post, its entry in the site, its text pane. */
final class CommandTargets {

  private final MainWindow window;
  private final BooleanBinding postOpen;
  private final BooleanBinding siteOpen;

  CommandTargets(MainWindow window) {
    this.window = window;
    this.postOpen =
        Bindings.createBooleanBinding(
            () -> window.workspace().active().get().isPresent(), window.workspace().active());
    this.siteOpen =
        Bindings.createBooleanBinding(window.workspace()::hasSite, window.workspace().site());
  }

  BooleanBinding postOpen() {
    return postOpen;
  }

  BooleanBinding siteOpen() {
    return siteOpen;
  }

  /** Does {@code action} with the open post, if there is one, once everything typed is in it. */
  void onSession(Consumer<EditorSession> action) {
    window.finishTyping();
    window.session().ifPresent(action);
  }

  /** The same for a verb that wants the post as the site knows it. */
  void onPost(Consumer<PostEntry> verb) {
    onSession(session -> window.verbs().toOpenPost(verb));
  }

  /** Does {@code action} with the text pane of the open post, if there is one. */
  void onView(Consumer<EditorView> action) {
    window.session().ifPresent(session -> action.accept(window.tabs().viewOf(session)));
  }
}
