package dev.inkwren.session;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.change.PlanResult;
import dev.inkwren.site.Site;
import dev.inkwren.store.ChangeOutcome;
import dev.inkwren.text.SourceText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A change of the open site that is being decided. Plans are made on the helper thread; the newest
 * wish wins. FX thread only.
 */
public final class ChangeDraft {

  private final SiteChanges changes;
  private final Workspace workspace;
  private final SessionServices services;
  private final ReadOnlyObjectWrapper<Optional<PlanResult>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AtomicLong wishes = new AtomicLong();

  ChangeDraft(SiteChanges changes, Workspace workspace, SessionServices services) {
    this.changes = changes;
    this.workspace = workspace;
    this.services = services;
  }

  /** What would happen; empty while that is being found out. */
  public ReadOnlyObjectProperty<Optional<PlanResult>> plan() {
    return plan.getReadOnlyProperty();
  }

  /** Wishes for something else instead. */
  public void replan(Function<Site, PlanResult> planner) {
    plan.set(Optional.empty());
    long wish = wishes.incrementAndGet();
    Site site = workspace.site().get();
    Map<String, TextRevision> open = openTexts(site);
    Instant now = services.clock().instant();
    services
        .background()
        .helper()
        .execute(
            () -> {
              if (wish != wishes.get()) {
                return; // the author has typed on
              }
              PlanResult result = planner.apply(seen(site, open, now));
              services
                  .fxThread()
                  .execute(
                      () -> {
                        if (wish == wishes.get()) {
                          plan.set(Optional.of(result));
                        }
                      });
            });
  }

  private Map<String, TextRevision> openTexts(Site site) {
    Map<String, TextRevision> open = new LinkedHashMap<>();
    for (EditorSession session : workspace.unsaved()) {
      SitePaths.inside(site, session.file().get())
          .ifPresent(path -> open.put(path, session.revision()));
    }
    return open;
  }

  /** The site as a build at {@code now} would find it if all open posts were saved. */
  private static Site seen(Site site, Map<String, TextRevision> open, Instant now) {
    if (open.isEmpty()) {
      return site.at(now);
    }
    Map<String, SourceText> texts = new LinkedHashMap<>();
    open.forEach((path, revision) -> texts.put(path, revision.source()));
    return site.with(site.files().withTexts(texts).at(now));
  }

  /** The plan that {@link #carryOut} would do; empty when there is none or it is refused. */
  public Optional<ChangePlan> decided() {
    return plan.get()
        .flatMap(
            result ->
                switch (result) {
                  case PlanResult.Planned planned -> Optional.of(planned.plan());
                  case PlanResult.Collision collision -> Optional.of(collision.replacing());
                  case PlanResult.Refused refused -> Optional.empty();
                });
  }

  /** The open posts that are saved before the plan is carried out. */
  public List<EditorSession> savedFirst() {
    return decided()
        .map(decision -> changes.unsaved(decision, workspace.site().get().root()))
        .orElse(List.of());
  }

  /** Does what {@link #decided} says; {@code done} hears what became of it. */
  public void carryOut(Consumer<ChangeOutcome> done) {
    decided()
        .ifPresent(decision -> changes.carryOut(decision, workspace.site().get().root(), done));
  }
}
