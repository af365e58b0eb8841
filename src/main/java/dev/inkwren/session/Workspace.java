package dev.inkwren.session;

import dev.inkwren.profile.SiteProfile;
import dev.inkwren.site.Site;
import dev.inkwren.store.FileStamp;
import dev.inkwren.store.JekyllTrial;
import dev.inkwren.store.LoadOutcome;
import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
  private final SiteLive live;
  private final SiteSearch search;
  private final SiteCheck check;
  private final OpenFiles openFiles;
  private final SiteChanges changes;
  private final JekyllComparison jekyll;
  private final RealFiles realFiles;
  private final AfterCrash afterCrash;
  private final ReadOnlyObjectWrapper<Site> site = new ReadOnlyObjectWrapper<>(Site.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<EditorSession> sessions = FXCollections.observableArrayList();

  /** Held here, because a view of a list hears of it only as long as somebody holds the view. */
  private final ObservableList<EditorSession> readOnlySessions =
      FXCollections.unmodifiableObservableList(sessions);

  private final ObjectProperty<Optional<EditorSession>> active =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param newBuffer makes the text pane of a post that is being opened
   */
  public Workspace(SessionServices services, Supplier<EditBuffer> newBuffer) {
    this.services = services;
    this.newBuffer = newBuffer;
    this.live = new SiteLive(services, this::showSite, this::lookAtOpen);
    this.search = new SiteSearch(services, this);
    this.check = new SiteCheck(services);
    this.openFiles = new OpenFiles(services, why -> trouble.set(Optional.of(why)));
    this.changes = new SiteChanges(this, services);
    this.jekyll = new JekyllComparison(services, JekyllTrial.ofThisMachine());
    this.realFiles = new RealFiles(services);
    this.afterCrash = new AfterCrash(services, this);
  }

  /** The open site; {@link Site#empty} when none is. */
  public ReadOnlyObjectProperty<Site> site() {
    return site.getReadOnlyProperty();
  }

  /** Full-text search in the open site. */
  public SiteSearch search() {
    return search;
  }

  /** The check of the whole open site. */
  public SiteCheck check() {
    return check;
  }

  /** Why the last command could not be done; stays until the next one succeeds. */
  public ReadOnlyObjectProperty<Optional<String>> trouble() {
    return trouble.getReadOnlyProperty();
  }

  public ObservableList<EditorSession> sessions() {
    return readOnlySessions;
  }

  /** The post the author is looking at. */
  public ObjectProperty<Optional<EditorSession>> active() {
    return active;
  }

  public boolean hasSite() {
    return !site.get().root().toString().isEmpty();
  }

  /**
   * Reads the site at {@code root} and shows it, now and whenever another program changes it.
   *
   * @param profile the theme it is to be taken for; empty for the one it names
   */
  public void openSite(Path root, Optional<SiteProfile> profile) {
    live.choose(profile);
    live.follow(root);
  }

  /** Takes the open site for one with the theme {@code profile}; empty for the one it names. */
  public void chooseProfile(Optional<SiteProfile> profile) {
    live.choose(profile);
    refreshSite();
  }

  /** Reads the open site again, because files of it have changed. */
  public void refreshSite() {
    if (hasSite()) {
      live.read(site.get().root(), Set.of());
    }
  }

  /** Compares everything with the disk; for the moment when the author comes back to the window. */
  public void comeBack() {
    refreshSite();
    lookAtOpen();
    openFiles.askAgain();
  }

  private void lookAtOpen() {
    sessions.forEach(session -> session.standing().look());
  }

  private void showSite(Site read) {
    Site before = site.get();
    if (read != before) {
      site.set(read);
      sessions.forEach(session -> session.setSite(read));
      Reappeared.tell(sessions, before, read);
      check.siteIs(read);
    }
  }

  /** Opens a post in a tab of its own, or goes to the tab where it is open. */
  public void openFile(Path path) {
    openFile(path, session -> {});
  }

  /**
   * The same.
   *
   * @param then receives the open post; not called when it could not be opened
   */
  public void openFile(Path path, Consumer<EditorSession> then) {
    openFile(path, then, why -> trouble.set(Optional.of(why)));
  }

  /**
   * The same.
   *
   * @param failed receives why it could not be opened
   */
  public void openFile(Path path, Consumer<EditorSession> then, Consumer<String> failed) {
    Path wanted = path.toAbsolutePath().normalize();
    Optional<EditorSession> open = open(file -> file.equals(wanted));
    if (open.isPresent()) {
      active.set(open);
      then.accept(open.get());
      return;
    }
    services
        .background()
        .prompt()
        .execute(
            () -> {
              LoadOutcome outcome = services.store().load(wanted);
              Path real = services.store().realPath(wanted);
              services
                  .fxThread()
                  .execute(
                      () -> {
                        if (outcome instanceof LoadOutcome.Failed(String why)) {
                          failed.accept(why);
                        } else {
                          opened(wanted, real, outcome, then);
                        }
                      });
            });
  }

  private Optional<EditorSession> open(Predicate<Path> isFile) {
    return sessions.stream()
        .filter(session -> session.file().get().filter(isFile).isPresent())
        .findFirst();
  }

  /**
   * @param real where {@code path} leads to: two tabs of one file would overwrite each other
   */
  private void opened(Path path, Path real, LoadOutcome outcome, Consumer<EditorSession> then) {
    trouble.set(Optional.empty());
    Optional<EditorSession> twin = open(file -> file.equals(path) || file.equals(real));
    Optional<EditorSession> linked = twin.or(() -> realFiles.holder(real));
    if (linked.isPresent()) {
      active.set(linked);
      then.accept(linked.get());
      return;
    }
    EditorSession session = add(s -> s.standing().show(outcome, path));
    realFiles.put(session, real);
    then.accept(session);
  }

  /** Saves {@code session} under {@code path}, over whatever the author agreed to overwrite. */
  public void saveAs(EditorSession session, Path path) {
    services.onDisk(() -> services.store().load(path), there -> session.saveAs(path, stamp(there)));
  }

  private static Optional<FileStamp> stamp(LoadOutcome there) {
    return switch (there) {
      case LoadOutcome.Loaded loaded -> Optional.of(loaded.stamp());
      case LoadOutcome.NotUtf8 strange -> Optional.of(strange.stamp());
      case LoadOutcome.Failed nothing -> Optional.empty();
    };
  }

  /** Opens a text that has no file yet. */
  public void openNew(SourceText text) {
    EditorSession _ = openUnsaved(text, Optional.empty());
  }

  /** Opens a text that its file, if it has one, does not hold. */
  EditorSession openUnsaved(SourceText text, Optional<Path> path) {
    return add(session -> session.loadUnsaved(text, path));
  }

  private EditorSession add(Consumer<EditorSession> fill) {
    EditorSession session = new EditorSession(newBuffer.get(), services);
    session.setSite(site.get());
    sessions.add(session);
    fill.accept(session);
    realFiles.follow(session);
    openFiles.track(session);
    active.set(Optional.of(session));
    return session;
  }

  /** From now on the post counts as open here, though another Inkwren has it open, too. */
  public void takeOver(EditorSession session) {
    openFiles.takeOver(session);
  }

  /** Forgets a post; the author has been asked about unsaved text before. */
  public void close(EditorSession session) {
    int at = sessions.indexOf(session);
    sessions.remove(session);
    openFiles.forget(session);
    realFiles.forget(session);
    if (active.get().equals(Optional.of(session))) {
      active.set(
          sessions.isEmpty()
              ? Optional.empty()
              : Optional.of(sessions.get(Math.max(0, Math.min(at, sessions.size() - 1)))));
    }
  }

  /** The program ends: other windows may have the files. */
  public void leave() {
    jekyll.stop();
    openFiles.forgetAll();
  }

  /** What a crash has left. */
  public AfterCrash afterCrash() {
    return afterCrash;
  }

  /** Begins to decide where {@code session}'s text is to be exported. */
  public ExportDraft export(EditorSession session) {
    return new ExportDraft(this, services, session);
  }

  /** The posts that would lose text if the program ended now. */
  public List<EditorSession> unsaved() {
    return sessions.stream().filter(EditorSession::unsaved).toList();
  }

  /** What holds the preview against a real Jekyll. */
  public JekyllComparison jekyll() {
    return jekyll;
  }

  /** What changes several files of the site at once. */
  public SiteChanges changes() {
    return changes;
  }

  /** Tells the author what went wrong beside the command itself. */
  void report(String what) {
    trouble.set(Optional.of(what));
  }
}
