package dev.inkwren.session;

import dev.inkwren.store.Journal;
import java.util.List;
import java.util.function.Consumer;

/** Mends and hands back what a crash has left. FX thread only. */
public final class AfterCrash {

  private final SessionServices services;
  private final Workspace workspace;

  AfterCrash(SessionServices services, Workspace workspace) {
    this.services = services;
    this.workspace = workspace;
  }

  /**
   * Finishes or takes back what a crash left half done, then hands over the texts that were not
   * saved.
   *
   * @param notes receives what was done, as sentences
   * @param found receives each text, newest first
   */
  public void recover(Consumer<String> notes, Consumer<Journal.Recoverable> found) {
    services
        .background()
        .disk()
        .execute(
            () -> {
              List<String> done = services.store().recover();
              services.fxThread().execute(() -> done.forEach(notes));
              services.background().journal(0, () -> find(found));
            });
  }

  private void find(Consumer<Journal.Recoverable> found) {
    Journal.Left left = services.journal().recoverable();
    services
        .fxThread()
        .execute(
            () -> {
              left.trouble().ifPresent(workspace::report);
              left.texts().forEach(found);
            });
  }

  /**
   * Opens a text that a crash left, as an unsaved one; its file is not touched. The old journal
   * entry goes only when the new one is on the device, lest a second crash lose the text.
   */
  public void take(Journal.Recoverable recovered) {
    Journal.Entry entry = recovered.entry();
    EditorSession session = workspace.openUnsaved(entry.text(), entry.path());
    session.keepNow(() -> discard(entry.document()));
  }

  /** Forgets a text that a crash left. */
  public void drop(Journal.Recoverable recovered) {
    services.background().journal(0, () -> discard(recovered.entry().document()));
  }

  private void discard(String document) {
    services
        .journal()
        .discard(document)
        .ifPresent(why -> services.fxThread().execute(() -> workspace.report(why)));
  }
}
