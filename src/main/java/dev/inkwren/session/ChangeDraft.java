package dev.inkwren.session;

import dev.inkwren.change.PlanResult;
import dev.inkwren.site.Site;
import dev.inkwren.store.ChangeOutcome;
import java.util.List;
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
public final class ChangeDraft implements Decision {

  private final SiteChanges changes;
  private final Workspace workspace;
  private final SessionServices services;
  private final ReadOnlyObjectWrapper<Optional<PlanResult>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Preflight>> report =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final boolean judged;
  private final AtomicLong wishes = new AtomicLong();

  /**
   * @param judged whether to find out what a deploy would say afterwards
   */
  ChangeDraft(SiteChanges changes, Workspace workspace, SessionServices services, boolean judged) {
    this.changes = changes;
    this.workspace = workspace;
    this.services = services;
    this.judged = judged;
  }

  @Override
  public ReadOnlyObjectProperty<Optional<PlanResult>> plan() {
    return plan.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyObjectProperty<Optional<Preflight>> report() {
    return report.getReadOnlyProperty();
  }

  /** Wishes for something else instead. */
  public void replan(Function<Site, PlanResult> planner) {
    plan.set(Optional.empty());
    report.set(Optional.empty());
    long wish = wishes.incrementAndGet();
    SeenSite seen = SeenSite.of(workspace, services.clock().instant());
    services
        .background()
        .helper()
        .execute(
            () -> {
              if (wish != wishes.get()) {
                return; // the author has typed on
              }
              Site site = seen.site();
              PlanResult result = planner.apply(site);
              Optional<Preflight> found =
                  Decision.decided(result)
                      .filter(made -> judged)
                      .map(made -> Preflight.after(services.inspector(), site, made));
              services
                  .fxThread()
                  .execute(
                      () -> {
                        if (wish == wishes.get()) {
                          report.set(found);
                          plan.set(Optional.of(result));
                        }
                      });
            });
  }

  @Override
  public List<EditorSession> savedFirst() {
    return decided()
        .map(decision -> changes.unsaved(decision, workspace.site().get().root()))
        .orElse(List.of());
  }

  @Override
  public void carryOut(Consumer<ChangeOutcome> done) {
    decided()
        .ifPresent(decision -> changes.carryOut(decision, workspace.site().get().root(), done));
  }
}
