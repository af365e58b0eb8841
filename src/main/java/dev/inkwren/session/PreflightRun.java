package dev.inkwren.session;

import dev.inkwren.check.Inspector;
import dev.inkwren.site.Site;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A look at many posts that is under way. FX thread only. */
public final class PreflightRun {

  /** So many steps are told of, however many posts there are. */
  private static final int STEPS = 100;

  private final Executor fxThread;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicInteger looked = new AtomicInteger();
  private final int all;
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ReadOnlyObjectWrapper<Optional<Preflight>> report =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  PreflightRun(Executor fxThread, int all) {
    this.fxThread = fxThread;
    this.all = all;
  }

  /** Helper thread. */
  void look(Inspector inspector, Supplier<Site> site, Collection<String> paths) {
    if (cancelled.get()) {
      return;
    }
    Preflight found = Preflight.of(inspector, site.get(), paths, cancelled::get, this::step);
    fxThread.execute(
        () -> {
          if (!cancelled.get()) {
            report.set(Optional.of(found));
          }
        });
  }

  private void step() {
    int done = looked.incrementAndGet();
    if (done * (long) STEPS / all != (done - 1) * (long) STEPS / all) {
      fxThread.execute(() -> progress.set((double) done / all));
    }
  }

  /** From 0 to 1. */
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /** What was found; empty until all posts were looked at, and for good when cancelled. */
  public ReadOnlyObjectProperty<Optional<Preflight>> report() {
    return report.getReadOnlyProperty();
  }

  /** The author does not want to know any more. */
  public void cancel() {
    cancelled.set(true);
  }
}
