package dev.inkwren.session;

import dev.inkwren.site.PostEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Ranks posts by a few typed letters: of the title, the slug or a tag. Letters may be left out, and
 * Korean may be given by initial consonants ({@code ㅋㅂㄴ} for 쿠버네티스).
 */
public final class QuickOpen {

  private QuickOpen() {}

  private record Ranked(PostEntry post, int rank) {}

  /**
   * The posts that fit, best first, equals in the order given.
   *
   * @param query words, each of which must fit the title, the slug or a tag; all posts fit a blank
   *     one
   * @param most how many are wanted
   */
  public static List<PostEntry> find(List<PostEntry> posts, String query, int most) {
    String[] words = Fold.text(query.strip()).split("\\s+");
    List<Ranked> found = new ArrayList<>();
    for (PostEntry post : posts) {
      rank(post, words).ifPresent(rank -> found.add(new Ranked(post, rank)));
    }
    found.sort(Comparator.comparingInt(Ranked::rank));
    return found.stream().limit(most).map(Ranked::post).toList();
  }

  private static Optional<Integer> rank(PostEntry post, String[] words) {
    String title = Fold.text(post.label());
    int sum = 0;
    for (String word : words) {
      int best = FuzzyWord.cost(title, word);
      best = Math.min(best, FuzzyWord.cost(Fold.text(post.slug()), word) + 1);
      for (String tag : post.tags()) {
        best = Math.min(best, FuzzyWord.cost(Fold.text(tag), word.replaceFirst("^#", "")) + 2);
      }
      if (best >= FuzzyWord.NO) {
        return Optional.empty();
      }
      sum += best;
    }
    return Optional.of(sum);
  }
}
