package dev.inkwren.session;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.site.Site;
import dev.inkwren.store.ChangeOutcome;
import dev.inkwren.store.FileStamp;
import dev.inkwren.store.Journal;
import dev.inkwren.store.LoadOutcome;
import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The open site and the open posts. FX thread only. */
public final class Workspace {

  private final SessionServices services;
  private final Supplier<EditBuffer> newBuffer;
  private final ReadOnlyObjectWrapper<Site> site = new ReadOnlyObjectWrapper<>(Site.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<EditorSession> sessions = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<EditorSession>> active =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param newBuffer makes the text pane of a post that is being opened
   */
  public Workspace(SessionServices services, Supplier<EditBuffer> newBuffer) {
    this.services = services;
    this.newBuffer = newBuffer;
  }

  /** The open site; {@link Site#empty} when none is. */
  public ReadOnlyObjectProperty<Site> site() {
    return site.getReadOnlyProperty();
  }

  /** Why the last command could not be done; stays until the next one succeeds. */
  public ReadOnlyObjectProperty<Optional<String>> trouble() {
    return trouble.getReadOnlyProperty();
  }

  public ObservableList<EditorSession> sessions() {
    return FXCollections.unmodifiableObservableList(sessions);
  }

  /** The post the author is looking at. */
  public ObjectProperty<Optional<EditorSession>> active() {
    return active;
  }

  public boolean hasSite() {
    return !site.get().root().toString().isEmpty();
  }

  /** Reads the site at {@code root} and shows it. */
  public void openSite(Path root) {
    services
        .background()
        .helper()
        .execute(
            () -> {
              Site read = services.scanner().scan(root);
              services.fxThread().execute(() -> showSite(read));
            });
  }

  /** Reads the open site again, because files of it have changed. */
  public void refreshSite() {
    if (hasSite()) {
      openSite(site.get().root());
    }
  }

  private void showSite(Site read) {
    site.set(read);
    sessions.forEach(session -> session.setSite(read));
  }

  /** Opens a post in a tab of its own, or goes to the tab where it is open. */
  public void openFile(Path path) {
    Path wanted = path.toAbsolutePath().normalize();
    Optional<EditorSession> open =
        sessions.stream()
            .filter(session -> session.file().get().equals(Optional.of(wanted)))
            .findFirst();
    if (open.isPresent()) {
      active.set(open);
      return;
    }
    services
        .background()
        .disk()
        .execute(
            () -> {
              LoadOutcome outcome = services.store().load(wanted);
              services.fxThread().execute(() -> opened(wanted, outcome));
            });
  }

  private void opened(Path path, LoadOutcome outcome) {
    switch (outcome) {
      case LoadOutcome.Loaded loaded -> {
        trouble.set(Optional.empty());
        add(s -> s.load(loaded.text(), Optional.of(path), Optional.of(loaded.stamp())));
      }
      case LoadOutcome.NotUtf8 strange -> trouble.set(Optional.of(strange.message()));
      case LoadOutcome.Failed failed -> trouble.set(Optional.of(failed.message()));
    }
  }

  /** Saves {@code session} under {@code path}, over whatever the author agreed to overwrite. */
  public void saveAs(EditorSession session, Path path) {
    services
        .background()
        .disk()
        .execute(
            () -> {
              LoadOutcome there = services.store().load(path);
              Optional<FileStamp> stamp =
                  switch (there) {
                    case LoadOutcome.Loaded loaded -> Optional.of(loaded.stamp());
                    case LoadOutcome.NotUtf8 strange -> Optional.of(strange.stamp());
                    case LoadOutcome.Failed nothing -> Optional.empty();
                  };
              services.fxThread().execute(() -> session.saveAs(path, stamp));
            });
  }

  /** Opens a text that has no file yet. */
  public void openNew(SourceText text) {
    add(session -> session.loadUnsaved(text, Optional.empty()));
  }

  private EditorSession add(Consumer<EditorSession> fill) {
    EditorSession session = new EditorSession(newBuffer.get(), services);
    session.setSite(site.get());
    sessions.add(session);
    fill.accept(session);
    active.set(Optional.of(session));
    return session;
  }

  /** Forgets a post; the author has been asked about unsaved text before. */
  public void close(EditorSession session) {
    int at = sessions.indexOf(session);
    sessions.remove(session);
    if (active.get().equals(Optional.of(session))) {
      active.set(
          sessions.isEmpty()
              ? Optional.empty()
              : Optional.of(sessions.get(Math.max(0, Math.min(at, sessions.size() - 1)))));
    }
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
              services.background().journal(0, () -> findRecoverable(found));
            });
  }

  private void findRecoverable(Consumer<Journal.Recoverable> found) {
    Journal.Left left = services.journal().recoverable();
    services
        .fxThread()
        .execute(
            () -> {
              left.trouble().ifPresent(why -> trouble.set(Optional.of(why)));
              left.texts().forEach(found);
            });
  }

  /**
   * Opens a text that a crash left, as an unsaved one; its file is not touched. The old journal
   * entry goes only when the new one is on the device, lest a second crash lose the text.
   */
  public void takeRecovered(Journal.Recoverable recovered) {
    Journal.Entry entry = recovered.entry();
    EditorSession session = add(s -> s.loadUnsaved(entry.text(), entry.path()));
    session.keepNow(() -> discard(entry.document()));
  }

  /** Forgets a text that a crash left. */
  public void dropRecovered(Journal.Recoverable recovered) {
    services.background().journal(0, () -> discard(recovered.entry().document()));
  }

  private void discard(String document) {
    services
        .journal()
        .discard(document)
        .ifPresent(why -> services.fxThread().execute(() -> trouble.set(Optional.of(why))));
  }

  /** Begins to decide where {@code session}'s text is to be exported. */
  public ExportDraft export(EditorSession session) {
    return new ExportDraft(this, services, session);
  }

  /** The posts that would lose text if the program ended now. */
  public List<EditorSession> unsaved() {
    return sessions.stream().filter(EditorSession::unsaved).toList();
  }

  /** Carries out {@code plan} in the site at {@code root}; {@code done} hears what became of it. */
  public void carryOut(ChangePlan plan, Path root, Consumer<ChangeOutcome> done) {
    services
        .background()
        .disk()
        .execute(
            () -> {
              ChangeOutcome outcome = services.store().carryOut(plan, root);
              services
                  .fxThread()
                  .execute(
                      () -> {
                        done.accept(outcome);
                        refreshSite();
                      });
            });
  }
}
