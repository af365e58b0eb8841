package dev.inkwren.check;

import dev.inkwren.post.Post;
import dev.inkwren.post.PostName;
import dev.inkwren.render.PostRenderer;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.site.Lazy;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.site.Site;
import dev.inkwren.site.SiteFiles;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a site's posts have in common, looked up instead of searched: made once per snapshot, dear
 * parts on first use. Thread safe.
 */
public final class SiteIndex {

  /** How many posts tell a habit; more would cost time and change nothing. */
  private static final int HABIT_SAMPLE = 200;

  /** Fewer posts than this are no habit. */
  private static final int HABIT_LEAST = 5;

  private final Site site;
  private final Map<String, PostEntry> byPath = new HashMap<>();
  private final Map<String, PostEntry> bySlug = new HashMap<>();
  private final Map<String, List<PostEntry>> byUrl = new HashMap<>();
  private final Map<Instant, List<PostEntry>> byInstant = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> categoryPlaces = new TreeMap<>();
  private final Map<String, List<String>> nearTags = new ConcurrentHashMap<>();
  private final Map<String, RenderedPost> rendered = new ConcurrentHashMap<>();
  private final Lazy<PostRenderer> renderer;
  private final Lazy<Map<String, Set<String>>> keysByPath = new Lazy<>(this::readKeysByPath);
  private final Lazy<Map<String, Set<String>>> liquidTags = new Lazy<>(this::readLiquidTags);
  private final Lazy<Map<String, String>> assetsByLowerCase = new Lazy<>(this::lowerCaseAssets);

  SiteIndex(Site site) {
    this.site = site;
    this.renderer = new Lazy<>(() -> new PostRenderer(site, false));
    for (PostEntry post : site.posts()) {
      byPath.put(post.path(), post);
      if (post.state() != PostState.IGNORED && !post.draft()) {
        byUrl.computeIfAbsent(post.url(), u -> new ArrayList<>()).add(post);
        post.date()
            .ifPresent(
                d -> byInstant.computeIfAbsent(d.toInstant(), i -> new ArrayList<>()).add(post));
        PostName.parse(post.fileName()).ifPresent(name -> bySlug.put(name.slug(), post));
        place(post);
      }
    }
  }

  private void place(PostEntry post) {
    List<String> names = post.categories();
    for (int depth = 0; depth < names.size(); depth++) {
      String above = depth == 0 ? "" : names.get(depth - 1);
      categoryPlaces
          .computeIfAbsent(names.get(depth), n -> new TreeMap<>())
          .computeIfAbsent(above, a -> new LinkedHashSet<>())
          .add(post.path());
    }
  }

  /** The site's record of the file at {@code path}. */
  public Optional<PostEntry> post(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The post with this slug in its file name, drafts and ignored files left out. */
  public Optional<PostEntry> bySlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /** The posts (drafts and ignored files left out) with address {@code url}. */
  public List<PostEntry> byUrl(String url) {
    return byUrl.getOrDefault(url, List.of());
  }

  /** The posts (drafts and ignored files left out) dated exactly {@code instant}. */
  public List<PostEntry> at(Instant instant) {
    return byInstant.getOrDefault(instant, List.of());
  }

  /**
   * Where posts use {@code category}: paths by the category above it, "" for the top; drafts and
   * ignored files left out.
   */
  public Map<String, Set<String>> placesOf(String category) {
    return categoryPlaces.getOrDefault(category, Map.of());
  }

  /** The site's file whose path equals {@code path} but for upper and lower case. */
  public Optional<String> assetLike(String path) {
    return Optional.ofNullable(
        assetsByLowerCase.get().get(Normalizer.normalize(path, Form.NFC).toLowerCase(Locale.ROOT)));
  }

  /** True when some post has an address under {@code folder}. */
  public boolean postsUnder(String folder) {
    return byUrl.keySet().stream().anyMatch(url -> url.startsWith(folder));
  }

  /** True when posts have addresses like {@code /2024/05/17/…}. */
  public boolean postsDated() {
    return byUrl.keySet().stream()
        .anyMatch(
            url ->
                url.length() > 11
                    && url.charAt(5) == '/'
                    && url.charAt(8) == '/'
                    && url.charAt(11) == '/'
                    && Character.isDigit(url.charAt(1)));
  }

  /**
   * True when posts other than {@code path} use the Liquid tag {@code name}: then a plug-in of the
   * site makes it.
   */
  public boolean tagUsedByOthers(String name, Optional<String> path) {
    Set<String> users = liquidTags.get().getOrDefault(name, Set.of());
    return users.size() > (path.filter(users::contains).isPresent() ? 1 : 0);
  }

  private Map<String, Set<String>> readLiquidTags() {
    Map<String, Set<String>> users = new HashMap<>();
    for (PostEntry post : site.posts()) {
      SiteFiles.PostFile file = site.files().posts().get(post.path());
      if (file != null && post.state() == PostState.PUBLISHED) {
        for (String name : liquidTagsOf(file.text().text())) {
          users.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(post.path());
        }
      }
    }
    return users;
  }

  private static Set<String> liquidTagsOf(String text) {
    Set<String> names = new LinkedHashSet<>();
    for (int at = text.indexOf("{%"); at >= 0; at = text.indexOf("{%", at + 2)) {
      int start = at + 2;
      while (start < text.length() && " -\t\n".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      int end = start;
      while (end < text.length()
          && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
        end++;
      }
      names.add(text.substring(start, end));
    }
    return names;
  }

  private Map<String, String> lowerCaseAssets() {
    Map<String, String> lower = new HashMap<>();
    for (String asset : site.assets()) {
      lower.put(Normalizer.normalize(asset, Form.NFC).toLowerCase(Locale.ROOT), asset);
    }
    return lower;
  }

  /** {@link dev.inkwren.site.TagIndex#near} remembered. */
  public List<String> near(String tag) {
    return nearTags.computeIfAbsent(tag, site.tags()::near);
  }

  /** What the site would publish for the post at {@code path}; empty when it cannot be read. */
  public Optional<RenderedPost> rendered(String path) {
    SiteFiles.PostFile file = site.files().posts().get(path);
    if (file == null) {
      return Optional.empty();
    }
    RenderedPost known = rendered.get(path);
    if (known == null) {
      synchronized (rendered) {
        known = renderer.get().render(Post.of(file.text()), Optional.of(path));
      }
      rendered.put(path, known);
    }
    return Optional.of(known);
  }

  /**
   * The front matter keys that all published posts other than {@code path} have; empty when there
   * are too few posts to speak of a habit.
   */
  public Set<String> habitualKeys(Optional<String> path) {
    Set<String> common = new TreeSet<>();
    int posts = 0;
    for (Map.Entry<String, Set<String>> entry : keysByPath.get().entrySet()) {
      if (path.filter(entry.getKey()::equals).isEmpty()) {
        if (posts++ == 0) {
          common.addAll(entry.getValue());
        } else {
          common.retainAll(entry.getValue());
        }
      }
    }
    return posts < HABIT_LEAST ? Set.of() : common;
  }

  private Map<String, Set<String>> readKeysByPath() {
    Map<String, Set<String>> keys = new TreeMap<>();
    site.posts().stream()
        .filter(p -> p.state() == PostState.PUBLISHED)
        .limit(HABIT_SAMPLE)
        .forEach(p -> keysOf(p).ifPresent(k -> keys.put(p.path(), k)));
    return keys;
  }

  /** Keys of a post whose header can be read; a broken one says nothing about habits. */
  private Optional<Set<String>> keysOf(PostEntry entry) {
    SiteFiles.PostFile file = site.files().posts().get(entry.path());
    if (file == null) {
      return Optional.empty();
    }
    Post post = Post.of(file.text());
    boolean sound = post.frontMatter().present() && post.frontMatter().errors().isEmpty();
    return sound ? Optional.of(new TreeSet<>(post.frontMatter().keys())) : Optional.empty();
  }
}
