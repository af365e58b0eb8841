package dev.inkwren.site;

import dev.inkwren.post.Post;
import dev.inkwren.post.PostDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the newest posts of a site have in common, so that a new one looks like them.
 *
 * @param author the author of most posts; empty when none is named
 * @param folders sub-folders of the posts folder as a pattern of {@code yyyy}, {@code MM} and
 *     {@code dd} with {@code /} between; empty for posts that lie flat or without a scheme
 * @param extension of the file names, without dot
 * @param footer the last paragraph that most posts share, attribute line included; empty when they
 *     do not
 * @param commonKeys front matter keys that all posts have, in the order of the newest post
 * @param zoneWritten true when most dates name their zone
 */
public record Habits(
    Optional<String> author,
    String folders,
    String extension,
    Optional<String> footer,
    List<String> commonKeys,
    boolean zoneWritten) {

  /** What is assumed where there are too few posts to learn from. */
  public static final Habits NONE =
      new Habits(Optional.empty(), "", "md", Optional.empty(), List.of(), true);

  /** So many of the newest posts are looked at; older ones show older habits. */
  private static final int SAMPLE = 60;

  private static final int ENOUGH = 3;

  static Habits of(Site site) {
    List<PostEntry> sample =
        site.posts().stream()
            .filter(p -> p.state() == PostState.PUBLISHED && p.name().isPresent())
            .limit(SAMPLE)
            .toList();
    if (sample.isEmpty()) {
      return NONE;
    }
    List<Post> posts = sample.stream().flatMap(p -> site.post(p.path()).stream()).toList();
    return new Habits(
        usual(posts, Post::author),
        usual(sample, p -> Optional.of(scheme(p))).orElse(""),
        usual(sample, p -> p.name().map(n -> n.extension())).orElse("md"),
        posts.size() < ENOUGH ? Optional.empty() : usual(posts, Habits::lastParagraph),
        commonKeys(posts),
        usual(posts, p -> p.date().map(PostDate::zoneGiven)).orElse(true));
  }

  /** The value that more than half of all items have. */
  private static <T, V> Optional<V> usual(Collection<T> items, Function<T, Optional<V>> value) {
    Map<V, Integer> counts = new HashMap<>();
    items.forEach(item -> value.apply(item).ifPresent(v -> counts.merge(v, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(e -> e.getValue() * 2 > items.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The folders between the posts folder and the file, where they spell the file's own date. */
  private static String scheme(PostEntry entry) {
    String folder = "/" + entry.folder() + "/";
    int inside = folder.indexOf("/_posts/") + "/_posts/".length();
    String sub = folder.substring(inside);
    String day = entry.name().orElseThrow().date().toString();
    List<String> patterns = List.of("yyyy", "MM", "dd");
    List<String> parts = List.of(day.split("-"));
    List<String> found = new ArrayList<>();
    List<String> folders = sub.isEmpty() ? List.of() : List.of(sub.split("/"));
    for (int i = 0; i < folders.size(); i++) {
      if (i >= parts.size() || !folders.get(i).equals(parts.get(i))) {
        return "";
      }
      found.add(patterns.get(i));
    }
    return String.join("/", found);
  }

  private static Optional<String> lastParagraph(Post post) {
    String body = post.body().stripTrailing();
    int blank = body.lastIndexOf("\n\n");
    return blank < 0 ? Optional.empty() : Optional.of(body.substring(blank + 2));
  }

  private static List<String> commonKeys(List<Post> posts) {
    List<String> common = new ArrayList<>(posts.getFirst().frontMatter().keys());
    posts.forEach(p -> common.retainAll(p.frontMatter().keys()));
    return List.copyOf(common);
  }
}
