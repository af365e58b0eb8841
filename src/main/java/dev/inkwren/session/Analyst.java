package dev.inkwren.session;

import dev.inkwren.check.Inspector;
import dev.inkwren.post.Post;
import dev.inkwren.render.PostRenderer;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.site.Site;
import dev.inkwren.text.Lines;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns revisions into analyses on the analysis thread. Only the newest request counts: typing
 * never queues work up, and a preview that is already out of date is never checked. {@link
 * #request} may be called from any thread; results arrive on the executor given for them.
 *
 * <p>A text that takes too long, or that breaks what looks at it, costs its preview and its checks
 * and nothing else: it is said, the thread is given up, and the next change is tried afresh.
 */
public final class Analyst {

  /**
   * What is asked for.
   *
   * @param file where the post lies; empty for a text that was never saved
   */
  public record Request(TextRevision revision, Site site, Optional<Path> file) {

    /** What renderer and checks are told of {@link #file}. */
    Optional<String> path() {
      return SitePaths.forChecks(site, file);
    }
  }

  /** How the analyses keep up with the text. */
  public enum Pace {
    /** The last analysis was made or is on its way. */
    KEEPS_UP,
    /** One takes so long that the author should know. */
    SLOW,
    /** The text is longer than {@link #LONGEST}, so there is neither preview nor check. */
    TOO_LONG,
    /** One took so long that it was given up; what is shown is of an older text. */
    GIVEN_UP,
    /** One failed because of a fault in Inkwren; what is shown is of an older text. */
    FAILED
  }

  /** UTF-16 units; a thousand long posts. What is longer would eat the memory that typing needs. */
  static final int LONGEST = 8 << 20;

  static final long SLOW_MILLIS = 3_000;
  static final long GIVE_UP_MILLIS = 30_000;

  /** One analysis under way, with the renderer that only its thread may use. */
  private static final class Run {
    private final Bench bench;
    private volatile boolean over;

    Run(Bench bench) {
      this.bench = bench;
    }
  }

  /** Kept between requests because it reuses unchanged blocks; one analysis thread at a time. */
  private static final class Bench {
    private @Nullable PostRenderer renderer;

    PostRenderer rendererFor(Site site) {
      PostRenderer current = renderer;
      if (current == null || site != current.site()) {
        current = new PostRenderer(site);
        renderer = current;
      }
      return current;
    }
  }

  private final Background background;
  private final Executor results;
  private final Inspector inspector;
  private final Consumer<Analysis> listener;
  private final Consumer<Pace> pace;
  private final AtomicReference<@Nullable Request> newest = new AtomicReference<>();
  private volatile Bench bench = new Bench();
  private volatile Pace told = Pace.KEEPS_UP;

  /**
   * @param listener receives analyses, on {@code results}
   * @param pace hears when analyses fall behind and when they keep up again, on {@code results}
   */
  public Analyst(
      Background background,
      Executor results,
      Inspector inspector,
      Consumer<Analysis> listener,
      Consumer<Pace> pace) {
    this.background = background;
    this.results = results;
    this.inspector = inspector;
    this.listener = listener;
    this.pace = pace;
  }

  /** Asks for an analysis; any request not yet begun is forgotten. */
  public void request(Request request) {
    if (newest.getAndSet(request) == null) {
      background.analysis().execute(this::work);
    }
  }

  private void work() {
    Request request = newest.getAndSet(null);
    if (request == null) {
      return;
    }
    Run run = new Run(bench);
    background.journal(SLOW_MILLIS, () -> late(run));
    try {
      tell(run, analyse(request, run));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      tell(run, Pace.FAILED);
      throw fault;
    } finally {
      run.over = true;
    }
  }

  private Pace analyse(Request request, Run run) {
    Post post = Post.of(request.revision().source());
    if (post.source().text().length() > LONGEST) {
      publish(run, unchecked(request, post, RenderedPost.EMPTY).checked(List.of()));
      return Pace.TOO_LONG;
    }
    Optional<String> inSite = request.path().filter(path -> request.site().entry(path).isPresent());
    RenderedPost rendered = run.bench.rendererFor(request.site()).render(post, inSite);
    Analysis unchecked = unchecked(request, post, rendered);
    publish(run, unchecked);
    if (newest.get() == null) {
      publish(
          run,
          unchecked.checked(inspector.inspect(post, rendered, request.site(), request.path())));
    }
    return Pace.KEEPS_UP;
  }

  private static Analysis unchecked(Request request, Post post, RenderedPost rendered) {
    return new Analysis(
        request.revision().number(),
        post,
        FormPlace.of(post, request.site(), request.file()),
        rendered,
        Lines.of(post.source().text()),
        TextCount.of(post.body()).published(rendered.words()),
        List.of(),
        false);
  }

  private void late(Run run) {
    if (!run.over) {
      tell(run, Pace.SLOW);
      background.journal(GIVE_UP_MILLIS - SLOW_MILLIS, () -> giveUp(run));
    }
  }

  private void giveUp(Run run) {
    if (!run.over) {
      tell(run, Pace.GIVEN_UP);
      run.over = true;
      bench = new Bench();
      background.giveUpAnalysis();
    }
  }

  private void tell(Run run, Pace now) {
    if (!run.over && now != told) {
      told = now;
      results.execute(() -> pace.accept(now));
    }
  }

  private void publish(Run run, Analysis result) {
    if (!run.over) {
      results.execute(() -> listener.accept(result));
    }
  }
}
