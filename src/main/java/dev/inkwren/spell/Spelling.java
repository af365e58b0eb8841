package dev.inkwren.spell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges words: by the lists, by words that need no list, and by what Korean glues to a word. For
 * one thread at a time.
 */
public final class Spelling {

  /** Particles that follow a noun directly, in any script. */
  private static final Set<String> PARTICLES =
      Set.of(
          ("은 는 이 가 을 를 의 에 에서 에게 에겐 에는 에도 에만 에서는 에서도 에서의 로 으로 로는 으로는 로도"
                  + " 으로도 로서 으로서 로써 으로써 로의 으로의 와 과 와는 과는 와의 과의 도 만 만의 만을 만이 까지"
                  + " 까지는 까지의 부터 부터는 보다 보다는 처럼 처럼요 마다 마저 조차 밖에 이나 나 이라 라 이라고 라고"
                  + " 이라는 라는 이란 란 이라도 라도 이며 며 이고 고 이면 면 인 인데 인지 입니다 이었습니다 였습니다"
                  + " 이다 다 이자 자 하고 랑 이랑 께 께서 한테 한테서 님 님이 님은 님께 님께서 들 들이 들은 들을 들의 들도"
                  + " 들에 들에게 대로 뿐 뿐만 쪽 요 이요 예요 이에요")
              .split(" "));

  private static final int LONGEST = 60;

  private final Map<Language, WordList> lists;
  private final Set<String> own;

  /**
   * @param lists the languages to judge; words of others are right
   * @param own words that are right whatever the lists say, as {@link #folded} makes them
   */
  public Spelling(Map<Language, WordList> lists, Set<String> own) {
    this.lists = lists.isEmpty() ? Map.of() : new HashMap<>(lists);
    this.own = Set.copyOf(own);
  }

  /** The form in which words are compared: case does not matter. */
  public static String folded(String word) {
    return word.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }

  /**
   * Whether {@code word} is spelled as a list or the author has it. Names in capitals, words with
   * capitals inside, and single letters are nobody's business.
   */
  public boolean isRight(String word) {
    Optional<Language> language = Language.of(word);
    WordList list = language.map(lists::get).orElse(null);
    if (list == null || word.length() < 2 || word.length() > LONGEST) {
      return true;
    }
    String bare = word.replace('\u2019', '\'');
    return language.get() == Language.KOREAN ? isKorean(bare, list) : isEnglish(bare, list);
  }

  private boolean isEnglish(String word, WordList list) {
    String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    boolean capitals = stem.chars().skip(1).anyMatch(Character::isUpperCase);
    return capitals
        || isOwn(stem)
        || (stem.endsWith("s") && isOwn(stem.substring(0, stem.length() - 1)))
        || list.has(word)
        || (stem.length() > 1 && list.has(stem));
  }

  private boolean isOwn(String word) {
    return own.contains(folded(word));
  }

  private boolean isKorean(String word, WordList list) {
    return PARTICLES.contains(word)
        || isOwn(word)
        || list.has(word)
        || isOwnWithParticle(word)
        || isCompound(word, list);
  }

  private boolean isOwnWithParticle(String word) {
    for (int end = word.length() - 1; end > 0; end--) {
      if (PARTICLES.contains(word.substring(end)) && isOwn(word.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Nouns of two syllables and more are joined freely: 생명주기, 운영유지. */
  private static boolean isCompound(String word, WordList list) {
    for (int cut = 2; cut <= word.length() - 2; cut++) {
      if (list.has(word.substring(0, cut)) && list.has(word.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  /** What may be meant by {@code word}, best first, at most {@code most}. */
  public List<String> near(String word, int most) {
    WordList list = Language.of(word).map(lists::get).orElse(null);
    return list == null
        ? List.of()
        : list.near(word.replace('\u2019', '\'')).stream().limit(most).toList();
  }
}
