package dev.inkwren.session;

import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.site.Site;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which posts of a site to list, and in which order.
 *
 * @param state one of the tabs above the list
 * @param text every word of it must occur in title, tags, categories or file name; case does not
 *     matter; a word that starts with {@code #} must be the start of a tag
 * @param tag only posts with exactly this tag
 * @param category only posts with exactly this category, at any depth
 * @param year only posts dated in this year of the site's zone
 */
public record PostFilter(
    State state,
    String text,
    Optional<String> tag,
    Optional<String> category,
    Optional<Integer> year,
    Order order) {

  /** Everything, newest first. */
  public static final PostFilter ALL =
      new PostFilter(
          State.ALL, "", Optional.empty(), Optional.empty(), Optional.empty(), Order.DATE);

  /** The tabs. */
  public enum State {
    ALL,
    PUBLISHED,
    DRAFTS,
    SCHEDULED,
    PROBLEMS;

    /**
     * Whether {@code entry} is counted under this tab.
     *
     * @param flawed paths of the posts in which a check has found something
     */
    public boolean holds(PostEntry entry, Set<String> flawed) {
      return switch (this) {
        case ALL -> true;
        case PUBLISHED -> entry.state() == PostState.PUBLISHED;
        case DRAFTS -> entry.state() == PostState.DRAFT;
        case SCHEDULED -> entry.state() == PostState.SCHEDULED;
        case PROBLEMS -> entry.state() == PostState.IGNORED || flawed.contains(entry.path());
      };
    }
  }

  /** What comes first. */
  public enum Order {
    /** Undated drafts, then newest first. */
    DATE,
    TITLE,
    /** Last changed first. */
    MODIFIED,
    FILE
  }

  private static final Comparator<PostEntry> NEWEST_FIRST =
      Comparator.<PostEntry, Instant>comparing(
              entry -> entry.date().map(date -> date.toInstant()).orElse(Instant.MAX),
              Comparator.reverseOrder())
          .thenComparing(PostEntry::path);

  public PostFilter with(State newState) {
    return new PostFilter(newState, text, tag, category, year, order);
  }

  public PostFilter with(Order newOrder) {
    return new PostFilter(state, text, tag, category, year, newOrder);
  }

  public PostFilter withText(String newText) {
    return new PostFilter(state, newText, tag, category, year, order);
  }

  public PostFilter withTag(Optional<String> newTag) {
    return new PostFilter(state, text, newTag, category, year, order);
  }

  public PostFilter withCategory(Optional<String> newCategory) {
    return new PostFilter(state, text, tag, newCategory, year, order);
  }

  public PostFilter withYear(Optional<Integer> newYear) {
    return new PostFilter(state, text, tag, category, newYear, order);
  }

  /** The posts of {@code site} that pass, in order. */
  public List<PostEntry> of(Site site, Set<String> flawed) {
    String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
    return site.posts().stream()
        .filter(entry -> state.holds(entry, flawed))
        .filter(entry -> tag.isEmpty() || entry.tags().contains(tag.get()))
        .filter(entry -> category.isEmpty() || entry.categories().contains(category.get()))
        .filter(entry -> year.isEmpty() || yearOf(entry).equals(year))
        .filter(entry -> text.isBlank() || matches(entry, words))
        .sorted(comparator(site))
        .toList();
  }

  /** In which year {@code entry} is dated, in the site's zone. */
  public static Optional<Integer> yearOf(PostEntry entry) {
    return entry.date().map(date -> date.getYear());
  }

  private Comparator<PostEntry> comparator(Site site) {
    return switch (order) {
      case DATE -> NEWEST_FIRST;
      case TITLE ->
          Comparator.comparing(PostEntry::title, String.CASE_INSENSITIVE_ORDER)
              .thenComparing(NEWEST_FIRST);
      case MODIFIED ->
          Comparator.<PostEntry, Instant>comparing(
                  entry -> site.modified(entry.path()).orElse(Instant.MIN))
              .reversed()
              .thenComparing(NEWEST_FIRST);
      case FILE -> Comparator.comparing(PostEntry::path);
    };
  }

  private static boolean matches(PostEntry entry, String[] words) {
    String all =
        (entry.title() + "\n" + entry.categories() + "\n" + entry.tags() + "\n" + entry.path())
            .toLowerCase(Locale.ROOT);
    for (String word : words) {
      boolean isTag = word.length() > 1 && word.startsWith("#");
      boolean found =
          isTag
              ? entry.tags().stream()
                  .anyMatch(t -> t.toLowerCase(Locale.ROOT).startsWith(word.substring(1)))
              : all.contains(word);
      if (!found) {
        return false;
      }
    }
    return true;
  }
}
