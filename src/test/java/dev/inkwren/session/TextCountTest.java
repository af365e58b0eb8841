package dev.inkwren.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextCountTest {

  private static final Set<UnicodeScript> WORDS_BY_THEMSELVES =
      EnumSet.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  @Test
  void aSyllableIsAWordAndSoIsARunOfLetters() {
    assertThat(TextCount.of("굴뚝새 wren's nest\n")).isEqualTo(new TextCount(5, 13));
    assertThat(TextCount.of("a굴b 漢か")).isEqualTo(new TextCount(5, 5));
    assertThat(TextCount.of(" \n")).isEqualTo(new TextCount(0, 0));
  }

  @Test
  void everyCharacterCountsByItsScript() {
    for (int c = 0; c <= 0x3FFFF; c++) {
      boolean blank = Character.isWhitespace(c);
      boolean word = WORDS_BY_THEMSELVES.contains(UnicodeScript.of(c));
      TextCount expected = new TextCount(blank ? 2 : word ? 3 : 1, blank ? 2 : 3);
      boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (!half) {
        assertThat(TextCount.of("a" + Character.toString(c) + "b"))
            .as("U+%04X", c)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void readingTakesAMinuteAtLeast() {
    assertThat(new TextCount(0, 0).minutes()).isEqualTo(1);
    assertThat(new TextCount(1805, 4000).minutes()).isEqualTo(10);
  }
}
