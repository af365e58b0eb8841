package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The reported edits alone keep a plain string equal to the text, whatever is done. */
class EditStreamTest extends EditorTest {

  private static final List<String> PIECES =
      List.of(
          "a",
          " ",
          "\n",
          "한글",
          "😀",
          "👨‍👩‍👧‍👦",
          "e\u0301",
          "- 항목\n",
          "word ",
          "```\n",
          "| a | b |",
          "");

  @Test
  void fiveThousandRandomEditsReproduceTheText() {
    given("---\ntitle: 가\n---\n\n본문\n");
    Random random = new Random(20_260_101);
    for (int batch = 0; batch < 50; batch++) {
      interact(
          () -> {
            for (int i = 0; i < 100; i++) {
              step(random);
            }
          });
      interact(area::finishComposition);
      assertThat(shown()).isEqualTo(followed);
    }
    interact(
        () -> {
          while (editor.canUndoProperty().get()) {
            editor.undo();
          }
        });
    assertThat(shown()).isEqualTo("---\ntitle: 가\n---\n\n본문\n").isEqualTo(followed);
    interact(
        () -> {
          while (editor.canRedoProperty().get()) {
            editor.redo();
          }
        });
    assertThat(shown()).isEqualTo(followed);
  }

  private void step(Random random) {
    int length = area.getLength();
    int a = random.nextInt(length + 1);
    int b = Math.min(length, a + random.nextInt(6));
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    switch (random.nextInt(15)) {
      case 12 -> send("", "ㅎ");
      case 13 -> send("한", random.nextBoolean() ? "ㄱ" : "");
      case 14 -> send("", "");
      case 0, 1, 2 -> area.replaceText(area.snap(a), area.snap(b), piece);
      case 3 -> area.deletePreviousChar();
      case 4 -> area.deleteNextChar();
      case 5 -> editor.undo();
      case 6 -> editor.redo();
      case 7 -> editor.apply(several(random, followed.length()));
      case 8 -> area.selectRange(a, b);
      case 9 -> area.moveSelectedText(random.nextInt(length + 1));
      case 10 -> area.replaceSelection(piece);
      default -> area.moveTo(a);
    }
  }

  private static TextEdits several(Random random, int length) {
    List<TextEdit> edits = new ArrayList<>();
    int at = 0;
    int count = random.nextInt(30) == 0 ? 60 : 1 + random.nextInt(4);
    for (int i = 0; i < count && at <= length; i++) {
      int start = at + random.nextInt(Math.max(1, (length - at) / 3 + 1));
      int end = Math.min(length, start + random.nextInt(4));
      if (start <= length) {
        edits.add(TextEdit.replace(start, end, PIECES.get(random.nextInt(PIECES.size()))));
      }
      at = end + 1;
    }
    return new TextEdits(edits);
  }

  @Test
  void aProgramEditKeepsTheSelectionWithItsTextAndNeverTakesTheFocus() {
    given("one ⟦two⟧ three");
    interact(() -> area.getParent().requestFocus());
    interact(
        () -> editor.apply(TextEdits.of(TextEdit.insert(0, "zero "), TextEdit.insert(7, "!"))));

    assertThat(told()).isEqualTo("zero one ⟦two⟧! three");
    interact(editor::undo);
    assertThat(told()).isEqualTo("one ⟦two⟧ three");
  }

  @Test
  void typingIsUndoneByWordsWhateverTheClockSays() {
    given("|");
    write("hello brave world");
    interact(editor::undo);
    assertThat(told()).isEqualTo("hello brave |");
    interact(editor::undo);
    interact(editor::undo);
    assertThat(told()).isEqualTo("|");
    interact(editor::redo);
    assertThat(told()).isEqualTo("hello |");
  }
}
