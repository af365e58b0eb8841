package dev.inkwren.session;

import dev.inkwren.change.TextDiff;
import dev.inkwren.change.UnifiedDiff;
import dev.inkwren.store.History.Snapshot;
import dev.inkwren.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a post held after earlier saves, to be looked at and taken back. FX thread only. */
public final class LocalHistory {

  /**
   * One earlier version beside the text as it was when the version was asked for.
   *
   * @param text the version
   * @param diff unified, from the version to the text; empty when they are equal
   */
  public record Version(SourceText text, String diff) {}

  private final SessionServices services;
  private final EditorSession session;

  public LocalHistory(SessionServices services, EditorSession session) {
    this.services = services;
    this.session = session;
  }

  /**
   * Looks up the versions of the post's file.
   *
   * @param found receives them, newest first; none for a text without a file
   */
  public void list(Consumer<List<Snapshot>> found) {
    session
        .file()
        .get()
        .ifPresentOrElse(
            path -> services.onDisk(() -> services.history().list(path), found),
            () -> found.accept(List.of()));
  }

  /**
   * Reads one version.
   *
   * @param read receives it; empty when the snapshot is gone or damaged
   */
  public void read(Snapshot snapshot, Consumer<Optional<Version>> read) {
    TextRevision now = session.revision();
    services.onDisk(
        () -> services.history().read(snapshot).map(text -> against(text, now.source())), read);
  }

  private static Version against(SourceText text, SourceText now) {
    return new Version(text, UnifiedDiff.between("", "", text.text(), now.text()));
  }

  /** Puts a version into the text pane as one edit like any other, which undo takes back. */
  public void restore(Version version) {
    session.apply(TextDiff.oneBetween(session.revision().source().text(), version.text().text()));
  }
}
