package dev.inkwren.ui;

import dev.inkwren.session.EditorSession;
import dev.inkwren.session.SaveState;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/** Asks before unsaved text would go. */
final class CloseSheet {

  private final MainWindow window;
  private final Texts texts;

  CloseSheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
  }

  /** Closes one post. */
  void close(EditorSession session) {
    window.finishTyping();
    closeThen(session, () -> {});
  }

  /** Closes all posts, one question each, and then the program; any "cancel" keeps it open. */
  void quit() {
    window.finishTyping();
    window.openAgain().pause();
    List<EditorSession> unsaved = window.workspace().unsaved();
    if (unsaved.isEmpty()) {
      window.leave();
      return;
    }
    EditorSession first = unsaved.getFirst();
    window.workspace().active().set(Optional.of(first));
    closeThen(first, this::quit);
  }

  private void closeThen(EditorSession session, Runnable then) {
    if (!session.unsaved()) {
      window.workspace().close(session);
      then.run();
      return;
    }
    String name =
        session.file().get().map(p -> String.valueOf(p.getFileName())).orElse(texts.get("tab.new"));
    Runnable discard =
        () -> {
          session.discard();
          window.workspace().close(session);
          then.run();
        };
    window
        .dialogs()
        .ask(
            Feather.SAVE,
            texts.get("close.title", name),
            texts.get("close.text"),
            List.of(
                Choice.danger("close-discard", texts.get("close.discard"), discard),
                Choice.main("close-save", texts.get("command.save"), () -> saveThen(session, then)),
                Choice.normal(
                    "close-cancel", texts.get("dialog.cancel"), window.openAgain()::resume)));
  }

  private void saveThen(EditorSession session, Runnable then) {
    if (session.file().get().isEmpty()) {
      window
          .doors()
          .choosers()
          .saveFile("post.md", Optional.empty())
          .ifPresentOrElse(
              path -> {
                whenSaved(session, then);
                window.workspace().saveAs(session, path);
              },
              window.openAgain()::resume);
    } else {
      whenSaved(session, then);
      session.save();
    }
  }

  private void whenSaved(EditorSession session, Runnable then) {
    ChangeListener<SaveState> listener =
        new ChangeListener<>() {
          @Override
          public void changed(
              ObservableValue<? extends SaveState> property, SaveState old, SaveState state) {
            if (state instanceof SaveState.Saving) {
              return;
            }
            session.saveState().removeListener(this);
            if (state.unsaved()) {
              window.openAgain().resume(); // the strip above the text tells why
            } else {
              window.workspace().close(session);
              then.run();
            }
          }
        };
    session.saveState().addListener(listener);
  }
}
