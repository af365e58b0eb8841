package dev.inkwren.session;

import dev.inkwren.check.Inspector;
import dev.inkwren.post.Post;
import dev.inkwren.render.PostRenderer;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.site.Site;
import dev.inkwren.text.Lines;
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
 */
public final class Analyst {

  /**
   * What is asked for.
   *
   * @param path where the post lies below the site root, when it lies there
   */
  public record Request(TextRevision revision, Site site, Optional<String> path) {}

  private final Executor analysis;
  private final Executor results;
  private final Inspector inspector;
  private final Consumer<Analysis> listener;
  private final AtomicReference<@Nullable Request> newest = new AtomicReference<>();

  /** Analysis thread only: kept between requests because it reuses unchanged blocks. */
  private @Nullable PostRenderer renderer;

  private @Nullable Site rendererSite;

  public Analyst(
      Executor analysis, Executor results, Inspector inspector, Consumer<Analysis> listener) {
    this.analysis = analysis;
    this.results = results;
    this.inspector = inspector;
    this.listener = listener;
  }

  /** Asks for an analysis; any request not yet begun is forgotten. */
  public void request(Request request) {
    if (newest.getAndSet(request) == null) {
      analysis.execute(this::work);
    }
  }

  private void work() {
    Request request = newest.getAndSet(null);
    if (request == null) {
      return;
    }
    Post post = Post.of(request.revision().source());
    Optional<String> inSite = request.path().filter(path -> request.site().entry(path).isPresent());
    RenderedPost rendered = rendererFor(request.site()).render(post, inSite);
    long number = request.revision().number();
    Analysis unchecked =
        new Analysis(
            number,
            post,
            rendered,
            Lines.of(post.source().text()),
            TextCount.of(post.body()),
            List.of(),
            false);
    publish(unchecked);
    if (newest.get() == null) {
      publish(unchecked.checked(inspector.inspect(post, rendered, request.site(), request.path())));
    }
  }

  private PostRenderer rendererFor(Site site) {
    PostRenderer current = renderer;
    if (current == null || site != rendererSite) {
      current = new PostRenderer(site);
      renderer = current;
      rendererSite = site;
    }
    return current;
  }

  private void publish(Analysis result) {
    results.execute(() -> listener.accept(result));
  }
}
