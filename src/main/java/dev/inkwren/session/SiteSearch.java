package dev.inkwren.session;

import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Full-text search as the author types. Only the newest question is answered. FX thread only; the
 * index is made and asked on the analysis thread.
 */
public final class SiteSearch {

  private record Question(String query, Site site, Map<String, TextRevision> open) {}

  private final SessionServices services;
  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<FullText.Result> result =
      new ReadOnlyObjectWrapper<>(FullText.Result.NONE);
  private final AtomicReference<@Nullable Question> newest = new AtomicReference<>();

  /** Analysis thread only. */
  private FullText index = FullText.empty();

  private Site indexed = Site.empty();

  SiteSearch(SessionServices services, Workspace workspace) {
    this.services = services;
    this.workspace = workspace;
  }

  /** What the last question that was answered found. */
  public ReadOnlyObjectProperty<FullText.Result> result() {
    return result.getReadOnlyProperty();
  }

  /** Asks for the places of {@code query}; the answer comes as {@link #result}. */
  public void ask(String query) {
    Site site = workspace.site().get();
    Question question = new Question(query, site, open(site, workspace.sessions()));
    if (newest.getAndSet(question) == null) {
      services.background().analysis().execute(this::answer);
    }
  }

  /** What is open may be ahead of the disk. */
  private static Map<String, TextRevision> open(Site site, List<EditorSession> sessions) {
    Map<String, TextRevision> open = new HashMap<>();
    sessions.forEach(
        session ->
            SitePaths.inside(site, session.file().get())
                .ifPresent(path -> open.put(path, session.revision())));
    return open;
  }

  private void answer() {
    Question question = newest.getAndSet(null);
    if (question == null) {
      return;
    }
    if (question.site() != indexed) {
      index = index.of(question.site());
      indexed = question.site();
    }
    Map<String, SourceText> open = new HashMap<>();
    question.open().forEach((path, revision) -> open.put(path, revision.source()));
    FullText.Result found = index.find(question.query(), open);
    services.fxThread().execute(() -> result.set(found));
  }
}
