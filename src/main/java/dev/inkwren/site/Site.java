package dev.inkwren.site;

import dev.inkwren.post.Post;
import dev.inkwren.profile.Profiles;
import dev.inkwren.profile.SiteProfile;
import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A Jekyll site at one moment. Immutable apart from values computed on first use, which every
 * thread computes alike, so it may cross threads.
 */
public final class Site {

  /** Newest first, undated last; equal dates by path from the end, as Jekyll reverses its order. */
  private static final Comparator<PostEntry> NEWEST_FIRST =
      Comparator.<PostEntry, Instant>comparing(
              e -> e.date().map(d -> d.toInstant()).orElse(Instant.MIN))
          .thenComparing(PostEntry::path)
          .reversed();

  /** Inkwren's own settings, which Jekyll does not publish. */
  public static final String SETTINGS = ".inkwren.yml";

  private final SiteFiles files;
  private final SiteConfig config;
  private final SiteProfile profile;
  private final Map<String, PostEntry> byPath;
  private final List<PostEntry> posts;
  private final Lazy<TagIndex> tags = new Lazy<>(() -> index(PostEntry::tags));
  private final Lazy<TagIndex> categories = new Lazy<>(() -> index(PostEntry::categories));
  private final Lazy<LinkTargets> targets = new Lazy<>(() -> LinkTargets.of(this));
  private final Lazy<Habits> habits = new Lazy<>(() -> Habits.of(this));
  private final Lazy<PluginTags> pluginTags = new Lazy<>(() -> PluginTags.of(files(), config()));
  private final Map<String, Object> data;

  private Site(
      SiteFiles files,
      SiteConfig config,
      SiteProfile profile,
      Map<String, PostEntry> byPath,
      Map<String, Object> data) {
    this.files = files;
    this.config = config;
    this.profile = profile;
    this.byPath = byPath;
    this.data = data;
    List<PostEntry> sorted = new ArrayList<>(byPath.values());
    sorted.sort(NEWEST_FIRST);
    this.posts = List.copyOf(sorted);
  }

  /**
   * The site of a post that belongs to none yet: no settings, no other posts. It is seen as Chirpy
   * would, the theme that most of our authors write for; a theme we do not know is plain Jekyll.
   */
  public static Site empty() {
    return build(SiteFiles.none(Path.of(""), Instant.EPOCH)).as(Profiles.chirpy());
  }

  /** Understands what was read; never throws. */
  public static Site build(SiteFiles files) {
    SiteConfig config = SiteConfig.of(files.config());
    return build(files, config, Profiles.detect(config.values()), Map.of(), Map.of());
  }

  /**
   * The site after a rescan. Posts whose {@link SiteFiles.PostFile} is as before are not read
   * again, so that a change of a few files costs little. This very site when nothing has changed,
   * the passing of time included.
   */
  public Site with(SiteFiles next) {
    if (next.at(files.now()).equals(files)) {
      Site then = next.now().equals(files.now()) ? this : at(next.now());
      return then.posts.equals(posts) ? this : then;
    }
    boolean sameRules = next.config().equals(files.config());
    if (!sameRules) {
      return build(next);
    }
    Site fresh = build(next, config, profile, files.posts(), byPath);
    return next.now().equals(files.now()) ? fresh : fresh.at(next.now());
  }

  /** The same files in the eyes of a build at {@code instant}: scheduled posts come out. */
  public Site at(Instant instant) {
    SiteFiles then = files.at(instant);
    EntryReader reader = new EntryReader(config, profile, instant);
    Map<String, PostEntry> entries = new LinkedHashMap<>();
    byPath.forEach((path, entry) -> entries.put(path, reader.restated(entry)));
    return new Site(then, config, profile, entries, data);
  }

  /** The same site with the author's choice of theme instead of the detected one. */
  public Site as(SiteProfile chosen) {
    return build(files, config, chosen, Map.of(), Map.of());
  }

  private static Site build(
      SiteFiles files,
      SiteConfig config,
      SiteProfile profile,
      Map<String, SiteFiles.PostFile> known,
      Map<String, PostEntry> entries) {
    EntryReader reader = new EntryReader(config, profile, files.now());
    Map<String, PostEntry> read = LinkedHashMap.newLinkedHashMap(files.posts().size());
    files.posts().entrySet().parallelStream()
        .filter(file -> !isTemplate(file.getKey()))
        .map(
            file -> {
              String path = file.getKey();
              PostEntry before = file.getValue().equals(known.get(path)) ? entries.get(path) : null;
              return before != null ? before : reader.read(path, file.getValue());
            })
        .forEachOrdered(entry -> read.put(entry.path(), entry));
    files
        .unreadable()
        .forEach(
            (path, why) -> {
              if (!path.isEmpty()) {
                read.put(path, reader.unreadable(path, why));
              }
            });
    return new Site(files, config, profile, read, SiteData.read(files.data()));
  }

  /** {@code _drafts/_template.md} and its like hold the start of new posts. */
  private static boolean isTemplate(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean drafts = ("/" + path).contains("/_drafts/");
    return drafts && name.startsWith("_template") && name.indexOf('.') > 0;
  }

  private TagIndex index(Function<PostEntry, List<String>> names) {
    Map<String, List<String>> byPost = new LinkedHashMap<>();
    for (PostEntry post : posts) {
      if (post.state() != PostState.IGNORED && !names.apply(post).isEmpty()) {
        byPost.put(post.path(), names.apply(post));
      }
    }
    return TagIndex.of(byPost);
  }

  /** What the snapshot was built from. */
  public SiteFiles files() {
    return files;
  }

  /** The settings. */
  public SiteConfig config() {
    return config;
  }

  /** Why the folder or its {@code _config.yml} could not be read; empty when both could. */
  public Optional<String> problem() {
    return Optional.ofNullable(files.unreadable().get("")).or(config::problem);
  }

  /** What the theme wants of posts. */
  public SiteProfile profile() {
    return profile;
  }

  /** The folder; an empty path for {@link #empty()}. */
  public Path root() {
    return files.root();
  }

  /** All posts and drafts, newest first, ignored files included, templates not. */
  public List<PostEntry> posts() {
    return posts;
  }

  /** The entry of the file at {@code path}, relative to the site root. */
  public Optional<PostEntry> entry(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The text of the post file at {@code path}, relative to the site root. */
  public Optional<SourceText> text(String path) {
    return Optional.ofNullable(files.posts().get(path)).map(SiteFiles.PostFile::text);
  }

  /** Inkwren's own settings of the site; empty when it has none. */
  public Optional<SourceText> settings() {
    return Optional.ofNullable(files.pages().get(SETTINGS));
  }

  /** Texts of the pages that are no posts, like {@code _tabs/about.md}, by path. */
  public Map<String, SourceText> pages() {
    Map<String, SourceText> pages = new LinkedHashMap<>(files.pages());
    pages.remove(SETTINGS);
    return pages;
  }

  /** When the post file at {@code path}, relative to the site root, was last changed. */
  public Optional<Instant> modified(String path) {
    return Optional.ofNullable(files.posts().get(path)).flatMap(SiteFiles.PostFile::modified);
  }

  /** The post at {@code path}, relative to the site root; read anew at every call. */
  public Optional<Post> post(String path) {
    return text(path).map(Post::of);
  }

  /**
   * What the site would make of a text at {@code path}, saved or not: its state, day and address.
   *
   * @param path relative to the site root, like {@code _posts/2024-05-17-x.md}
   */
  public PostEntry preview(String path, Post post) {
    return new EntryReader(config, profile, files.now()).read(path, post, Optional.of(files.now()));
  }

  /** The front matter that {@code defaults:} gives to the post at {@code path} (J36). */
  public Map<String, Object> inherited(String path) {
    return new Defaults(config).of(PostPlace.of(path, config).relative());
  }

  /** Texts that new posts start from, by file name. */
  public Map<String, SourceText> templates() {
    Map<String, SourceText> found = new TreeMap<>();
    files
        .posts()
        .forEach(
            (path, file) -> {
              if (isTemplate(path)) {
                found.put(path.substring(path.lastIndexOf('/') + 1), file.text());
              }
            });
    return found;
  }

  /** The tags of all posts and drafts that are not ignored. */
  public TagIndex tags() {
    return tags.get();
  }

  /** The categories of all posts and drafts that are not ignored. */
  public TagIndex categories() {
    return categories.get();
  }

  /** Where links of this site may lead. */
  public LinkTargets targets() {
    return targets.get();
  }

  /** What the site's posts have in common. */
  public Habits habits() {
    return habits.get();
  }

  /** Liquid tags that a build of this site may know besides Jekyll's own. */
  public PluginTags pluginTags() {
    return pluginTags.get();
  }

  /** The authors of {@code _data/authors.yml}, by id. */
  public Map<String, Author> authors() {
    Map<String, Author> authors = new LinkedHashMap<>();
    SiteConfig.asMap(data.get("authors"))
        .forEach(
            (id, value) -> {
              Map<String, Object> known = new HashMap<>(SiteConfig.asMap(value));
              String name = String.valueOf(known.getOrDefault("name", id));
              authors.put(id, new Author(id, name, String.valueOf(known.getOrDefault("url", ""))));
            });
    return authors;
  }

  /** Site-absolute paths of all files that a page may refer to, in the spelling of the disk. */
  public Set<String> assets() {
    return files.assets().keySet();
  }

  /** Size and picture size of the file at site-absolute {@code path}; empty when not there. */
  public Optional<Asset> asset(String path) {
    return Optional.ofNullable(files.assets().get(path));
  }

  /** The values below {@code _data}, by file name without extension. */
  public Map<String, Object> data() {
    return data;
  }

  /** Texts below {@code _includes}, by path below that folder. */
  public Map<String, String> includes() {
    return files.includes();
  }
}
