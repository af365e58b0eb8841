package dev.inkwren.session;

import java.lang.Character.UnicodeScript;

/**
 * How much there is to read, counted as Jekyll's {@code number_of_words: "auto"} and Chirpy's
 * reading time do (C11): each Han, Kana and Hangul character is a word, and so is each run of other
 * characters between blanks; 180 words make a minute, and there is at least one.
 *
 * @param words words as above
 * @param characters characters without blanks, as people count them (code points)
 */
public record TextCount(int words, int characters) {

  private static final int WORDS_PER_MINUTE = 180;

  /** Counts {@code body}, which is Markdown without front matter. */
  public static TextCount of(String body) {
    int words = 0;
    int characters = 0;
    boolean inWord = false;
    for (int at = 0; at < body.length(); ) {
      int c = body.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isWhitespace(c)) {
        inWord = false;
        continue;
      }
      characters++;
      if (isWordByItself(c)) {
        words++;
        inWord = false;
      } else if (!inWord) {
        words++;
        inWord = true;
      }
    }
    return new TextCount(words, characters);
  }

  private static boolean isWordByItself(int c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }

  /** Minutes to read it, at least one. */
  public int minutes() {
    return Math.max(1, words / WORDS_PER_MINUTE);
  }
}
