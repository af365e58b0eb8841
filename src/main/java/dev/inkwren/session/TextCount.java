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

  // Most text is told apart by its place alone, without a look into Unicode's table of scripts.
  private static final int LAST_ASCII = 0x7F;
  private static final int FIRST_BY_ITSELF = 0x1100;
  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;

  /** Counts {@code body}, which is Markdown without front matter. */
  public static TextCount of(String body) {
    int words = 0;
    int characters = 0;
    boolean inWord = false;
    for (int at = 0; at < body.length(); ) {
      int c = body.charAt(at);
      c = Character.isHighSurrogate((char) c) ? body.codePointAt(at) : c;
      at += Character.charCount(c);
      if (isBlank(c)) {
        inWord = false;
        continue;
      }
      characters++;
      boolean byItself = isWordByItself(c);
      if (byItself || !inWord) {
        words++;
      }
      inWord = !byItself;
    }
    return new TextCount(words, characters);
  }

  /** The same text with the {@code words} that its readers will find on the page. */
  TextCount published(int words) {
    return new TextCount(words, characters);
  }

  private static boolean isBlank(int c) {
    return c <= ' '
        ? Character.isWhitespace(c)
        : c > LAST_ASCII && !isSyllable(c) && Character.isWhitespace(c);
  }

  private static boolean isWordByItself(int c) {
    return isSyllable(c)
        || (c >= FIRST_BY_ITSELF
            && switch (UnicodeScript.of(c)) {
              case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
              default -> false;
            });
  }

  private static boolean isSyllable(int c) {
    return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
  }

  /** Minutes to read it, at least one. */
  public int minutes() {
    return Math.max(1, words / WORDS_PER_MINUTE);
  }
}
