package dev.inkwren.spell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small lists of our own, so that tests need none of the machine's. */
public final class WordLists {

  private static final WordList ENGLISH =
      new Small(
          Set.of("the", "bird", "birds", "nest", "nests", "receive", "a", "word", "words"),
          Map.of("recieve", List.of("receive")));

  private static final WordList KOREAN =
      new Small(
          Set.of("맞춤법", "맞춤법을", "굴뚝새", "굴뚝새은", "생명", "주기", "둥지", "본문", "본문입니다"),
          Map.of("마춤법", List.of("맞춤법")));

  private WordLists() {}

  private record Small(Set<String> words, Map<String, List<String>> meant) implements WordList {

    @Override
    public boolean has(String word) {
      return words.contains(word);
    }

    @Override
    public List<String> near(String word) {
      return meant.getOrDefault(word, List.of());
    }
  }

  /** A list of a dozen words. */
  public static Optional<WordList> open(Language language) {
    return Optional.of(language == Language.ENGLISH ? ENGLISH : KOREAN);
  }
}
