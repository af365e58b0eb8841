package dev.inkwren.session;

import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import dev.inkwren.text.Lines;
import dev.inkwren.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds words in all posts of a site. Each post has a small signature of the pairs of characters in
 * it, so that only posts that can hold a word are read through; nothing of the text is stored
 * twice. Immutable, any thread.
 */
public final class FullText {

  /** More hits than this nobody looks through. */
  static final int MOST_HITS = 500;

  private static final int MOST_IN_ONE_POST = 20;

  /** Characters of the line shown before and after a hit. */
  private static final int BEFORE = 40;

  private static final int AFTER = 120;

  /**
   * One place where the words stand.
   *
   * @param path of the post, relative to the site root
   * @param start offset in the post's text, LF line ends
   * @param line 0-based
   * @param context the line, or the part of it around the place
   * @param contextStart where in {@code context} the place is
   * @param length of the place
   */
  public record Hit(
      String path,
      String title,
      int start,
      int line,
      String context,
      int contextStart,
      int length) {}

  /**
   * What was found.
   *
   * @param hits newest post first
   * @param more whether there are more than these
   */
  public record Result(String query, List<Hit> hits, boolean more) {

    public static final Result NONE = new Result("", List.of(), false);

    public Result {
      hits = List.copyOf(hits);
    }

    /** In how many posts something was found. */
    public long posts() {
      return hits.stream().map(Hit::path).distinct().count();
    }
  }

  private record Indexed(PostEntry post, SourceText text, CharPairs pairs) {}

  private final List<Indexed> posts;

  private FullText(List<Indexed> posts) {
    this.posts = posts;
  }

  /** The index of no site. */
  public static FullText empty() {
    return new FullText(List.of());
  }

  /** The index of {@code site}; posts that {@code this} knows already cost nothing. */
  public FullText of(Site site) {
    Map<String, Indexed> known = new HashMap<>();
    posts.forEach(indexed -> known.put(indexed.post().path(), indexed));
    return new FullText(
        site.posts().parallelStream()
            .filter(post -> site.text(post.path()).isPresent())
            .map(post -> indexed(post, site.text(post.path()).orElseThrow(), known))
            .toList());
  }

  private static Indexed indexed(PostEntry post, SourceText text, Map<String, Indexed> known) {
    Indexed before = known.get(post.path());
    CharPairs pairs =
        before != null && before.text().equals(text) ? before.pairs() : CharPairs.of(text.text());
    return new Indexed(post, text, pairs);
  }

  /**
   * All places where {@code query} stands, as it is written, in any case. Blanks at its ends do not
   * count.
   *
   * @param open texts of posts that are open, by path, which may not be saved yet
   */
  public Result find(String query, Map<String, SourceText> open) {
    String wanted = Fold.text(query.strip());
    if (wanted.isEmpty()) {
      return Result.NONE;
    }
    CharPairs needed = CharPairs.of(wanted);
    List<Hit> hits = new ArrayList<>();
    boolean more = false;
    for (Indexed indexed : posts) {
      boolean ahead = open.containsKey(indexed.post().path());
      SourceText text = open.getOrDefault(indexed.post().path(), indexed.text());
      boolean possible = ahead || indexed.pairs().containsAll(needed);
      if (possible) {
        more |= find(wanted, indexed.post(), text.text(), hits);
      }
      if (hits.size() >= MOST_HITS) {
        return new Result(query, hits.subList(0, MOST_HITS), true);
      }
    }
    return new Result(query, hits, more);
  }

  private static boolean find(String wanted, PostEntry post, String text, List<Hit> hits) {
    Lines lines = null;
    int found = 0;
    for (int at = Fold.indexOf(text, wanted, 0);
        at >= 0;
        at = Fold.indexOf(text, wanted, at + wanted.length())) {
      if (found++ == MOST_IN_ONE_POST) {
        return true;
      }
      lines = lines == null ? Lines.of(text) : lines;
      hits.add(hit(post, text, lines, at, wanted.length()));
    }
    return false;
  }

  private static Hit hit(PostEntry post, String text, Lines lines, int at, int length) {
    int line = lines.lineAt(at);
    int start = Math.max(lines.start(line), at - BEFORE);
    int end = Math.min(lines.end(line), at + length + AFTER);
    boolean split = start > 0 && Character.isLowSurrogate(text.charAt(start));
    start -= split ? 1 : 0;
    String context = text.substring(start, Math.max(end, start));
    int lead = context.length() - context.stripLeading().length();
    int indent = Math.min(lead, at - start);
    return new Hit(
        post.path(),
        post.label(),
        at,
        line,
        context.substring(indent),
        at - start - indent,
        length);
  }
}
