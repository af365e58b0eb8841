package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Writing aids by keyboard in a shown editor. */
class EditorActionTest extends EditorTest {

  @Test
  void everyActionHasItsOwnKeysAndALabelInBothLanguages() {
    List<KeyCombination> keys = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>();
    for (EditorAction action : EditorActions.all()) {
      assertThat(action.label()).isNotBlank();
      assertThat(keys).noneMatch(action.keys()::contains);
      keys.addAll(action.keys());
      assertThat(ids.add(action.id())).isTrue();
    }
    String name = "dev.inkwren.ui.editor.messages";
    assertThat(ResourceBundle.getBundle(name, Locale.KOREAN).keySet())
        .isEqualTo(ResourceBundle.getBundle(name, Locale.ROOT).keySet());
  }

  @Test
  void boldItalicCodeAndHeadingsByKeyboard() {
    given("굵|게");
    push(KeyCode.CONTROL, KeyCode.B);
    assertThat(told()).isEqualTo("**굵|게**");
    push(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(told()).isEqualTo("## **굵|게**");
    push(KeyCode.CONTROL, KeyCode.Z);
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(told()).isEqualTo("굵|게");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(told()).isEqualTo("**굵|게**");
  }

  @Test
  void listsGoOnAndEndByKeyboard() {
    given("|");
    write("1. a");
    push(KeyCode.ENTER);
    write("b");
    push(KeyCode.ENTER);
    push(KeyCode.TAB);
    push(KeyCode.SHIFT, KeyCode.TAB);
    push(KeyCode.ENTER);
    write("end");
    assertThat(told()).isEqualTo("1. a\n2. b\n\nend|");
  }

  @Test
  void frontMatterAndCodeKeepOnlyTheIndentAndGetNoMarks() {
    given("---\ntags:\n  - a|\n---\n");
    push(KeyCode.ENTER);
    assertThat(told()).isEqualTo("---\ntags:\n  - a\n  |\n---\n");
    given("```\n- a|\n```");
    push(KeyCode.ENTER);
    assertThat(told()).isEqualTo("```\n- a\n|\n```");
    push(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(told()).isEqualTo("```\n- a\n\n|\n```");
  }

  @Test
  void pairsFollowTypingAndCanBeSwitchedOff() {
    given("a |");
    write("(b) `c`");
    assertThat(told()).isEqualTo("a (b) `c`|");
    interact(() -> editor.aids().setPairing(false));
    write("(");
    assertThat(told()).isEqualTo("a (b) `c`(|");
  }

  @Test
  void linesMoveByKeyboard() {
    given("a\nb|\nc");
    push(KeyCode.ALT, KeyCode.UP);
    assertThat(told()).isEqualTo("b|\na\nc");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    assertThat(told()).isEqualTo("b\nb|\na\nc");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    assertThat(told()).isEqualTo("b\na|\nc");
  }

  @Test
  void anAddressIsPastedOverASelectionAsALinkAndPlainAsItself() {
    given("see ⟦this⟧");
    interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("https://a.b");
          Clipboard.getSystemClipboard().setContent(content);
        });
    push(KeyCode.CONTROL, KeyCode.V);
    assertThat(told()).isEqualTo("see [this](https://a.b)|");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(told()).isEqualTo("see ⟦this⟧");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    assertThat(told()).isEqualTo("see https://a.b|");
  }

  @Test
  void htmlIsPastedThroughThePort() {
    given("|");
    interact(
        () -> {
          editor
              .aids()
              .setHtmlToMarkdown(
                  (html, done) -> done.accept(html.replace("<b>", "**").replace("</b>", "**")));
          ClipboardContent content = new ClipboardContent();
          content.putHtml("<b>x</b>");
          content.putString("x");
          Clipboard.getSystemClipboard().setContent(content);
        });
    push(KeyCode.CONTROL, KeyCode.V);
    assertThat(told()).isEqualTo("**x**|");
  }

  @Test
  void findCountsLiveAndReplacesAllInOneStep() {
    given("|aws AWS aws\n");
    push(KeyCode.CONTROL, KeyCode.H);
    write("aws");
    assertThat(count()).isEqualTo("1 / 3");
    push(KeyCode.ENTER);
    assertThat(count()).isEqualTo("2 / 3");
    assertThat(told()).isEqualTo("aws ⟦AWS⟧ aws\n");
    interact(() -> lookup("#find-replacement").queryTextInputControl().setText("GCP"));
    clickOn("#find-replace-all");
    assertThat(followed).isEqualTo("GCP GCP GCP\n");
    interact(editor::undo);
    assertThat(followed).isEqualTo("aws AWS aws\n");
    push(KeyCode.ESCAPE);
    assertThat(fx(() -> area.isFocused())).isTrue();
  }

  private String count() {
    return fx(() -> lookup("#find-count").<Label>query().getText());
  }

  @Test
  void goToLineTakesTheNumberPeopleSee() {
    given("a\nb\nc|");
    push(KeyCode.CONTROL, KeyCode.G);
    write("2");
    push(KeyCode.ENTER);
    assertThat(told()).isEqualTo("a\n|b\nc");
  }

  @Test
  void candidatesAreChosenByKeyboard() {
    given("see |");
    interact(
        () ->
            editor
                .aids()
                .setCompletion(
                    request ->
                        request.line().endsWith("[")
                            ? List.of(candidate(request, "one"), candidate(request, "two"))
                            : List.of()));
    interact(() -> editor.aids().setPairing(false));
    write("[");
    push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    assertThat(told()).isEqualTo("see [two|");
    push(KeyCode.ENTER);
    assertThat(told()).isEqualTo("see [two\n|");
  }

  private static Completion.Candidate candidate(Completion.Request request, String word) {
    int at = request.offset();
    return new Completion.Candidate(
        word, "", TextEdits.of(TextEdit.insert(at, word)), at + word.length(), "");
  }

  @Test
  void quickFixIsAskedAtTheCaret() {
    given("a|b");
    List<Integer> asked = new ArrayList<>();
    interact(() -> editor.problems().onQuickFix(asked::add));
    push(KeyCode.ALT, KeyCode.ENTER);
    assertThat(asked).containsExactly(1);
  }

  @Test
  void typewriterModeKeepsTheCaretLineInTheMiddle() {
    given("x\n".repeat(400) + "|");
    interact(() -> editor.look().setTypewriter(true));
    interact(() -> editor.goTo(400));
    WaitForAsyncUtils.waitForFxEvents(20);
    double middle = fx(() -> area.localToScreen(0, area.getHeight() / 2).getY());
    double caret = fx(() -> area.getCaretBounds().orElseThrow().getMinY());
    assertThat(caret).isBetween(middle - 60, middle + 60);
  }

  @Test
  void theLineThatIsWrittenStaysInSightWhenThePaneGetsLower() throws TimeoutException {
    given("line\n".repeat(200) + "last|");
    // The stage that all tests share would keep its height for the next ones.
    Stage own = fx(Stage::new);
    interact(() -> own.setScene(editor.root().getScene()));
    interact(own::show);
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> fx(this::isCaretInSight));
    for (int height : new int[] {300, 200, 460, 250}) {
      interact(() -> own.setHeight(height));
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> fx(() -> area.getHeight() < height));
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> fx(this::isCaretInSight));
    }
    interact(own::close);
  }

  private boolean isCaretInSight() {
    Bounds pane = area.localToScreen(area.getLayoutBounds());
    return area.getCaretBounds().filter(pane::contains).isPresent();
  }

  @Test
  void whatIsToldOfScrollingIsTheLineAtTheTop() {
    given("|" + "x\n".repeat(400));
    List<Double> tops = new ArrayList<>();
    interact(() -> editor.onScroll(tops::add));
    interact(() -> editor.scrollToLine(120));
    WaitForAsyncUtils.waitForFxEvents(20);
    assertThat(tops).isEmpty();
    assertThat(fx(editor::firstVisibleLine)).isBetween(119, 120);
    interact(() -> area.scrollYBy(500));
    WaitForAsyncUtils.waitForFxEvents(20);
    assertThat(tops).isNotEmpty();
    assertThat(tops.getLast()).isGreaterThan(130);
  }

  @Test
  void aSelectionThatIsDraggedElsewhereIsOneStep() {
    given("one ⟦two⟧ three");
    interact(() -> area.moveSelectedText(13));
    assertThat(told()).isEqualTo("one  three⟦two⟧");
    interact(editor::undo);
    assertThat(told()).isEqualTo("one ⟦two⟧ three");
    interact(() -> area.moveSelectedText(0));
    assertThat(told()).isEqualTo("⟦two⟧one  three");
    interact(editor::undo);
    assertThat(told()).isEqualTo("one ⟦two⟧ three");
  }

  @Test
  void aSelectionDraggedWithTheMouseMovesToWhereItIsDropped() {
    given("one ⟦two⟧ three");
    drag(character(5)).moveTo(character(10)).dropTo(character(11));
    assertThat(told()).isEqualTo("one  thr⟦two⟧ee");
    interact(editor::undo);
    assertThat(told()).isEqualTo("one ⟦two⟧ three");
  }

  private Point2D character(int offset) {
    Bounds bounds = fx(() -> area.getCharacterBoundsOnScreen(offset, offset + 1).orElseThrow());
    return new Point2D(bounds.getMinX() + 1, bounds.getCenterY());
  }

  @Test
  void whatIsScrolledWhileThePaneIsInNoWindowIsSeenWhenItIsBack() throws TimeoutException {
    given("가\n".repeat(200) + "|");
    Scene scene = fx(() -> area.getScene());
    interact(() -> scene.setRoot(new Pane()));
    interact(() -> editor.scrollToLine(50));
    interact(() -> scene.setRoot(editor.root()));
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> fx(() -> editor.firstVisibleLine()) == 50);
  }

  @Test
  void inTypewriterModeEvenTheLastLineStandsInTheMiddle() throws TimeoutException {
    given("가\n".repeat(80) + "|");
    interact(() -> editor.look().setTypewriter(true));
    write("b");
    push(KeyCode.ENTER);
    write("c");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, this::isCaretInTheMiddle);
    interact(() -> editor.look().setTypewriter(false));
    push(KeyCode.ENTER);
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !isCaretInTheMiddle());
  }

  private boolean isCaretInTheMiddle() {
    return fx(
        () -> {
          Bounds pane = area.localToScreen(area.getBoundsInLocal());
          return area.getCaretBounds()
              .map(caret -> (caret.getCenterY() - pane.getMinY()) / pane.getHeight())
              .filter(place -> place > 0.4 && place < 0.6)
              .isPresent();
        });
  }

  @Test
  void aScreenReaderIsToldTheTextTheCaretAndTheLine() {
    given("가나\n⟦다⟧라");
    assertThat(area.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
    assertThat(area.getAccessibleText()).isNotBlank();
    assertThat(asked(AccessibleAttribute.TEXT)).isEqualTo("가나\n다라");
    assertThat(asked(AccessibleAttribute.SELECTION_START)).isEqualTo(3);
    assertThat(asked(AccessibleAttribute.SELECTION_END)).isEqualTo(4);
    assertThat(asked(AccessibleAttribute.CARET_OFFSET)).isEqualTo(4);
    assertThat(asked(AccessibleAttribute.LINE_FOR_OFFSET, 4)).isEqualTo(1);
    assertThat(asked(AccessibleAttribute.LINE_START, 1)).isEqualTo(3);
    assertThat(asked(AccessibleAttribute.LINE_END, 1)).isEqualTo(5);
    assertThat(asked(AccessibleAttribute.EDITABLE)).isEqualTo(true);
  }

  private Object asked(AccessibleAttribute attribute, Object... parameters) {
    return fx(() -> area.queryAccessibleAttribute(attribute, parameters));
  }
}
