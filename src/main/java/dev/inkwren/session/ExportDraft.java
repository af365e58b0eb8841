package dev.inkwren.session;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.change.Export;
import dev.inkwren.change.PlanResult;
import dev.inkwren.post.Post;
import dev.inkwren.render.ImageUse;
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
public final class ExportDraft {

  private final Workspace workspace;
  private final SessionServices services;
  private final EditorSession session;
  private final ReadOnlyObjectWrapper<Optional<Site>> site =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<PlanResult>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String slug;
  private long wishes;

  ExportDraft(Workspace workspace, SessionServices services, EditorSession session) {
    this.workspace = workspace;
    this.services = services;
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

  /** What would happen; empty while that is being found out. */
  public ReadOnlyObjectProperty<Optional<PlanResult>> plan() {
    return plan.getReadOnlyProperty();
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

  /** Exports into the site at {@code root} instead. */
  public void setSite(Path root) {
    services
        .background()
        .helper()
        .execute(
            () -> {
              Site read = services.scanner().scan(root);
              services
                  .fxThread()
                  .execute(
                      () -> {
                        site.set(Optional.of(read));
                        replan();
                      });
            });
  }

  private void replan() {
    plan.set(Optional.empty());
    long wish = ++wishes;
    if (site.get().isEmpty()) {
      return;
    }
    Site target = site.get().get();
    TextRevision revision = session.revision();
    String name = slug;
    Optional<Path> file = session.file().get();
    List<String> pictures =
        session.analysis().get().rendered().images().stream().map(ImageUse::source).toList();
    services
        .background()
        .helper()
        .execute(
            () -> {
              PlanResult result = planFor(revision, target, name, file, pictures);
              services
                  .fxThread()
                  .execute(
                      () -> {
                        if (wish == wishes) {
                          plan.set(Optional.of(result));
                        }
                      });
            });
  }

  private PlanResult planFor(
      TextRevision revision, Site target, String name, Optional<Path> file, List<String> pictures) {
    Map<String, String> found =
        file.map(path -> LocalPictures.find(path, pictures)).orElse(Map.of());
    ZonedDateTime now = services.clock().instant().atZone(target.config().zone());
    return Export.plan(Post.of(revision.source()), target, new Export.Wish(name, found, now));
  }

  /** Does what {@link #plan} says, a replacement included; {@code done} hears what became of it. */
  public void carryOut(Consumer<ChangeOutcome> done) {
    Optional<ChangePlan> decided =
        plan.get()
            .flatMap(
                result ->
                    switch (result) {
                      case PlanResult.Planned planned -> Optional.of(planned.plan());
                      case PlanResult.Collision collision -> Optional.of(collision.replacing());
                      case PlanResult.Refused refused -> Optional.empty();
                    });
    if (decided.isPresent() && site.get().isPresent()) {
      workspace.changes().carryOut(decided.get(), site.get().get().root(), done);
    }
  }
}
