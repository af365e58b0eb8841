package dev.inkwren.spell;

import java.util.Optional;

/** A language whose words can be looked up. */
public enum Language {
  ENGLISH("en_US"),
  KOREAN("ko");

  private final String files;

  Language(String files) {
    this.files = files;
  }

  /** What Hunspell's files of this language are called, without their endings. */
  public String files() {
    return files;
  }

  /**
   * The language of a word that is all letters of one script; empty for mixtures and for scripts
   * that we have no list for.
   */
  public static Optional<Language> of(String word) {
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (word.chars().allMatch(c -> c >= 0xAC00 && c <= 0xD7A3)) {
      return Optional.of(KOREAN);
    }
    boolean latin = word.chars().allMatch(c -> isLatin(c) || c == '\'' || c == '\u2019');
    return latin ? Optional.of(ENGLISH) : Optional.empty();
  }

  private static boolean isLatin(int c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
