package dev.inkwren.session;

import dev.inkwren.change.PlanResult;
import dev.inkwren.site.Site;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The plan of what the author wishes while the wish still changes: made on the helper thread, the
 * newest wins. FX thread only.
 */
final class NewestPlan {

  private final SessionServices services;
  private final ReadOnlyObjectWrapper<Optional<PlanResult>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Preflight>> report =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AtomicLong wishes = new AtomicLong();

  NewestPlan(SessionServices services) {
    this.services = services;
  }

  /** As {@link Decision#plan}. */
  ReadOnlyObjectProperty<Optional<PlanResult>> plan() {
    return plan.getReadOnlyProperty();
  }

  /** As {@link Decision#report}. */
  ReadOnlyObjectProperty<Optional<Preflight>> report() {
    return report.getReadOnlyProperty();
  }

  /** There is no plan, and one that is being made does not count. */
  void forget() {
    wishes.incrementAndGet();
    plan.set(Optional.empty());
    report.set(Optional.empty());
  }

  /**
   * Makes another plan.
   *
   * @param judged whether to find out what a deploy would say afterwards
   * @param site what the plan is for; asked on the helper thread
   * @param planner pure; called on the helper thread
   */
  void make(boolean judged, Supplier<Site> site, Function<Site, PlanResult> planner) {
    forget();
    long wish = wishes.get();
    services
        .background()
        .helper()
        .execute(
            () -> {
              if (wish == wishes.get()) { // else the author has typed on
                Site seen = site.get();
                PlanResult result = planner.apply(seen);
                Optional<Preflight> found =
                    Decision.decided(result)
                        .filter(made -> judged)
                        .map(made -> Preflight.after(services.inspector(), seen, made));
                services.fxThread().execute(() -> show(wish, result, found));
              }
            });
  }

  private void show(long wish, PlanResult result, Optional<Preflight> found) {
    if (wish == wishes.get()) {
      report.set(found);
      plan.set(Optional.of(result));
    }
  }
}
