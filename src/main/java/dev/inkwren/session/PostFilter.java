package dev.inkwren.session;

import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which posts of a site to list.
 *
 * @param state one of the tabs above the list
 * @param text every word of it must occur in title, tags, categories or file name; case does not
 *     matter; a word that starts with {@code #} must be the start of a tag
 */
public record PostFilter(State state, String text) {

  /** The tabs. */
  public enum State {
    ALL,
    PUBLISHED,
    DRAFTS,
    SCHEDULED;

    /** Whether {@code entry} is counted under this tab. */
    public boolean holds(PostEntry entry) {
      return switch (this) {
        case ALL -> true;
        case PUBLISHED -> entry.state() == PostState.PUBLISHED;
        case DRAFTS -> entry.state() == PostState.DRAFT;
        case SCHEDULED -> entry.state() == PostState.SCHEDULED;
      };
    }
  }

  private static final Comparator<PostEntry> NEWEST_FIRST =
      Comparator.<PostEntry, Boolean>comparing(entry -> entry.date().isPresent())
          .thenComparing(
              entry -> entry.date().map(date -> date.toInstant()).orElse(java.time.Instant.MAX),
              Comparator.reverseOrder())
          .thenComparing(PostEntry::path);

  /** The posts that pass, undated drafts first, then newest first. */
  public List<PostEntry> of(List<PostEntry> posts) {
    String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
    return posts.stream()
        .filter(state::holds)
        .filter(entry -> matches(entry, words))
        .sorted(NEWEST_FIRST)
        .toList();
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
