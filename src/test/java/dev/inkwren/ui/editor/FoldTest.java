package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Folding hides lines and nothing else; {@code told()} proves each time that the text stays. */
class FoldTest extends EditorTest {

  private static final String TEXT =
      """
      ---
      title: 가
      ---

      # One

      text of one

      ## Inner

      inner

      # Two

      ```java
      int x;
      # not a heading
      ```
      end
      """;

  /** What is visible, line numbers from 0. */
  private List<Integer> visible() {
    return fx(
        () -> {
          List<Integer> lines = new ArrayList<>();
          for (int line = 0; line < area.getParagraphs().size(); line++) {
            if (!area.getParagraph(line).getParagraphStyle().contains("collapse")) {
              lines.add(line);
            }
          }
          return lines;
        });
  }

  private int at(String words) {
    return fx(() -> area.getText().indexOf(words));
  }

  private void caretAt(String words) {
    int offset = at(words);
    interact(() -> editor.goTo(offset));
  }

  private void run(String action) {
    interact(
        () ->
            EditorActions.all().stream()
                .filter(a -> a.id().equals(action))
                .findFirst()
                .orElseThrow()
                .run()
                .accept(editor));
  }

  @Test
  void aSectionIsFoldedUnderItsHeadingUpToTheNextOfItsRank() {
    given(TEXT);
    caretAt("text of one");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.OPEN_BRACKET);

    assertThat(visible()).containsExactly(0, 1, 2, 3, 4, 11, 12, 13, 14, 15, 16, 17, 18, 19);
    assertThat(shown()).isEqualTo(TEXT).isEqualTo(followed);
    assertThat(fx(editor::caret)).isEqualTo(at("# One") + 5);

    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.CLOSE_BRACKET);
    assertThat(visible()).hasSize(20);
    assertThat(heard).isEmpty();
  }

  @Test
  void allPartsAreFoldedAndOpenedAtOnce() {
    given(TEXT);
    run("fold-all");
    assertThat(visible()).containsExactly(0, 3, 4, 11, 12, 19);
    run("unfold-all");
    assertThat(visible()).hasSize(20);
    run("fold-2");
    assertThat(visible()).doesNotContain(9, 10).contains(8, 11);
  }

  @Test
  void aFenceIsFoldedWithWhatLooksLikeAHeadingInIt() {
    given(TEXT);
    caretAt("int x");
    run("fold");
    assertThat(visible()).doesNotContain(15, 16, 17).contains(14, 18);
  }

  @Test
  void foldsMoveWithTheTextAndOpenWhereItIsEdited() {
    given(TEXT);
    caretAt("inner");
    run("fold");
    assertThat(visible()).doesNotContain(9, 10);
    interact(() -> editor.apply(TextEdits.of(TextEdit.insert(0, "new\nlines\n"))));
    assertThat(visible()).doesNotContain(11, 12).contains(9, 10, 13);

    int inner = at("inner");
    interact(() -> editor.apply(TextEdits.of(TextEdit.insert(inner, "more "))));
    assertThat(visible()).contains(11, 12);
  }

  @Test
  void theFrontMatterStaysFoldedWhenTheFormEditsItAndOpensWithOneKey() {
    given(TEXT);
    interact(() -> editor.foldFrontMatter(true));
    assertThat(visible()).doesNotContain(1, 2).contains(0, 3);
    int value = at("가");
    interact(() -> editor.apply(TextEdits.of(TextEdit.insert(value, "가\nnext: "))));
    assertThat(visible()).doesNotContain(1, 2, 3).contains(0, 4);

    push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Y);
    assertThat(visible()).contains(1, 2, 3);
  }

  @Test
  void whatIsFoundIsShown() {
    given(TEXT);
    run("fold-all");
    caretAt("inner");
    assertThat(visible()).contains(9, 10);
    assertThat(visible()).doesNotContain(15, 16);
  }

  @Test
  void theArrowsStepOverAFoldAndUndoOpensIt() {
    given(TEXT);
    caretAt("text of one");
    write("x");
    caretAt("# One");
    push(KeyCode.END);
    interact(() -> editor.folds().fold(4));
    push(KeyCode.DOWN);
    assertThat(fx(editor::caret)).isGreaterThanOrEqualTo(at("# Two") - 1);
    interact(editor::undo);
    assertThat(visible()).hasSize(20);
    assertThat(told()).contains("|text of one");
  }

  @Test
  void aPartTooLongToBeHiddenStaysOpenAndIsTold() {
    List<String> notices = new ArrayList<>();
    interact(() -> editor.onNotice(notices::add));
    given("# Long\n" + "line\n".repeat(Folds.MOST_HIDDEN + 10));
    interact(() -> editor.folds().toggle(0));
    assertThat(notices).hasSize(1);
    assertThat(fx(() -> editor.folds().isHidden(5))).isFalse();
  }
}
