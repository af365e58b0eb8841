package dev.inkwren.site;

import dev.inkwren.post.Slugs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names (tags, or categories) that a site's posts use: how often, in which posts, and which
 * share one address. Built from one list of names per post. Immutable.
 */
public final class TagIndex {

  private final Map<String, Set<String>> postsByName;
  private final Map<String, Set<String>> namesBySlug;
  private final Map<String, List<String>> namesByPost;

  private TagIndex(
      Map<String, Set<String>> postsByName,
      Map<String, Set<String>> namesBySlug,
      Map<String, List<String>> namesByPost) {
    this.postsByName = postsByName;
    this.namesBySlug = namesBySlug;
    this.namesByPost = namesByPost;
  }

  /**
   * @param namesByPost the names of each post, by its path; a name repeated in one post counts once
   */
  public static TagIndex of(Map<String, List<String>> namesByPost) {
    Map<String, Set<String>> posts = new TreeMap<>();
    Map<String, Set<String>> slugs = new TreeMap<>();
    namesByPost.forEach(
        (path, names) -> {
          for (String name : names) {
            posts.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(path);
          }
        });
    for (String name : posts.keySet()) {
      slugs.computeIfAbsent(Slugs.slugify(name), s -> new LinkedHashSet<>()).add(name);
    }
    return new TagIndex(posts, slugs, namesByPost);
  }

  /** All names with the number of posts that use them, most used first, then by name. */
  public Map<String, Integer> counts() {
    List<Map.Entry<String, Set<String>>> sorted = new ArrayList<>(postsByName.entrySet());
    sorted.sort(
        Comparator.<Map.Entry<String, Set<String>>>comparingInt(e -> -e.getValue().size())
            .thenComparing(Map.Entry::getKey));
    Map<String, Integer> counts = new LinkedHashMap<>();
    sorted.forEach(e -> counts.put(e.getKey(), e.getValue().size()));
    return counts;
  }

  /** How many posts use {@code name} in exactly this spelling. */
  public int count(String name) {
    return postsByName.getOrDefault(name, Set.of()).size();
  }

  /** Paths of the posts that use {@code name} in exactly this spelling. */
  public Set<String> posts(String name) {
    return postsByName.getOrDefault(name, Set.of());
  }

  /** The names whose address ends in {@code slug}; several names collide (J30). */
  public Set<String> bySlug(String slug) {
    return namesBySlug.getOrDefault(slug, Set.of());
  }

  /** How often each other name stands beside {@code name}, most often first. */
  public Map<String, Integer> companions(String name) {
    Map<String, Set<String>> beside = new TreeMap<>();
    for (String path : posts(name)) {
      for (String other : namesByPost.getOrDefault(path, List.of())) {
        if (!other.equals(name)) {
          beside.computeIfAbsent(other, n -> new LinkedHashSet<>()).add(path);
        }
      }
    }
    return new TagIndex(beside, Map.of(), Map.of()).counts();
  }

  /**
   * Names of the site that are probably meant by {@code name} but spelled otherwise: other case,
   * hyphen, underscore or space, plural, or one edit away; most used first.
   */
  public List<String> near(String name) {
    return counts().keySet().stream()
        .filter(other -> !other.equals(name) && NearNames.near(name, other))
        .toList();
  }

  /** All names, in order of their characters. */
  public Collection<String> names() {
    return postsByName.keySet();
  }
}
