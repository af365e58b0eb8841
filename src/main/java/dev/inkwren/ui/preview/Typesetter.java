package dev.inkwren.ui.preview;

import dev.inkwren.render.DrawingFailure;
import dev.inkwren.render.Formulas.Formula;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Has formulas and diagrams drawn, one at a time, in a process of their own; what was drawn is kept
 * by its source.
 *
 * <p>{@link #formula} and {@link #diagram} may be asked from any thread, the rest is for the FX
 * thread.
 */
final class Typesetter implements AutoCloseable {

  private static final int MOST_KEPT = 2_000;

  /** How long the process stays when there is nothing to draw. */
  private static final Duration REST = Duration.seconds(90);

  private final Executor drawings;
  private final Executor fx;
  private final Runnable drawn;
  private final DrawingProcess process = DrawingProcess.usual();
  private final Map<DrawingJob, String> done = new ConcurrentHashMap<>();
  private final Set<DrawingJob> wanted = ConcurrentHashMap.newKeySet();
  private final Deque<DrawingJob> queue = new ArrayDeque<>();
  private final PauseTransition rest = new PauseTransition(REST);
  private Optional<DrawingJob> current = Optional.empty();

  /**
   * @param drawings where drawings are waited for; runs its tasks in order
   * @param drawn called on the FX thread when something new was drawn
   */
  Typesetter(Executor drawings, Executor fx, Runnable drawn) {
    this.drawings = drawings;
    this.fx = fx;
    this.drawn = drawn;
    rest.setOnFinished(e -> drawings.execute(process::close));
  }

  /** The drawing of a formula as clean HTML; empty while there is none, which is then made. */
  Optional<String> formula(Formula formula) {
    return ask(new DrawingJob.OfFormula(formula));
  }

  /** The drawing of a diagram as clean HTML; empty while there is none, which is then made. */
  Optional<String> diagram(String text, boolean dark) {
    return ask(new DrawingJob.OfDiagram(text, dark));
  }

  private Optional<String> ask(DrawingJob job) {
    String ready = done.get(job);
    if (ready == null) {
      wanted.add(job);
    }
    return Optional.ofNullable(ready);
  }

  /** Draws what was asked for in vain since the last call, formulas first: they are quick. */
  void work() {
    Set<DrawingJob> fresh = new LinkedHashSet<>(wanted);
    wanted.removeAll(fresh);
    current.ifPresent(fresh::remove);
    queue.clear();
    fresh.stream().filter(DrawingJob.OfFormula.class::isInstance).forEach(queue::add);
    fresh.stream().filter(DrawingJob.OfDiagram.class::isInstance).forEach(queue::add);
    if (!queue.isEmpty() && current.isEmpty()) {
      rest.stop();
      next();
    }
  }

  private void next() {
    DrawingJob job = queue.poll();
    current = Optional.ofNullable(job);
    if (job == null) {
      rest.playFromStart();
      return;
    }
    drawings.execute(
        () -> {
          keep(job, html(job));
          fx.execute(this::made);
        });
  }

  /** Formulas come in crowds and are shown together; a diagram lets nothing wait for it. */
  private void made() {
    boolean crowd = queue.peek() instanceof DrawingJob.OfFormula;
    next();
    if (!crowd) {
      drawn.run();
    }
  }

  /**
   * The drawing of a diagram by day, when it is there; for any thread but FX's and the drawings'.
   */
  String byDay(String text) {
    DrawingJob job = new DrawingJob.OfDiagram(text, false);
    String ready = done.get(job);
    return ready == null ? CompletableFuture.supplyAsync(() -> html(job), drawings).join() : ready;
  }

  private String html(DrawingJob job) {
    return switch (process.draw(job)) {
      case DrawingProcess.Answer.Drawn(String svg) ->
          job.clean(svg).orElseGet(() -> DrawingFailure.notShown(job.source()));
      case DrawingProcess.Answer.Refused(String reason) ->
          DrawingFailure.refused(job.source(), reason);
      case DrawingProcess.Answer.TooMuch() -> DrawingFailure.notShown(job.source());
      case DrawingProcess.Answer.Unavailable() -> DrawingFailure.unavailable(job.source());
    };
  }

  private void keep(DrawingJob job, String html) {
    if (done.size() > MOST_KEPT) {
      done.clear();
    }
    done.put(job, html);
  }

  @Override
  public void close() {
    rest.stop();
    process.close();
  }
}
