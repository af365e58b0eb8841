package dev.inkwren.render;

import dev.inkwren.post.Post;
import dev.inkwren.post.PostName;
import dev.inkwren.post.Slugs;
import dev.inkwren.render.liquid.LiquidWorld;
import dev.inkwren.render.theme.MediaUrl;
import dev.inkwren.render.theme.Theme;
import dev.inkwren.render.theme.ThemePage;
import dev.inkwren.render.theme.ThemePage.Cover;
import dev.inkwren.render.theme.ThemePage.Person;
import dev.inkwren.site.Author;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What templates and the layout may ask of one post: its front matter over the site's defaults. */
final class PostFacts {

  /** Languages whose layouts write dates as year, month and day in numbers. */
  private static final Set<String> NUMBERS = Set.of("ko", "ja", "zh");

  private final SiteFacts facts;
  private final Site site;
  private final Post post;
  private final boolean unread;
  private final Optional<String> path;
  private final Map<String, @Nullable Object> values;

  PostFacts(SiteFacts facts, Post post, Optional<String> path) {
    this.facts = facts;
    this.site = facts.site();
    this.unread = post.unread();
    this.post = post.asBuilt();
    this.path = path;
    this.values = new HashMap<>();
    path.ifPresent(p -> values.putAll(site.inherited(p)));
    this.post.frontMatter().data().forEach(this::put);
  }

  private void put(String key, @Nullable Object value) {
    boolean both = value instanceof Map && values.get(key) instanceof Map;
    if (both) {
      Map<String, @Nullable Object> merged = new HashMap<>(map(values.get(key)));
      merged.putAll(map(value));
      values.put(key, merged);
    } else {
      values.put(key, value);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
  }

  boolean isTrue(String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  boolean isFalse(String key) {
    return Boolean.FALSE.equals(values.get(key));
  }

  private String text(String key) {
    Object value = values.get(key);
    return value == null || value instanceof Map || value instanceof List ? "" : value.toString();
  }

  /**
   * @param theme the site's, which may have files for {@code include}
   */
  LiquidWorld world(Theme theme) {
    Files files = new Files(theme);
    return new LiquidWorld(
        page(),
        facts.liquid(),
        files,
        site.pluginTags(),
        new Addresses(),
        facts.markdown(),
        site.config().zone(),
        site.files().now());
  }

  /** {@code page.…} in templates. */
  private Map<String, @Nullable Object> page() {
    Map<String, @Nullable Object> page = new HashMap<>();
    values.forEach((key, value) -> page.put(key, SiteValues.told(value)));
    path.map(p -> site.preview(p, post)).ifPresent(e -> page.putAll(SiteValues.placed(e)));
    page.put("title", title());
    page.put("tags", post.tags());
    page.put("categories", post.categories());
    page.put("content", post.body());
    date().ifPresent(d -> page.put("date", d));
    Map<String, Supplier<@Nullable Object>> computed = new HashMap<>();
    computed.put("excerpt", () -> facts.excerpts().of(post, path));
    computed.put("previous", () -> neighbour(1));
    computed.put("next", () -> neighbour(-1));
    return new LazyValues(page, Map::of, computed);
  }

  private @Nullable Object neighbour(int step) {
    return path.flatMap(p -> facts.values().neighbour(p, step)).orElse(null);
  }

  /** The texts that this post can include. */
  private final class Files implements LiquidWorld.Files {

    private final Theme theme;

    Files(Theme theme) {
      this.theme = theme;
    }

    @Override
    public Optional<String> include(String name) {
      return Optional.ofNullable(site.includes().getOrDefault(name, theme.includes().get(name)));
    }

    @Override
    public boolean themeMayHave(String name) {
      return ThemeFiles.mayInclude(site, name);
    }

    @Override
    public Optional<String> relative(String name) {
      String file = path.map(p -> p.substring(0, p.lastIndexOf('/') + 1)).orElse("") + name;
      return site.text(file)
          .or(() -> Optional.ofNullable(site.files().pages().get(file)))
          .map(SourceText::text);
    }
  }

  /** What becomes of addresses in this post. */
  private final class Addresses implements LiquidWorld.Addresses {

    private final MediaUrl media = PostFacts.this.media();

    @Override
    public Optional<String> post(String name) {
      return facts.postUrl(name);
    }

    @Override
    public Optional<String> file(String name) {
      return facts.link(name);
    }

    @Override
    public String relative(String address) {
      return facts.relative(address);
    }

    @Override
    public String media(String address) {
      return media.of(address);
    }
  }

  private static Optional<PostName> name(String path) {
    return PostName.parse(path.substring(path.lastIndexOf('/') + 1));
  }

  private Optional<ZonedDateTime> date() {
    if (unread) {
      return Optional.of(site.files().now().atZone(site.config().zone()));
    }
    return post.date()
        .map(d -> d.in(site.config().zone()))
        .or(
            () ->
                path.flatMap(PostFacts::name)
                    .map(n -> n.date().atStartOfDay(site.config().zone())));
  }

  private String title() {
    if (unread) {
      return text("title");
    }
    return post.title()
        .or(() -> path.flatMap(PostFacts::name).map(n -> Slugs.titleize(n.slug())))
        .orElse("");
  }

  private MediaUrl media() {
    return facts.media(text(site.config().mediaFolderKey()));
  }

  private String language(Theme theme) {
    Object locales = site.data().get("locales");
    return theme.language(
        text("lang"),
        key -> site.config().text(key).orElse(""),
        name -> locales instanceof Map<?, ?> own && own.containsKey(name));
  }

  ThemePage themePage(Theme theme) {
    String language = language(theme);
    return new ThemePage(
        title(),
        Optional.of(text("description")).filter(d -> !d.isBlank()),
        date().map(d -> spelled(d, language)),
        post.dateOf("last_modified_at")
            .map(d -> spelled(d.in(site.config().zone()), language))
            .filter(d -> !Optional.of(d).equals(date().map(o -> spelled(o, language)))),
        authors(),
        post.categories(),
        post.tags(),
        cover(),
        media(),
        language);
  }

  private static String spelled(ZonedDateTime date, String language) {
    String pattern = NUMBERS.contains(language.split("-", 2)[0]) ? "yyyy/MM/dd" : "MMM d, yyyy";
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
  }

  private Optional<Cover> cover() {
    Object image = values.get("image");
    if (image instanceof Map<?, ?>) {
      Map<String, @Nullable Object> parts = map(image);
      Object file = parts.get("path");
      boolean noBackground = Boolean.TRUE.equals(parts.get("no_bg"));
      return Optional.ofNullable(file)
          .map(f -> new Cover(f.toString(), part(parts, "alt"), part(parts, "lqip"), noBackground));
    }
    return Optional.of(text("image"))
        .filter(i -> !i.isBlank())
        .map(i -> new Cover(i, "", "", false));
  }

  private static String part(Map<String, @Nullable Object> parts, String key) {
    Object value = parts.get(key);
    return value == null ? "" : value.toString();
  }

  /** C4: unknown ids print an empty name; without any the site's owner signs. */
  private List<Person> authors() {
    List<String> ids = new ArrayList<>();
    Object named = values.get("author") == null ? values.get("authors") : values.get("author");
    if (named instanceof List<?> list) {
      list.forEach(id -> ids.add(String.valueOf(id)));
    } else if (named != null && !(named instanceof Map)) {
      ids.add(named.toString());
    }
    if (ids.isEmpty()) {
      return owner();
    }
    Map<String, Author> known = site.authors();
    return ids.stream()
        .map(known::get)
        .map(a -> a == null ? new Person("", "") : new Person(a.name(), a.url()))
        .toList();
  }

  private List<Person> owner() {
    Map<String, Object> social = site.config().map("social");
    Object name = social.get("name");
    String url = first(social.get("links"));
    return name == null ? List.of() : List.of(new Person(name.toString(), url));
  }

  private static String first(@Nullable Object list) {
    return list instanceof List<?> items && !items.isEmpty() ? String.valueOf(items.get(0)) : "";
  }
}
