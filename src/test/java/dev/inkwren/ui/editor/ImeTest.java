package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;

/** Composition as input methods send it; the failures named are those measured in other editors. */
class ImeTest extends EditorTest {

  @Test
  void nobodyHearsOfASyllableBeforeItIsCommitted() {
    given("가|");
    compose("ㅎ");
    compose("하");
    compose("한");

    assertThat(shown()).isEqualTo("가한");
    assertThat(heard).isEmpty();
    assertThat(fx(editor::caret)).isEqualTo(1);
    assertThat(fx(() -> editor.canUndoProperty().get())).isFalse();

    commit("한");

    assertThat(heard).containsExactly(TextEdits.of(TextEdit.insert(1, "한")));
    assertThat(told()).isEqualTo("가한|");
    assertThat(shown()).isEqualTo(followed);
  }

  @Test
  void whatIsComposedIsUnderlinedAndNothingAroundIt() {
    given("가|나");
    compose("하");

    assertThat(fx(() -> area.getStyleOfChar(1))).contains("preedit");
    assertThat(fx(() -> area.getStyleOfChar(0))).doesNotContain("preedit");
    assertThat(fx(() -> area.getStyleOfChar(2))).doesNotContain("preedit");

    commit("하");

    assertThat(fx(() -> area.getStyleOfChar(1))).doesNotContain("preedit");
  }

  @Test
  void undoTakesWordsBackNotJamo() {
    given("|");
    compose("ㅎ");
    compose("하");
    ime("한", "ㄱ");
    compose("그");
    commit("글");
    write(" ");
    compose("안");
    ime("안", "녕");
    commit("녕");
    assertThat(told()).isEqualTo("한글 안녕|");

    interact(editor::undo);
    assertThat(told()).isEqualTo("한글 |");
    interact(editor::undo);
    assertThat(told()).isEqualTo("|");
    interact(editor::redo);
    assertThat(told()).isEqualTo("한글 |");
  }

  @Test
  void aProgramEditBeforeTheCompositionWaitsAndLandsRight() {
    given("title: 가\n---\n다|라마바사하");
    compose("ㅎ");
    interact(() -> editor.apply(TextEdits.of(TextEdit.insert(8, " longer"))));
    compose("하");

    assertThat(heard).isEmpty();

    commit("한");

    assertThat(told()).isEqualTo("title: 가 longer\n---\n다한|라마바사하");
    assertThat(shown()).isEqualTo(followed);
  }

  @Test
  void aProgramEditBehindTheCompositionIsMovedByWhatWasCommitted() {
    given("a|b c");
    compose("하");
    interact(() -> editor.apply(TextEdits.of(TextEdit.replace(3, 4, "C"))));
    commit("한글");

    assertThat(told()).isEqualTo("a한글|b C");
  }

  @Test
  void anotherTextLoadedInMidCompositionIsLeftAlone() {
    given("long text here|");
    compose("ㅎ");
    given("x|");
    compose("하");
    commit("하");

    assertThat(told()).isEqualTo("x하|");
    assertThat(shown()).isEqualTo(followed);
  }

  @Test
  void aCompositionLeftBehindByAClickIsCommittedWhereItWas() {
    given("가나|\n\n다라");
    compose("ㅎ");
    interact(() -> editor.goTo(6));
    compose("ㄱ");
    commit("고");

    assertThat(followed).isEqualTo("가나ㅎ\n\n다고라");
    assertThat(shown()).isEqualTo(followed);
  }

  @Test
  void composingOverASelectionAndCancellingRestoresIt() {
    given("one ⟦two⟧ three");
    compose("ㅎ");
    assertThat(shown()).isEqualTo("one ㅎ three");
    compose("");

    assertThat(told()).isEqualTo("one ⟦two⟧ three");
    assertThat(shown()).isEqualTo(followed);
    assertThat(heard).isEmpty();
    assertThat(fx(() -> editor.canUndoProperty().get())).isFalse();
  }

  @Test
  void composingOverASelectionOfSeveralLinesAndCommittingIsOneStep() {
    given("one ⟦two\nthree⟧ four");
    compose("하");
    commit("하");

    assertThat(told()).isEqualTo("one 하| four");
    interact(editor::undo);
    assertThat(told()).isEqualTo("one ⟦two\nthree⟧ four");
  }

  @Test
  void theCommitThatTheInputMethodSendsAfterLosingTheFocusIsNotTakenTwice() {
    given("가|");
    compose("한");
    interact(() -> area.finishComposition());
    ime("", "");
    commit("한");

    assertThat(told()).isEqualTo("가한|");
    write("x");
    commit("한");
    assertThat(told()).isEqualTo("가한x한|");
  }

  @Test
  void undoInMidCompositionCommitsFirst() {
    given("a|");
    compose("ㅎ");
    interact(editor::undo);

    assertThat(told()).isEqualTo("a|");
    assertThat(shown()).isEqualTo(followed);
  }

  @Test
  void deletingWhileComposingNeverReachesTheTextBefore() {
    given("가나|");
    compose("하");
    compose("ㅎ");
    compose("");

    assertThat(told()).isEqualTo("가나|");
    push(KeyCode.BACK_SPACE);
    assertThat(told()).isEqualTo("가|");
  }

  @Test
  void theCandidateWindowStandsAtTheComposedText() {
    given("가나다|");
    compose("하");
    double here = fx(() -> area.getInputMethodRequests().getTextLocation(0).getX());
    double left = fx(() -> area.getCharacterBoundsOnScreen(3, 4).orElseThrow().getMinX());

    assertThat(here).isEqualTo(left);
  }

  @Test
  void rangesToldWhileComposingAreThoseOfTheCommittedText() {
    given("ab⟦cd⟧");
    compose("하");

    assertThat(fx(editor::selection)).isEqualTo(new TextRange(2, 4));
  }

  /**
   * Control: the same composition in the library's own area must be caught telling half syllables.
   */
  @Test
  void theLibrarysOwnAreaTellsHalfSyllables() {
    List<String> inserted = new ArrayList<>();
    interact(
        () -> {
          Composing plain = new Composing();
          plain.plainTextChanges().subscribe(change -> inserted.add(change.getInserted()));
          for (String step : List.of("ㅎ", "하", "한")) {
            var run = new InputMethodTextRun(step, InputMethodHighlight.UNSELECTED_RAW);
            plain.handleInputMethodEvent(
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(run), "", 1));
          }
        });
    assertThat(inserted).contains("ㅎ", "하");
  }

  private static final class Composing extends CodeArea {
    @Override
    protected void handleInputMethodEvent(InputMethodEvent event) {
      super.handleInputMethodEvent(event);
    }
  }
}
