package dev.inkwren.render;

import dev.inkwren.post.Post;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.site.Site;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What templates may ask of a site, {@code site.…}; posts are read only when asked about. */
final class SiteValues {

  /** Jekyll's own settings where the configuration is silent, those that templates ask about. */
  private static final Map<String, Object> SETTINGS =
      Map.ofEntries(
          Map.entry("markdown", "kramdown"),
          Map.entry("highlighter", "rouge"),
          Map.entry("excerpt_separator", "\n\n"),
          Map.entry("markdown_ext", "markdown,mkdown,mkdn,mkd,md"),
          Map.entry("encoding", "utf-8"),
          Map.entry("permalink", "date"),
          Map.entry("paginate_path", "/page:num"),
          Map.entry("collections_dir", ""),
          Map.entry("layouts_dir", "_layouts"),
          Map.entry("includes_dir", "_includes"),
          Map.entry("data_dir", "_data"),
          Map.entry("limit_posts", 0L),
          Map.entry("future", false),
          Map.entry("unpublished", false),
          Map.entry("safe", false),
          Map.entry("lsi", false));

  private final Site site;
  private final SitePages pages;
  private final Excerpts excerpts;
  private final List<Map<String, @Nullable Object>> posts = new ArrayList<>();
  private final List<PostEntry> entries = new ArrayList<>();

  /**
   * @param excerpts makes the beginnings of the posts
   */
  SiteValues(Site site, SitePages pages, Excerpts excerpts) {
    this.site = site;
    this.pages = pages;
    this.excerpts = excerpts;
    for (PostEntry entry : site.posts()) {
      if (entry.state() == PostState.PUBLISHED) {
        entries.add(entry);
        posts.add(post(entry, entries.size() - 1));
      }
    }
  }

  /** All of it. */
  Map<String, @Nullable Object> all() {
    Map<String, @Nullable Object> known = new HashMap<>(SETTINGS);
    known.putAll(site.config().values());
    known.put("baseurl", site.config().baseurl());
    known.put("url", site.config().url());
    known.put("data", site.data());
    known.put("posts", posts);
    known.put("time", site.files().now().atZone(site.config().zone()));
    Map<String, Supplier<@Nullable Object>> computed = new HashMap<>();
    computed.put("tags", () -> byName("tags"));
    computed.put("categories", () -> byName("categories"));
    computed.put("pages", pages::pages);
    computed.put("html_pages", pages::pages);
    computed.put("static_files", this::files);
    pages.collections().forEach(name -> computed.put(name, () -> pages.documents(name)));
    computed.put("documents", this::documents);
    return new LazyValues(known, Map::of, computed);
  }

  private List<Map<String, @Nullable Object>> documents() {
    List<Map<String, @Nullable Object>> all = new ArrayList<>(posts.reversed());
    pages.collections().forEach(name -> all.addAll(pages.documents(name)));
    return all;
  }

  /** The post older or newer than the one at {@code path} by {@code step}; empty at the ends. */
  Optional<Map<String, @Nullable Object>> neighbour(String path, int step) {
    for (int i = 0; i < entries.size(); i++) {
      boolean there = entries.get(i).path().equals(path);
      if (there && i + step >= 0 && i + step < entries.size()) {
        return Optional.of(posts.get(i + step));
      }
    }
    return Optional.empty();
  }

  private Map<String, @Nullable Object> post(PostEntry entry, int index) {
    Map<String, @Nullable Object> known = new HashMap<>();
    known.put("title", entry.title());
    known.put("tags", entry.tags());
    known.put("categories", entry.categories());
    known.putAll(placed(entry));
    entry.date().ifPresent(d -> known.put("date", d));
    Map<String, Supplier<@Nullable Object>> computed = new HashMap<>();
    computed.put("previous", () -> index + 1 < posts.size() ? posts.get(index + 1) : null);
    computed.put("next", () -> index > 0 ? posts.get(index - 1) : null);
    computed.put("excerpt", () -> excerpt(entry.path()));
    computed.put("content", () -> site.post(entry.path()).map(Post::body).orElse(""));
    return new LazyValues(known, () -> written(entry.path()), computed);
  }

  private String excerpt(String path) {
    return site.post(path).map(post -> excerpts.of(post, Optional.of(path))).orElse("");
  }

  /** What Jekyll itself knows of a post from where it lies. */
  static Map<String, @Nullable Object> placed(PostEntry entry) {
    Map<String, @Nullable Object> values = new HashMap<>();
    String name = entry.path().substring(entry.path().lastIndexOf('/') + 1);
    String folder = entry.url().substring(0, Math.max(0, trimmed(entry.url()).lastIndexOf('/')));
    values.put("url", entry.url());
    values.put("id", folder + "/" + entry.slug());
    values.put("path", entry.path());
    values.put("relative_path", entry.path());
    values.put("name", name);
    values.put("ext", name.indexOf('.') < 0 ? "" : name.substring(name.lastIndexOf('.')));
    values.put("slug", entry.slug());
    values.put("collection", "posts");
    values.put("draft", entry.draft());
    return values;
  }

  private static String trimmed(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  private Map<String, @Nullable Object> written(String path) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>(site.inherited(path));
    site.post(path)
        .ifPresent(
            post ->
                post.frontMatter().data().forEach((key, value) -> values.put(key, told(value))));
    return values;
  }

  /** A front matter value as templates print it. */
  static @Nullable Object told(@Nullable Object value) {
    return switch (value) {
      case OffsetDateTime time -> time.toZonedDateTime();
      case LocalDate day -> day.toString();
      case null, default -> value;
    };
  }

  /** Posts by the names under {@code key}: names in the order of first use, newest posts first. */
  private Map<String, Object> byName(String key) {
    Map<String, Object> all = new LinkedHashMap<>();
    Map<String, List<Map<String, @Nullable Object>>> lists = new HashMap<>();
    for (Map<String, @Nullable Object> post : posts.reversed()) {
      if (post.get(key) instanceof List<?> names) {
        for (Object name : names) {
          List<Map<String, @Nullable Object>> list =
              lists.computeIfAbsent(String.valueOf(name), n -> new ArrayList<>());
          list.addFirst(post);
          all.put(String.valueOf(name), list);
        }
      }
    }
    return all;
  }

  private List<Map<String, Object>> files() {
    return site.assets().stream()
        .filter(path -> !site.files().pages().containsKey(path.substring(1)))
        .sorted()
        .map(
            path -> {
              String name = path.substring(path.lastIndexOf('/') + 1);
              int dot = name.lastIndexOf('.');
              Map<String, Object> file = new HashMap<>();
              file.put("path", path);
              file.put("name", name);
              file.put("basename", dot > 0 ? name.substring(0, dot) : name);
              file.put("extname", dot > 0 ? name.substring(dot) : "");
              return file;
            })
        .toList();
  }
}
