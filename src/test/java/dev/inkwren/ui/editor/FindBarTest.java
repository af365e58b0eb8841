package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.ui.text.Composed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Find and replace with nothing but the keyboard. */
class FindBarTest extends EditorTest {

  @Test
  void enterGoesToTheNextHitAndRoundTheEndAndShiftEnterBack() {
    given("|one two one three one");
    find("one");
    assertThat(told()).isEqualTo("⟦one⟧ two one three one");
    assertThat(count()).isEqualTo("1 / 3");

    push(KeyCode.ENTER);
    assertThat(told()).isEqualTo("one two ⟦one⟧ three one");
    assertThat(count()).isEqualTo("2 / 3");
    push(KeyCode.ENTER);
    push(KeyCode.ENTER);
    assertThat(told()).isEqualTo("⟦one⟧ two one three one");

    push(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(told()).isEqualTo("one two one three ⟦one⟧");
    assertThat(count()).isEqualTo("3 / 3");
  }

  @Test
  void escapeClosesTheBarAndGivesTheCaretBackAtTheHit() {
    given("|one two");
    find("two");
    push(KeyCode.ESCAPE);

    assertThat(fx(() -> node("find-bar").isVisible())).isFalse();
    assertThat(fx(() -> area.isFocused())).isTrue();
    write("x");
    assertThat(told()).isEqualTo("one x|");
  }

  @Test
  void enterInTheReplaceFieldReplacesOneHitAndGoesOn() {
    given("|one two one");
    replace("one", "1");
    push(KeyCode.ENTER);
    assertThat(told()).isEqualTo("1 two ⟦one⟧");
    push(KeyCode.ENTER);
    assertThat(followed).isEqualTo("1 two 1");
    push(KeyCode.ESCAPE);
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(followed).isEqualTo("1 two one");
  }

  @Test
  void replaceAllIsOneStepForUndo() {
    String text = "one two ".repeat(200);
    given("|" + text);
    replace("one", "1");
    push(KeyCode.TAB);
    push(KeyCode.TAB);
    push(KeyCode.SPACE);
    assertThat(followed).isEqualTo("1 two ".repeat(200));
    assertThat(count()).isEqualTo("No match");

    push(KeyCode.ESCAPE);
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(followed).isEqualTo(text);
    assertThat(fx(() -> editor.canUndoProperty().get())).isFalse();
  }

  @Test
  void aRegularExpressionReplacesItsGroups() {
    given("|2024-05-17 and 2025-01-02");
    push(KeyCode.CONTROL, KeyCode.H);
    interact(() -> ((ToggleButton) node("find-regex")).setSelected(true));
    fill("find-query", "(\\d+)-(\\d+)-(\\d+)");
    push(KeyCode.TAB);
    fill("find-replacement", "$3.$2.$1");
    push(KeyCode.ENTER);
    push(KeyCode.ENTER);
    assertThat(followed).isEqualTo("17.05.2024 and 02.01.2025");
  }

  @Test
  void aRegularExpressionThatIsNoneIsToldAndChangesNothing() {
    given("|a (b");
    push(KeyCode.CONTROL, KeyCode.H);
    interact(() -> ((ToggleButton) node("find-regex")).setSelected(true));
    fill("find-query", "(");
    assertThat(count()).startsWith("Not a regular expression");

    push(KeyCode.TAB);
    push(KeyCode.ENTER);
    assertThat(told()).isEqualTo("|a (b");
  }

  @Test
  void theNextHitIsFoundWhereTheTextHasJustMovedIt() {
    given("|one two one");
    find("one");
    interact(() -> editor.focus());
    push(KeyCode.HOME);
    write("xy ");
    push(KeyCode.F3);
    assertThat(told()).isEqualTo("xy ⟦one⟧ two one");
  }

  @Test
  void theCountFollowsWhatIsTypedIntoTheTextMeanwhile() throws TimeoutException {
    given("|one\n");
    find("one");
    interact(() -> editor.focus());
    push(KeyCode.CONTROL, KeyCode.END);
    write("one");
    assertThat(followed).isEqualTo("one\none");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> count().endsWith("/ 2"));
  }

  @Test
  void escapeClosesTheBarThatWasOpenedWhileCandidatesWereShown() {
    given("|one ");
    offering("two");
    write("t");
    find("one");
    push(KeyCode.ESCAPE);
    assertThat(fx(() -> node("find-bar").isVisible())).isFalse();
  }

  @Test
  void aSyllableIsSoughtWhenItIsCommitted() {
    given("|가 각 가나");
    push(KeyCode.CONTROL, KeyCode.F);
    interact(() -> Composed.send(node("find-query"), "", "각"));
    assertThat(told()).as("nothing is sought").isEqualTo("|가 각 가나");
    assertThat(count()).isEmpty();
    interact(() -> Composed.send(node("find-query"), "가", "ㄴ"));
    assertThat(count()).isEqualTo("1 / 2");
    interact(() -> Composed.send(node("find-query"), "나", ""));
    assertThat(told()).isEqualTo("가 각 ⟦가나⟧");
    assertThat(count()).isEqualTo("1 / 1");
  }

  private void find(String query) {
    push(KeyCode.CONTROL, KeyCode.F);
    fill("find-query", query);
  }

  private void replace(String query, String replacement) {
    push(KeyCode.CONTROL, KeyCode.H);
    fill("find-query", query);
    push(KeyCode.TAB);
    fill("find-replacement", replacement);
  }

  /** Types into the field, which must have the focus. */
  private void fill(String id, String text) {
    assertThat(fx(() -> node(id).isFocused())).as(id + " has the focus").isTrue();
    write(text);
    assertThat(fx(() -> ((TextInputControl) node(id)).getText())).isEqualTo(text);
  }

  private String count() {
    return fx(() -> ((Label) node("find-count")).getText());
  }

  private Node node(String id) {
    return editor.root().lookup("#" + id);
  }
}
