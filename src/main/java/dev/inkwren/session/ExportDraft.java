package dev.inkwren.session;

import dev.inkwren.change.Export;
import dev.inkwren.change.PlanResult;
import dev.inkwren.post.Post;
import dev.inkwren.post.PostDate;
import dev.inkwren.site.Site;
import dev.inkwren.store.ChangeOutcome;
import dev.inkwren.store.LocalPictures;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * An export that is being decided: where to, under which name, and what would happen. Plans are
 * made on the helper thread; the newest wish wins. FX thread only.
 */
public final class ExportDraft implements Decision {

  private final Workspace workspace;
  private final SessionServices services;
  private final EditorSession session;
  private final ReadOnlyObjectWrapper<Optional<Site>> site =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final NewestPlan newest;
  private String slug;
  private Optional<String> date = Optional.empty();
  private Optional<String> folders = Optional.empty();

  ExportDraft(Workspace workspace, SessionServices services, EditorSession session) {
    this.workspace = workspace;
    this.services = services;
    this.newest = new NewestPlan(services);
    this.session = session;
    String name = session.file().get().map(p -> String.valueOf(p.getFileName())).orElse("");
    this.slug = Export.suggestSlug(session.post(), name);
    if (workspace.hasSite()) {
      site.set(Optional.of(workspace.site().get()));
    }
    replan();
  }

  /** The site to export into; empty until one is chosen. */
  public ReadOnlyObjectProperty<Optional<Site>> site() {
    return site.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyObjectProperty<Optional<PlanResult>> plan() {
    return newest.plan();
  }

  @Override
  public ReadOnlyObjectProperty<Optional<Preflight>> report() {
    return newest.report();
  }

  @Override
  public List<EditorSession> savedFirst() {
    return decided()
        .map(decision -> workspace.changes().unsaved(decision, site.get().orElseThrow().root()))
        .orElse(List.of());
  }

  public String slug() {
    return slug;
  }

  public void setSlug(String newSlug) {
    if (!slug.equals(newSlug)) {
      slug = newSlug;
      replan();
    }
  }

  /** Gives the post another date than its own, as the author typed it; empty for its own. */
  public void setDate(Optional<String> newDate) {
    date = newDate;
    replan();
  }

  /** Puts the post into other sub-folders than the site's posts; empty for the site's habit. */
  public void setFolders(Optional<String> pattern) {
    folders = pattern;
    replan();
  }

  /** Exports into the site at {@code root} instead. */
  public void setSite(Path root) {
    services.make(
        () -> services.scanner().scan(root),
        read -> {
          site.set(Optional.of(read));
          replan();
        });
  }

  /** Plans again, because the text has changed. */
  public void replan() {
    if (site.get().isEmpty()) {
      newest.forget();
      return;
    }
    Wanted wanted =
        new Wanted(
            session.revision(),
            site.get().get().at(services.clock().instant()),
            session.file().get(),
            session.analysis().get().rendered().images(),
            slug,
            date,
            folders,
            now());
    newest.make(true, wanted::site, seen -> wanted.plan());
  }

  private ZonedDateTime now() {
    return services.clock().instant().atZone(site.get().orElseThrow().config().zone());
  }

  /** All that a plan is made of; for the helper thread. */
  private record Wanted(
      TextRevision revision,
      Site site,
      Optional<Path> file,
      List<String> pictures,
      String slug,
      Optional<String> date,
      Optional<String> folders,
      ZonedDateTime now) {

    PlanResult plan() {
      Optional<ZonedDateTime> moment =
          date.flatMap(PostDate::typed).map(typed -> typed.in(site.config().zone()));
      if (date.isPresent() && moment.isEmpty()) {
        return Export.unreadableDate(date.get());
      }
      Map<String, String> found =
          file.map(path -> LocalPictures.find(path, pictures)).orElse(Map.of());
      return Export.plan(
          Post.of(revision.source()), site, new Export.Wish(slug, moment, folders, found, now));
    }
  }

  @Override
  public void carryOut(Consumer<ChangeOutcome> done) {
    decided()
        .ifPresent(
            made -> workspace.changes().carryOut(made, site.get().orElseThrow().root(), done));
  }
}
