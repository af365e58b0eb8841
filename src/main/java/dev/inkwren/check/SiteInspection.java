package dev.inkwren.check;

import dev.inkwren.post.Post;
import dev.inkwren.render.PostRenderer;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks many posts of one site, on all processors. */
public final class SiteInspection {

  private final Inspector inspector;
  private final Site site;

  /**
   * What was found in one post.
   *
   * @param path of the post, relative to the site root
   * @param problems in {@link Problem#IN_ORDER}; empty when all is well
   */
  public record Findings(String path, List<Problem> problems) {
    public Findings {
      problems = List.copyOf(problems);
    }
  }

  /**
   * @param inspector says which rules run
   * @param site the snapshot to check
   */
  public SiteInspection(Inspector inspector, Site site) {
    this.inspector = inspector;
    this.site = site;
  }

  /** The paths of all posts and drafts of the site. */
  public List<String> paths() {
    return site.posts().stream().map(PostEntry::path).toList();
  }

  /**
   * Checks the posts at {@code paths}; blocks until done.
   *
   * @param paths relative to the site root; those the site has no text of are left out
   * @param cancelled asked before every post; once it says yes no further post is checked
   * @param after run after every post, on any thread
   * @return one answer per checked post, in order of paths
   */
  public List<Findings> check(Collection<String> paths, BooleanSupplier cancelled, Runnable after) {
    List<String> all = List.copyOf(paths);
    int shares = Math.max(1, Math.min(all.size(), Runtime.getRuntime().availableProcessors()));
    return IntStream.range(0, shares)
        .parallel()
        .mapToObj(share -> share(all, share, shares, cancelled, after))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Findings::path))
        .toList();
  }

  /** Every post whose number leaves {@code share}, so that long posts spread evenly. */
  private List<Findings> share(
      List<String> paths, int share, int shares, BooleanSupplier cancelled, Runnable after) {
    PostRenderer renderer = new PostRenderer(site, false);
    List<Findings> found = new ArrayList<>();
    for (int i = share; i < paths.size() && !cancelled.getAsBoolean(); i += shares) {
      String path = paths.get(i);
      site.text(path).map(text -> check(renderer, path, Post.of(text))).ifPresent(found::add);
      after.run();
    }
    return found;
  }

  private Findings check(PostRenderer renderer, String path, Post post) {
    Optional<String> where = Optional.of(path);
    return new Findings(
        path, inspector.inspect(post, () -> renderer.render(post, where), site, where));
  }

  /** The posts with at least one problem. */
  public static Stream<Findings> flawed(List<Findings> findings) {
    return findings.stream().filter(f -> !f.problems().isEmpty());
  }
}
