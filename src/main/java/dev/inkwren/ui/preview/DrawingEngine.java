package dev.inkwren.ui.preview;

import dev.inkwren.render.Formulas.Formula;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.concurrent.Worker;
import javafx.scene.web.WebView;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Draws in a browser engine that is never shown and is given nothing but texts. Lives in a process
 * of its own, see {@link DrawingProcess}; its methods may be called from any thread there, one job
 * at a time.
 */
public final class DrawingEngine {

  private static final String JARS = "/META-INF/resources/webjars/";
  private static final String MATH = JARS + "mathjax/3.2.2/es5/tex-svg-full.js";
  private static final String DIAGRAMS = JARS + "mermaid/11.14.0/dist/mermaid.min.js";
  private static final Duration POLL = Duration.millis(5);

  private final Executor fx;
  private final CompletableFuture<PageCalls> engine = new CompletableFuture<>();
  private @Nullable WebView view;
  private boolean mathLoaded;
  private boolean diagramsLoaded;

  /**
   * @param fx the FX thread
   */
  public DrawingEngine(Executor fx) {
    this.fx = fx;
  }

  /** Makes the engine; jobs wait until it stands. */
  public void open() {
    fx.execute(
        () -> {
          EngineGuard.standing();
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
                      run("page/engine.js");
                      engine.complete(PageCalls.of(hidden.getEngine()));
                    }
                  });
          hidden.getEngine().loadContent(text("page/engine.html"));
        });
  }

  /**
   * Draws the job that {@code line} says.
   *
   * @return in one word of ASCII, an equals sign and the drawing, or an exclamation mark and why
   *     there is none
   */
  public CompletableFuture<String> draw(String line) {
    DrawingJob job = DrawingJob.of(line);
    return engine
        .thenComposeAsync(
            there ->
                switch (job) {
                  case DrawingJob.OfFormula(Formula formula) -> math(there, formula);
                  case DrawingJob.OfDiagram diagram -> diagram(there, diagram);
                },
            fx)
        .thenApply(DrawingJob::coded);
  }

  private CompletableFuture<String> math(PageCalls there, Formula formula) {
    if (!mathLoaded) {
      mathLoaded = true;
      run(MATH);
    }
    CompletableFuture<String> answer = new CompletableFuture<>();
    poll(
        answer,
        () ->
            Boolean.TRUE.equals(there.call("mathReady"))
                ? there.call("math", formula.tex(), formula.display(), formula.before())
                : "");
    return answer;
  }

  private CompletableFuture<String> diagram(PageCalls there, DrawingJob.OfDiagram diagram) {
    if (!diagramsLoaded) {
      diagramsLoaded = true;
      run(DIAGRAMS);
    }
    there.call("diagram", diagram.text(), diagram.dark());
    CompletableFuture<String> answer = new CompletableFuture<>();
    poll(answer, () -> there.call("poll"));
    return answer;
  }

  /** What the engine is asked again and again, for it says when it is ready in no other way. */
  private interface Question {
    Object ask();
  }

  private static void poll(CompletableFuture<String> answer, Question question) {
    String said = String.valueOf(question.ask());
    if (!said.isEmpty()) {
      answer.complete(said);
    } else {
      pause(() -> poll(answer, question));
    }
  }

  private static void pause(Runnable then) {
    PauseTransition pause = new PauseTransition(POLL);
    pause.setOnFinished(e -> then.run());
    pause.play();
  }

  private void run(String resource) {
    if (view != null) {
      view.getEngine().executeScript(text(resource));
    }
  }

  private static String text(String resource) {
    try (InputStream in = DrawingEngine.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
