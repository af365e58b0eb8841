package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One character as people count them is one step for every key. */
class GraphemeTest extends EditorTest {

  private static final String FAMILY = "👨‍👩‍👧‍👦";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀",
        FAMILY,
        "🇰🇷",
        "👍🏽",
        "e\u0301",
        "\u1112\u1161\u11ab",
        "한",
        "a",
        "☕\uFE0F",
        "1\uFE0F\u20E3",
        "❤\uFE0F\u200D🔥",
        "👩🏽\u200D💻",
        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
        "क्षि",
        "กำ",
        "か\u3099",
        "o\u0302\u0323",
        "漢\uDB40\uDD00"
      })
  void everyClusterIsOneCharacterForEveryKey(String cluster) {
    given("가" + cluster + "|나");
    push(KeyCode.BACK_SPACE);
    assertThat(told()).isEqualTo("가|나");

    given("가|" + cluster + "나");
    push(KeyCode.DELETE);
    assertThat(told()).isEqualTo("가|나");

    given("가|" + cluster + "나");
    push(KeyCode.RIGHT);
    assertThat(told()).isEqualTo("가" + cluster + "|나");
    push(KeyCode.LEFT);
    assertThat(told()).isEqualTo("가|" + cluster + "나");

    push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(told()).isEqualTo("가⟦" + cluster + "⟧나");
  }

  @ParameterizedTest
  @ValueSource(strings = {FAMILY, "👨‍👩‍👧", "🏳️‍🌈", "❤️‍🔥"})
  void endAndHomeReachTheEndsOfALineWithJoinedEmoji(String cluster) {
    given("a" + cluster + "|b\n");
    push(KeyCode.END);
    assertThat(told()).isEqualTo("a" + cluster + "b|\n");
    push(KeyCode.HOME);
    assertThat(told()).isEqualTo("|a" + cluster + "b\n");
    push(KeyCode.SHIFT, KeyCode.END);
    assertThat(told()).isEqualTo("⟦a" + cluster + "b⟧\n");
  }

  @Test
  void theCaretIsNeverPutInsideACluster() {
    given("|" + FAMILY + "x");
    interact(() -> editor.goTo(3));

    assertThat(fx(editor::caret)).isZero();
  }

  @Test
  void twoFlagsAreTwoCharacters() {
    given("🇰🇷🇺🇸|");
    push(KeyCode.BACK_SPACE);

    assertThat(told()).isEqualTo("🇰🇷|");
  }

  @Test
  void backspaceAtTheStartOfALineJoinsLines() {
    given("가\n|나");
    push(KeyCode.BACK_SPACE);

    assertThat(told()).isEqualTo("가|나");
  }

  @Test
  void wordMovesStopAtWordsInKoreanAndLatin() {
    given("|안녕 world, 다음 줄");
    push(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(told()).isEqualTo("안녕 |world, 다음 줄");
    push(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(told()).isEqualTo("안녕 world|, 다음 줄");
    push(KeyCode.CONTROL, KeyCode.LEFT);
    assertThat(told()).isEqualTo("안녕 |world, 다음 줄");
    push(KeyCode.CONTROL, KeyCode.BACK_SPACE);
    assertThat(told()).isEqualTo("|world, 다음 줄");
  }
}
