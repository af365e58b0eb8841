package dev.inkwren.render;

import dev.inkwren.post.Post;
import dev.inkwren.render.theme.MediaUrl;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.site.Site;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What templates may ask of a site, made once per site. */
final class SiteFacts {

  private static final DateTimeFormatter RUBY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z", Locale.ROOT);

  private final Site site;
  private final Map<String, @Nullable Object> values;

  SiteFacts(Site site) {
    this.site = site;
    this.values = values();
  }

  PostFacts of(Post post, Optional<String> path) {
    return new PostFacts(this, post, path);
  }

  Site site() {
    return site;
  }

  /** {@code site.…} in templates. */
  Map<String, @Nullable Object> liquid() {
    return values;
  }

  private Map<String, @Nullable Object> values() {
    Map<String, @Nullable Object> all = new HashMap<>(site.config().values());
    all.put("baseurl", site.config().baseurl());
    all.put("url", site.config().url());
    List<Map<String, Object>> posts = new ArrayList<>();
    Map<String, List<Map<String, Object>>> tags = new LinkedHashMap<>();
    Map<String, List<Map<String, Object>>> categories = new LinkedHashMap<>();
    for (PostEntry entry : site.posts()) {
      if (entry.state() == PostState.PUBLISHED) {
        Map<String, Object> post = liquid(entry);
        posts.add(post);
        entry.tags().forEach(t -> tags.computeIfAbsent(t, k -> new ArrayList<>()).add(post));
        entry
            .categories()
            .forEach(c -> categories.computeIfAbsent(c, k -> new ArrayList<>()).add(post));
      }
    }
    all.put("posts", posts);
    all.put("tags", tags);
    all.put("categories", categories);
    all.put("data", site.data());
    all.put("time", ruby(site.files().now().atZone(site.config().zone())));
    return all;
  }

  private static Map<String, Object> liquid(PostEntry entry) {
    Map<String, Object> post = new HashMap<>();
    post.put("title", entry.title());
    post.put("url", entry.url());
    post.put("path", entry.path());
    post.put("slug", entry.slug());
    post.put("tags", entry.tags());
    post.put("categories", entry.categories());
    entry.date().ifPresent(d -> post.put("date", ruby(d)));
    entry.author().ifPresent(a -> post.put("author", a));
    return post;
  }

  /** A moment as Ruby prints it. */
  static String ruby(ZonedDateTime time) {
    return RUBY.format(time);
  }

  MediaUrl media(String subpath) {
    return new MediaUrl(subpath, site.config().cdn(), site.config().baseurl());
  }

  /** The address of the post that {@code post_url} means (J44). */
  Optional<String> postUrl(String name) {
    return site.targets().byPostUrl(name).map(e -> relative(e.url()));
  }

  /** The address of the file that {@code link} means (J45). */
  Optional<String> link(String name) {
    String path = name.startsWith("/") ? name.substring(1) : name;
    if (site.assets().contains("/" + path)) {
      return Optional.of(relative("/" + path));
    }
    Optional<String> post = site.entry(path).map(e -> relative(e.url()));
    return post.or(() -> page(path));
  }

  private Optional<String> page(String path) {
    if (!site.files().pages().containsKey(path)) {
      return Optional.empty();
    }
    int dot = path.lastIndexOf('.');
    String bare = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    String inside = bare.startsWith("_") ? bare.substring(bare.indexOf('/') + 1) : bare;
    boolean index = inside.equals("index") || inside.endsWith("/index");
    String folder = index ? inside.substring(0, inside.length() - "index".length()) : inside + "/";
    return Optional.of(relative("/" + folder));
  }

  String relative(String path) {
    return media("").relative(path);
  }
}
