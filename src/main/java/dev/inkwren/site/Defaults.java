package dev.inkwren.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The front matter that {@code defaults:} of {@code _config.yml} gives to posts (J36): each set
 * applies to paths that start with its path, a longer path wins over a shorter one, then a set with
 * a type over one without.
 */
final class Defaults {

  private record Scope(String path, boolean typed, Map<String, Object> values) {}

  private final List<Scope> sets = new ArrayList<>();

  Defaults(SiteConfig config) {
    if (config.values().get("defaults") instanceof List<?> list) {
      for (Object item : list) {
        scope(SiteConfig.asMap(item), config.collectionsDir()).ifPresent(sets::add);
      }
    }
  }

  private static Optional<Scope> scope(Map<String, Object> set, String collectionsDir) {
    if (!(set.get("values") instanceof Map<?, ?>)) {
      return Optional.empty();
    }
    Map<String, Object> scope = SiteConfig.asMap(set.get("scope"));
    Object type = scope.get("type");
    boolean forPosts = type == null || type.equals("posts") || type.equals("post");
    if (!forPosts) {
      return Optional.empty();
    }
    String path = scope.get("path") instanceof String p ? p : "";
    String inside =
        !collectionsDir.isEmpty() && path.startsWith(collectionsDir + "/")
            ? path.substring(collectionsDir.length() + 1)
            : path;
    String clean = inside.startsWith("/") ? inside.substring(1) : inside;
    return Optional.of(new Scope(clean, type != null, SiteConfig.asMap(set.get("values"))));
  }

  /**
   * The values that a post gets where it has none of its own.
   *
   * @param path of the post, relative to the collections folder
   */
  Map<String, Object> of(String path) {
    Map<String, Object> merged = Map.of();
    Optional<Scope> strongest = Optional.empty();
    for (Scope set : sets) {
      if (!applies(set, path)) {
        continue;
      }
      if (strongest.isEmpty() || precedes(set, strongest.get())) {
        merged = merge(merged, set.values());
        strongest = Optional.of(set);
      } else {
        merged = merge(set.values(), merged);
      }
    }
    return merged;
  }

  private static boolean applies(Scope set, String path) {
    return set.path().contains("*") ? Globs.leads(set.path(), path) : path.startsWith(set.path());
  }

  private static boolean precedes(Scope newer, Scope older) {
    int difference = newer.path().length() - older.path().length();
    return difference > 0 || (difference == 0 && (newer.typed() || !older.typed()));
  }

  /** {@code over} wins over {@code under}; maps in both are merged in the same way. */
  static Map<String, Object> merge(Map<String, Object> under, Map<String, Object> over) {
    if (under.isEmpty()) {
      return over;
    }
    Map<String, Object> merged = new LinkedHashMap<>(under);
    over.forEach(
        (key, value) -> {
          boolean both = value instanceof Map && merged.get(key) instanceof Map;
          merged.put(
              key,
              both ? merge(SiteConfig.asMap(merged.get(key)), SiteConfig.asMap(value)) : value);
        });
    return merged;
  }
}
