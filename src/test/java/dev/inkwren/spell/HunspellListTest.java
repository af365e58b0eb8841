package dev.inkwren.spell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hunspell's format, on small lists of our own and on the one that comes with the program. */
class HunspellListTest {

  private static final String KOREAN_AFFIXES =
      """
      SET UTF-8
      REP 1
      REP 마춤 맞춤
      SFX N Y 3
      SFX N 0 이 .
      SFX N 0 을 .
      SFX N 0 입니다 .
      """;

  private static HunspellList list(String affixes, String... words) throws IOException {
    String text = words.length + "\n" + String.join("\n", words) + "\n";
    return HunspellList.read(
        new ByteArrayInputStream(affixes.getBytes(StandardCharsets.UTF_8)),
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void particlesOfAListAreFollowed() throws IOException {
    HunspellList list = list(KOREAN_AFFIXES, "맞춤법/N", "둥지/N");
    assertThat(list.has("맞춤법을")).isTrue();
    assertThat(list.has("둥지입니다")).isTrue();
    assertThat(list.has("마춤법")).isFalse();
    assertThat(list.near("마춤법")).contains("맞춤법");
  }

  @Test
  void whatIsNoListIsRefusedWithAReason() {
    assertThatThrownBy(() -> list("SFX A Y 1\nSFX A\n", "x"))
        .isInstanceOf(IOException.class)
        .hasMessageNotContaining("null");
  }

  @Test
  void theListThatComesWithTheProgramKnowsEnglish() throws IOException {
    HunspellList list = HunspellList.packaged(Language.ENGLISH).orElseThrow();
    Spelling spelling = new Spelling(Map.of(Language.ENGLISH, list), OwnWords.ofComputing());
    assertThat(
            Stream.of("The", "foxes", "jumped", "website's", "timestamps", "recieve", "seperate")
                .filter(word -> !spelling.isRight(word)))
        .containsExactly("recieve", "seperate");
    assertThat(spelling.near("recieve", 3)).contains("receive");
    assertThat(HunspellList.packaged(Language.KOREAN)).isEmpty();
  }
}
