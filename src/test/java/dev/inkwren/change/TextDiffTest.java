package dev.inkwren.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.TextEdit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDiffTest {

  @Test
  void onlyWhatDiffersInALineIsReplaced() {
    assertThat(
            TextDiff.between("a\nsee /posts/old/ there\nb\n", "a\nsee /posts/new/ there\nb\n")
                .edits())
        .containsExactly(TextEdit.replace(13, 16, "new"));
  }

  @Test
  void noCharacterIsCutInTwo() {
    String wren = "\uD83D\uDC26";
    String owl = "\uD83E\uDD89";
    String dove = "\uD83D\uDD4A";
    for (String other : List.of(owl, dove, "x", "")) {
      assertThat(TextDiff.between("a" + wren + "b\n", "a" + other + "b\n").edits())
          .containsExactly(TextEdit.replace(1, 3, other));
    }
  }

  @Test
  void theEditsLeadFromAnyTextToAnyOther() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      String before = text(random);
      String after = text(random);
      assertThat(TextDiff.between(before, after).applyTo(before)).isEqualTo(after);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(
          List.of("a", "\n", "b\n", "\uD83D\uDC26", "\uD83D\uDD4A", "가").get(random.nextInt(6)));
    }
    return text.toString();
  }
}
