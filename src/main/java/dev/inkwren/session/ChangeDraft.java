package dev.inkwren.session;

import dev.inkwren.change.PlanResult;
import dev.inkwren.site.Site;
import dev.inkwren.store.ChangeOutcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * A change of the open site that is being decided. Plans are made on the helper thread; the newest
 * wish wins. FX thread only.
 */
public final class ChangeDraft implements Decision {

  private final SiteChanges changes;
  private final Workspace workspace;
  private final SessionServices services;
  private final NewestPlan newest;
  private final boolean judged;

  /**
   * @param judged whether to find out what a deploy would say afterwards
   */
  ChangeDraft(SiteChanges changes, Workspace workspace, SessionServices services, boolean judged) {
    this.changes = changes;
    this.workspace = workspace;
    this.services = services;
    this.newest = new NewestPlan(services);
    this.judged = judged;
  }

  @Override
  public ReadOnlyObjectProperty<Optional<PlanResult>> plan() {
    return newest.plan();
  }

  @Override
  public ReadOnlyObjectProperty<Optional<Preflight>> report() {
    return newest.report();
  }

  /** Wishes for something else instead. */
  public void replan(Function<Site, PlanResult> planner) {
    SeenSite seen = SeenSite.of(workspace, services.clock().instant());
    newest.make(judged, seen::site, planner);
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
