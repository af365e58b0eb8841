package dev.inkwren.site;

import dev.inkwren.frontmatter.Value;
import dev.inkwren.post.Post;
import dev.inkwren.post.Slugs;
import dev.inkwren.profile.SiteProfile;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns one file into the entry that the post list shows; the order of rules is Jekyll's. */
final class EntryReader {

  private static final List<String> MARKDOWN = List.of("markdown", "mkdown", "mkdn", "mkd", "md");

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final SiteConfig config;
  private final Defaults defaults;
  private final ZoneId zone;
  private final String permalink;
  private final Instant now;

  EntryReader(SiteConfig config, SiteProfile profile, Instant now) {
    this.config = config;
    this.defaults = new Defaults(config);
    this.zone = config.zone();
    this.permalink =
        Permalink.template(config.text("permalink").orElse(profile.layout().permalink()));
    this.now = now;
  }

  /** The entry of a file that could not be read. */
  PostEntry unreadable(String path, String why) {
    PostPlace place = PostPlace.of(path, config);
    return new PostEntry(
        path,
        place.slug(),
        Slugs.titleize(place.slug()),
        nameDate(place),
        Optional.empty(),
        List.of(),
        List.of(),
        place.draft(),
        false,
        PostState.IGNORED,
        Words.say("ignored.unreadable", why),
        "");
  }

  PostEntry read(String path, SiteFiles.PostFile file) {
    return read(path, Post.of(file.text()), file.modified());
  }

  /**
   * @param modified when the file was last changed, which dates an undated draft (J8)
   */
  PostEntry read(String path, Post post, Optional<Instant> modified) {
    PostPlace place = PostPlace.of(path, config);
    Map<String, Object> inherited = defaults.of(place.relative());
    Post built = post.asBuilt();
    Optional<ZonedDateTime> date = date(built, post.unread(), place, modified);
    String slug = slug(built, inherited).orElseGet(post.unread() ? place::baseName : place::slug);
    List<String> categories = categories(built, inherited, place);
    Optional<String> reason = place.reason().or(() -> stopper(built, place));
    String url = url(built, inherited, place, slug, date, categories);
    Optional<String> stopped =
        reason.isEmpty() && url.isEmpty() ? Optional.of(Words.say("ignored.permalink")) : reason;
    PostState state = state(place.draft(), stopped.isPresent(), hidden(built, inherited), date);
    return new PostEntry(
        path,
        slug,
        post.unread() ? text(built, inherited, "title").orElse("") : title(built, inherited, place),
        date,
        built.author().or(() -> text(built, inherited, "author")),
        categories,
        tags(built, inherited),
        place.draft(),
        built.flag("pin").or(() -> flag(inherited, "pin")).orElse(false),
        state,
        stopped.orElseGet(() -> post.unread() ? Words.say("state.unread") : why(state, date)),
        stopped.isPresent() ? "" : url);
  }

  /** As written, else by the file's name (J9), else by the file, for a draft, or the build. */
  private Optional<ZonedDateTime> date(
      Post built, boolean unread, PostPlace place, Optional<Instant> modified) {
    Optional<Instant> otherwise = place.draft() ? modified : Optional.of(now).filter(n -> unread);
    return built
        .date()
        .map(d -> d.in(zone))
        .or(() -> unread ? Optional.empty() : nameDate(place))
        .or(() -> otherwise.map(moment -> moment.atZone(zone)));
  }

  /** Why the build stops at the post; empty when it does not. */
  private static Optional<String> stopper(Post built, PostPlace place) {
    boolean dated = built.date().isPresent();
    if (!dated && built.frontMatter().value("date").isPresent()) {
      return Optional.of(badDate(built));
    }
    if (!dated && place.name().dated() && place.name().day().isEmpty()) {
      return Optional.of(Words.say("ignored.day", place.name().spelled()));
    }
    return List.of("slug", "permalink").stream()
        .filter(key -> built.frontMatter().value(key).filter(EntryReader::noText).isPresent())
        .findFirst()
        .map(key -> Words.say("ignored.type", key));
  }

  private static boolean noText(Value value) {
    return !(value instanceof Value.Text || value instanceof Value.Missing);
  }

  /** False, or a key without value where no default fills it (J23). */
  private static boolean hidden(Post post, Map<String, Object> inherited) {
    Optional<Value> own = post.frontMatter().value("published");
    if (own.isPresent() && !(own.get() instanceof Value.Missing)) {
      return own.get() instanceof Value.Flag(boolean on, String word) && !on;
    }
    boolean unset = own.isPresent() && !inherited.containsKey("published");
    return unset || flag(inherited, "published").equals(Optional.of(false));
  }

  /** An empty slug counts as one; a key without value does not. */
  private static Optional<String> slug(Post post, Map<String, Object> inherited) {
    return post.textOf("slug")
        .or(() -> inherited.get("slug") instanceof String s ? Optional.of(s) : Optional.empty());
  }

  private static String badDate(Post post) {
    String written = post.frontMatter().valueRange("date").orElseThrow().in(post.source().text());
    return Words.say("ignored.date", written.strip());
  }

  /** The same entry as a build at the reader's instant would treat it. */
  PostEntry restated(PostEntry entry) {
    if (entry.state() == PostState.IGNORED || entry.state() == PostState.HIDDEN) {
      return entry;
    }
    PostState state = state(entry.draft(), false, false, entry.date());
    return state == entry.state() ? entry : entry.in(state, why(state, entry.date()));
  }

  private PostState state(
      boolean draft, boolean ignored, boolean hidden, Optional<ZonedDateTime> date) {
    if (ignored) {
      return PostState.IGNORED;
    }
    if (draft) {
      return PostState.DRAFT;
    }
    if (hidden && !config.unpublished()) {
      return PostState.HIDDEN;
    }
    boolean later = date.isPresent() && date.get().toEpochSecond() > now.getEpochSecond();
    return later && !config.future() ? PostState.SCHEDULED : PostState.PUBLISHED;
  }

  private static String why(PostState state, Optional<ZonedDateTime> date) {
    return switch (state) {
      case PUBLISHED, IGNORED -> "";
      case DRAFT -> Words.say("state.draft");
      case HIDDEN -> Words.say("state.hidden");
      case SCHEDULED -> Words.say("state.scheduled", date.map(d -> d.format(MINUTES)).orElse(""));
    };
  }

  private Optional<ZonedDateTime> nameDate(PostPlace place) {
    return place.name().day().map(day -> day.atStartOfDay(zone));
  }

  private static String title(Post post, Map<String, Object> inherited, PostPlace place) {
    if (post.textOf("title").filter(String::isEmpty).isPresent()) {
      return ""; // an empty one is one, and no key without value
    }
    return post.title()
        .or(() -> text(post, inherited, "title"))
        .orElseGet(() -> Slugs.titleize(place.slug()));
  }

  private static List<String> categories(
      Post post, Map<String, Object> inherited, PostPlace place) {
    Set<String> names = new LinkedHashSet<>(place.above());
    names.addAll(list(inherited.get("categories")));
    names.addAll(post.categories());
    if (!isSet(post, "category") && inherited.get("category") instanceof String single) {
      names.add(single);
    }
    return List.copyOf(names);
  }

  private static List<String> tags(Post post, Map<String, Object> inherited) {
    boolean own = isSet(post, "tags") || isSet(post, "tag");
    return own ? post.tags() : list(inherited.get("tags"));
  }

  private static List<String> list(@Nullable Object value) {
    return switch (value) {
      case String words -> List.of(words.strip().split("\\s+"));
      case List<?> items -> items.stream().filter(Objects::nonNull).map(Object::toString).toList();
      case null, default -> List.of();
    };
  }

  private static boolean isSet(Post post, String key) {
    return post.frontMatter().value(key).filter(v -> !(v instanceof Value.Missing)).isPresent();
  }

  private static Optional<String> text(Post post, Map<String, Object> inherited, String key) {
    if (isSet(post, key)) {
      return post.textOf(key).filter(t -> !t.isEmpty());
    }
    return inherited.get(key) instanceof String given ? Optional.of(given) : Optional.empty();
  }

  private static Optional<Boolean> flag(Map<String, Object> inherited, String key) {
    return inherited.get(key) instanceof Boolean given ? Optional.of(given) : Optional.empty();
  }

  private String url(
      Post post,
      Map<String, Object> inherited,
      PostPlace place,
      String slug,
      Optional<ZonedDateTime> date,
      List<String> categories) {
    String extension =
        MARKDOWN.contains(place.extension().toLowerCase(Locale.ROOT))
            ? ".html"
            : "." + place.extension();
    String path = place.inner();
    int dot = path.lastIndexOf('.');
    Permalink.Parts parts =
        new Permalink.Parts(
            slug,
            place.baseName(),
            dot > 0 ? path.substring(0, dot) : path,
            extension,
            date.orElseGet(() -> now.atZone(zone)),
            categories);
    if (post.textOf("permalink").filter(String::isEmpty).isPresent()) {
      return "/"; // an empty one is one
    }
    String template = text(post, inherited, "permalink").orElse(permalink);
    return Permalink.url(template, parts).orElse("");
  }
}
