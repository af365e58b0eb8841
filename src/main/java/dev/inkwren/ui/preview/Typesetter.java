package dev.inkwren.ui.preview;

import dev.inkwren.render.DrawingSanitizer;
import dev.inkwren.render.Formulas.Formula;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.concurrent.Worker;
import javafx.scene.web.WebView;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Draws formulas and diagrams in an engine of its own that is never shown and is given nothing but
 * their text. Made with the first thing to draw; what was drawn is kept by its source.
 *
 * <p>{@link #formula} and {@link #diagram} may be asked from any thread, the rest is for the FX
 * thread.
 */
final class Typesetter {

  private static final String JARS = "/META-INF/resources/webjars/";
  private static final String MATH = JARS + "mathjax/3.2.2/es5/tex-svg-full.js";
  private static final String DIAGRAMS = JARS + "mermaid/11.14.0/dist/mermaid.min.js";
  private static final int LONGEST = 20_000;
  private static final int MOST_KEPT = 2_000;
  private static final int MOST_POLLS = 150;
  private static final Duration POLL = Duration.millis(30);

  /** Something to draw. */
  sealed interface Job {
    record OfFormula(Formula formula) implements Job {}

    record OfDiagram(String text, boolean dark) implements Job {}
  }

  private final Executor background;
  private final Executor fx;
  private final Runnable drawn;
  private final Map<Job, String> done = new ConcurrentHashMap<>();
  private final Set<Job> wanted = ConcurrentHashMap.newKeySet();
  private final Deque<Job> queue = new ArrayDeque<>();
  private @Nullable WebView view;
  private @Nullable PageCalls engine;
  private boolean mathLoaded;
  private boolean diagramsLoaded;
  private boolean working;

  /**
   * @param drawn called on the FX thread when something new was drawn
   */
  Typesetter(Executor background, Executor fx, Runnable drawn) {
    this.background = background;
    this.fx = fx;
    this.drawn = drawn;
  }

  /** The drawing of a formula as clean HTML; empty while there is none, which is then made. */
  Optional<String> formula(Formula formula) {
    return ask(new Job.OfFormula(formula));
  }

  /** The drawing of a diagram as clean HTML; empty while there is none, which is then made. */
  Optional<String> diagram(String text, boolean dark) {
    return text.length() > LONGEST ? Optional.empty() : ask(new Job.OfDiagram(text, dark));
  }

  private Optional<String> ask(Job job) {
    String ready = done.get(job);
    if (ready == null) {
      wanted.add(job);
    }
    return Optional.ofNullable(ready);
  }

  /** Draws what was asked for in vain since the last call. */
  void work() {
    Set<Job> fresh = new LinkedHashSet<>(wanted);
    wanted.removeAll(fresh);
    queue.clear();
    queue.addAll(fresh);
    if (!queue.isEmpty() && !working) {
      working = true;
      if (view == null) {
        open();
      } else {
        next();
      }
    }
  }

  private void open() {
    WebView hidden = new WebView();
    hidden.resize(1000, 800);
    view = hidden;
    hidden
        .getEngine()
        .getLoadWorker()
        .stateProperty()
        .addListener(
            (o, was, is) -> {
              if (is == Worker.State.SUCCEEDED) {
                load("page/engine.js", () -> load(MATH, this::started));
              }
            });
    hidden.getEngine().loadContent(text("page/engine.html"));
  }

  private void load(String resource, Runnable then) {
    background.execute(
        () -> {
          String script = text(resource);
          fx.execute(
              () -> {
                if (view != null) {
                  view.getEngine().executeScript(script);
                }
                then.run();
              });
        });
  }

  /** A resource's text; empty when the program was put together without it. */
  private static String text(String resource) {
    try (InputStream in = Typesetter.class.getResourceAsStream(resource)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void started() {
    poll(
        MOST_POLLS / 5,
        this::isMathReady,
        () -> {
          mathLoaded = isMathReady();
          engine = view == null ? null : PageCalls.of(view.getEngine());
          next();
        });
  }

  private boolean isMathReady() {
    return view != null
        && Boolean.TRUE.equals(view.getEngine().executeScript("document.ink('mathReady')"));
  }

  private void poll(int left, BooleanSupplier ready, Runnable then) {
    if (ready.getAsBoolean() || left == 0) {
      then.run();
      return;
    }
    PauseTransition pause = new PauseTransition(POLL);
    pause.setOnFinished(e -> poll(left - 1, ready, then));
    pause.play();
  }

  private void next() {
    PageCalls there = engine;
    Job job = queue.poll();
    if (job instanceof Job.OfFormula && there != null && !mathLoaded) {
      keep(job, "!MathJax is missing from the program");
      fx.execute(this::next);
      return;
    }
    if (job == null || there == null) {
      working = false;
      drawn.run();
      return;
    }
    switch (job) {
      case Job.OfFormula(Formula formula) -> {
        keep(
            job,
            String.valueOf(there.call("math", formula.tex(), formula.display(), formula.before())));
        fx.execute(this::next);
      }
      case Job.OfDiagram diagram when !diagramsLoaded -> {
        diagramsLoaded = true;
        queue.addFirst(diagram);
        load(DIAGRAMS, this::next);
      }
      case Job.OfDiagram diagram -> {
        there.call("diagram", diagram.text(), diagram.dark());
        StringBuilder result = new StringBuilder();
        poll(
            MOST_POLLS,
            () -> {
              result.append(there.call("poll"));
              return !result.isEmpty();
            },
            () -> {
              keep(job, result.isEmpty() ? "!timeout" : result.toString());
              next();
            });
      }
    }
  }

  /** {@code answer} begins with an equals sign before a drawing, or an exclamation mark. */
  private void keep(Job job, String answer) {
    if (done.size() > MOST_KEPT) {
      done.clear();
    }
    String rest = answer.isEmpty() ? "" : answer.substring(1);
    Optional<String> drawing = Optional.empty();
    if (answer.startsWith("=")) {
      drawing =
          job instanceof Job.OfFormula
              ? DrawingSanitizer.formula(rest)
              : DrawingSanitizer.diagram(rest);
    }
    String reason = answer.startsWith("!") ? rest : "";
    done.put(job, drawing.orElseGet(() -> failed(job, reason)));
  }

  private static String failed(Job job, String reason) {
    String source =
        switch (job) {
          case Job.OfFormula(Formula formula) -> formula.tex();
          case Job.OfDiagram(String text, boolean dark) -> text;
        };
    String line = reason.length() > 300 ? reason.substring(0, 300) : reason;
    return "<span class=\"ink-failed\">" + escaped(source + "\n" + line) + "</span>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
