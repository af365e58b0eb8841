package dev.inkwren.render;

import dev.inkwren.frontmatter.FrontMatter;
import dev.inkwren.post.Slugs;
import dev.inkwren.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pages and documents of collections: their addresses and what templates may ask of them. */
final class SitePages {

  private static final List<String> CONVERTED =
      List.of("md", "markdown", "mkdown", "mkdn", "mkd", "html", "htm");

  private final Site site;
  private final Map<String, Object> collections;

  SitePages(Site site) {
    this.site = site;
    this.collections = new TreeMap<>(site.config().map("collections"));
    site.config().list("collections").forEach(name -> collections.putIfAbsent(name, Map.of()));
  }

  /** Names of the collections that the configuration has beside the posts. */
  List<String> collections() {
    return collections.keySet().stream().filter(name -> !name.equals("posts")).toList();
  }

  /** The address of the page or document at {@code path}; empty when there is none. */
  Optional<String> url(String path) {
    return Optional.ofNullable(site.files().pages().get(path))
        .map(text -> url(path, FrontMatter.of(text).data()));
  }

  private String url(String path, Map<String, @Nullable Object> values) {
    Optional<String> collection = collection(path);
    String inside = collection.map(c -> path.substring(c.length() + 2)).orElse(path);
    String template =
        Optional.ofNullable(values.get("permalink"))
            .map(String::valueOf)
            .or(() -> collection.flatMap(this::permalink))
            .orElseGet(() -> collection.isPresent() ? "/:collection/:path:output_ext" : page(path));
    String extension = isConverted(path) ? ".html" : "." + extension(path);
    String base = bare(inside.substring(inside.lastIndexOf('/') + 1));
    int slash = inside.lastIndexOf('/');
    String slug = String.valueOf(values.getOrDefault("slug", base));
    String url =
        template
            .replace(":collection", collection.orElse(""))
            .replace(":output_ext", extension)
            .replace(":basename", base)
            .replace(":title", Slugs.cased("pretty", slug))
            .replace(":slug", Slugs.slugify(slug))
            .replace(":name", Slugs.slugify(base))
            .replace(
                ":path",
                collection.isPresent()
                    ? bare(inside)
                    : slash < 0 ? "" : inside.substring(0, slash));
    return ("/" + url).replaceAll("/{2,}", "/");
  }

  private String page(String path) {
    String name = bare(path.substring(path.lastIndexOf('/') + 1));
    if (!isConverted(path)) {
      return "/:path/:basename:output_ext";
    }
    String style = site.config().text("permalink").orElse(site.profile().layout().permalink());
    boolean folder = style.equals("pretty") || style.endsWith("/");
    return name.equals("index") ? "/:path/" : "/:path/:basename" + (folder ? "/" : ":output_ext");
  }

  private Optional<String> permalink(String collection) {
    Object own =
        collections.get(collection) instanceof Map<?, ?> settings
            ? settings.get("permalink")
            : null;
    Object fallback = null;
    if (site.config().values().get("defaults") instanceof List<?> sets) {
      for (Object set : sets) {
        boolean meant =
            set instanceof Map<?, ?> map
                && map.get("scope") instanceof Map<?, ?> scope
                && collection.equals(scope.get("type"));
        if (meant && ((Map<?, ?>) set).get("values") instanceof Map<?, ?> values) {
          fallback = values.get("permalink");
        }
      }
    }
    return Optional.ofNullable(fallback == null ? own : fallback).map(String::valueOf);
  }

  private Optional<String> collection(String path) {
    return collections.keySet().stream().filter(c -> path.startsWith("_" + c + "/")).findFirst();
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static String bare(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }

  private static boolean isConverted(String path) {
    return CONVERTED.contains(extension(path));
  }

  /** What templates see of the pages outside collections, by path. */
  List<Map<String, @Nullable Object>> pages() {
    return values(path -> !path.startsWith("_") && !path.startsWith("."));
  }

  /** What templates see of the documents of a collection: by {@code order}, else by path. */
  List<Map<String, @Nullable Object>> documents(String collection) {
    return values(path -> path.startsWith("_" + collection + "/"));
  }

  private List<Map<String, @Nullable Object>> values(java.util.function.Predicate<String> wanted) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    new TreeMap<>(site.files().pages())
        .forEach(
            (path, text) -> {
              if (wanted.test(path)) {
                FrontMatter header = FrontMatter.of(text);
                Map<String, @Nullable Object> values = new HashMap<>(header.data());
                values.put("url", url(path, header.data()));
                values.put("path", path);
                values.put("relative_path", path);
                values.put("name", path.substring(path.lastIndexOf('/') + 1));
                values.put("content", text.text().substring(header.bodyStart()));
                all.add(values);
              }
            });
    return all;
  }
}
