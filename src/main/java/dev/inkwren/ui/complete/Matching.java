package dev.inkwren.ui.complete;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Chooses the items that fit what the author has written. */
final class Matching {

  private static final int MOST = 60;

  private Matching() {}

  private record Scored(Item item, int score) {}

  /** Those that begin with {@code query} first, then those with a word that does, then the rest. */
  static List<Item> best(List<Item> items, String query) {
    String wanted = folded(query);
    return items.stream()
        .map(item -> new Scored(item, score(item, wanted)))
        .filter(scored -> scored.score() < Integer.MAX_VALUE)
        .sorted(Comparator.comparingInt(Scored::score))
        .limit(MOST)
        .map(Scored::item)
        .toList();
  }

  private static int score(Item item, String wanted) {
    int label = score(folded(item.label()), wanted);
    int detail = score(folded(item.detail()), wanted);
    int better = Math.min(label, detail == Integer.MAX_VALUE ? detail : detail + 1);
    int insert = score(folded(item.insert()), wanted);
    return Math.min(better, insert == Integer.MAX_VALUE ? insert : insert + 1);
  }

  private static int score(String text, String wanted) {
    int at = text.indexOf(wanted);
    if (at < 0) {
      return Integer.MAX_VALUE;
    }
    boolean wordStart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return at == 0 ? 0 : wordStart ? 2 : 4;
  }

  /** Case and the way Hangul is composed do not matter. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
