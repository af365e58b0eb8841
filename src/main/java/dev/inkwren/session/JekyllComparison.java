package dev.inkwren.session;

import dev.inkwren.change.UnifiedDiff;
import dev.inkwren.post.Post;
import dev.inkwren.profile.Profiles;
import dev.inkwren.render.PostRenderer;
import dev.inkwren.render.PublishedContent;
import dev.inkwren.site.Site;
import dev.inkwren.store.JekyllTrial;
import dev.inkwren.store.JekyllTrial.Outcome;
import dev.inkwren.store.JekyllTrial.Running;
import dev.inkwren.store.JekyllTrial.Tool;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Lets a real Jekyll build a post and tells how the preview's page differs. FX thread only. */
public final class JekyllComparison {

  /**
   * What can be run for a site.
   *
   * @param plain Jekyll that runs nothing of the site; empty when it is not on this machine
   * @param ofSite Jekyll with the site's own gems and plugins; empty when there is none to run
   */
  public record Tools(Optional<Tool> plain, Optional<Tool> ofSite) {}

  /** What came of it. */
  public sealed interface Result {

    /**
     * Both pages are there.
     *
     * @param diff from Jekyll's content to the preview's, one line per element or text; empty when
     *     they are the same
     * @param bare whether a gem of the site is missing on this machine, so that only Liquid and
     *     Markdown were compared
     */
    record Compared(String diff, boolean bare) implements Result {}

    /** Jekyll did not get as far. */
    record NotBuilt(Outcome outcome) implements Result {}

    /** Its page has no place where the post's content could be. */
    record NoContent() implements Result {}
  }

  private final SessionServices services;
  private final JekyllTrial trial;
  private final AtomicReference<Optional<Running>> running =
      new AtomicReference<>(Optional.empty());

  JekyllComparison(SessionServices services, JekyllTrial trial) {
    this.services = services;
    this.trial = trial;
  }

  /** Looks what can be run for {@code site}; {@code found} hears of it. */
  public void tools(Site site, Consumer<Tools> found) {
    services.make(() -> new Tools(trial.plainTool(), trial.siteTool(site.root())), found);
  }

  /**
   * Builds and compares.
   *
   * @param path of the post, relative to the site root
   * @param done hears the result, unless {@link #stop} came before
   */
  public void compare(Tool tool, Site site, String path, Post post, Consumer<Result> done) {
    services
        .background()
        .helper()
        .execute(
            () -> {
              Running build = trial.start(tool, site, path, post);
              running.set(Optional.of(build));
              CompletableFuture<Void> _ =
                  build
                      .outcome()
                      .thenApplyAsync(
                          outcome -> result(outcome, site, path, post),
                          services.background().helper())
                      .thenAcceptAsync(done, services.fxThread());
            });
  }

  /** Ends the build that is under way. */
  public void stop() {
    running.getAndSet(Optional.empty()).ifPresent(Running::stop);
  }

  private static Result result(Outcome outcome, Site site, String path, Post post) {
    return switch (outcome) {
      case Outcome.Built(String html, boolean bare) -> compared(html, bare, site, path, post);
      default -> new Result.NotBuilt(outcome);
    };
  }

  private static Result compared(String html, boolean bare, Site site, String path, Post post) {
    Site seen = bare ? site.as(Profiles.jekyll()) : site;
    Optional<String> theirs =
        PublishedContent.ofPage(html)
            .or(() -> Optional.of(html).filter(h -> bare).map(PublishedContent::ofBody));
    String ours =
        PublishedContent.ofBody(
            new PostRenderer(seen, false).render(post, Optional.of(path)).contentHtml());
    return theirs
        .<Result>map(
            t -> new Result.Compared(UnifiedDiff.between("Jekyll", "Inkwren", t, ours), bare))
        .orElseGet(Result.NoContent::new);
  }
}
