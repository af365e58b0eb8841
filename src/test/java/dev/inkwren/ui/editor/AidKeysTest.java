package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.inkwren.ui.editor.EditorAction.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/**
 * Every writing aid by its key in a shown editor, or as its menu runs it where it has none: text
 * in, text out, and one undo leads back to what was there, selection included.
 */
class AidKeysTest extends EditorTest {

  private static final Set<Group> AIDS =
      Set.of(Group.FORMAT, Group.PARAGRAPH, Group.INSERT, Group.EMBED, Group.TABLE, Group.LINE);

  /** Asks with a sheet, which the window's own test answers; folds and sections have theirs. */
  private static final Set<String> ELSEWHERE = Set.of("insert-image", "section-up", "section-down");

  private static final String TABLE = "| a | b |\n|---|---|\n| c | d |\n| e | f |";

  /** The text before and after each aid, by its id. */
  private final Map<String, String[]> cases = new LinkedHashMap<>();

  AidKeysTest() {
    marksAndBlocks();
    insertions();
    lines();
  }

  private void given(String id, String before, String after) {
    cases.put(id, new String[] {before, after});
  }

  private void marksAndBlocks() {
    given("bold", "가 ⟦나⟧", "가 **⟦나⟧**");
    given("italic", "가 ⟦나⟧", "가 *⟦나⟧*");
    given("code", "가 ⟦나⟧", "가 `⟦나⟧`");
    given("strike", "가 ⟦나⟧", "가 ~~⟦나⟧~~");
    given("math", "⟦x⟧", "$$⟦x⟧$$");
    for (int level = 1; level <= 6; level++) {
      given("heading-" + level, "가|", "#".repeat(level) + " 가|");
    }
    given("quote", "⟦가\n나⟧", "> ⟦가\n> 나⟧");
    given("bullets", "가|", "- 가|");
    given("numbers", "⟦가\n나⟧", "1. ⟦가\n2. 나⟧");
    given("tasks", "가|", "- [ ] 가|");
    given("code-block", "⟦가⟧", "```|\n가\n```");
    given("prompt-tip", "가|", "> 가|\n{: .prompt-tip }");
    given("prompt-info", "가|", "> 가|\n{: .prompt-info }");
    given("prompt-warning", "가|", "> 가|\n{: .prompt-warning }");
    given("prompt-danger", "> 가|\n{: .prompt-tip }", "> 가|\n{: .prompt-danger }");
  }

  private void insertions() {
    given("link", "⟦가⟧", "[가](|)");
    given("image", "⟦가⟧", "![가](|)");
    given("footnote", "가|", "가[^1]\n\n[^1]: |\n");
    given("rule", "가|", "가\n\n---|");
    given("toc", "|", "* TOC\n{:toc}|");
    given("hard-break", "- 가|나", "- 가  \n  |나");
    given("embed-youtube", "|", "{% include embed/youtube.html id='|' %}");
    given("embed-twitch", "|", "{% include embed/twitch.html id='|' %}");
    given("embed-bilibili", "|", "{% include embed/bilibili.html id='|' %}");
    given("embed-spotify", "|", "{% include embed/spotify.html id='|' %}");
    given("embed-video", "|", "{% include embed/video.html src='|' %}");
    given("embed-audio", "가|", "가\n\n{% include embed/audio.html src='|' %}");
  }

  private void lines() {
    given("move-up", "a\nb|", "b|\na");
    given("move-down", "a|\nb", "b\na|");
    given("duplicate", "a|b", "ab\na|b");
    given("delete-line", "a\nb|c\nd", "a\nd|");
    given("indent", "- a\n- b|", "- a\n  - b|");
    given("outdent", "- a\n  - b|", "- a\n- b|");
  }

  @Test
  void everyAidDoesItsWorkByKeyAndOneUndoTakesItBack() {
    cases.forEach(
        (id, texts) -> {
          given(texts[0]);
          press(action(id));
          assertThat(told()).as(id).isEqualTo(texts[1]);
          push(KeyCode.CONTROL, KeyCode.Z);
          assertThat(told()).as("undo of " + id).isEqualTo(texts[0]);
        });
  }

  @Test
  void aTableIsMadeWithTheCaretInItsFirstCell() {
    interact(() -> editor.load("", 0));
    followed = "";
    push(KeyCode.CONTROL, KeyCode.T);
    push(KeyCode.A);
    push(KeyCode.TAB);
    push(KeyCode.B);
    assertThat(followed).isEqualTo("| a  | b  |   |\n|---|---|---|\n|   |   |   |");
    push(KeyCode.CONTROL, KeyCode.Z);
    push(KeyCode.CONTROL, KeyCode.Z);
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(followed).isEmpty();
  }

  /** The bars of a table are no carets: the third line's first cell is where the caret stands. */
  @Test
  void everyTableAidDoesItsWorkAndOneUndoTakesItBack() {
    Map<String, String> after = new LinkedHashMap<>();
    after.put("table-align", "a b/- -/c d/e f");
    after.put("table-add-row", "a b/- -/c d/ /e f");
    after.put("table-add-row-above", "a b/- -/ /c d/e f");
    after.put("table-remove-row", "a b/- -/e f");
    after.put("table-row-up", "a b/- -/c d/e f");
    after.put("table-row-down", "a b/- -/e f/c d");
    after.put("table-add-column", "a  b/- - -/c  d/e  f");
    after.put("table-remove-column", "b/-/d/f");
    after.put("table-column-left", "a b/- -/c d/e f");
    after.put("table-column-right", "b a/- -/d c/f e");
    after.put("table-align-left", "a b/: -/c d/e f");
    after.put("table-align-center", "a b/:: -/c d/e f");
    after.put("table-align-right", "a b/-: -/c d/e f");
    after.put("table-align-none", "a b/- -/c d/e f");
    after.forEach(
        (id, cells) -> {
          interact(() -> editor.load(TABLE, TABLE.indexOf('c')));
          followed = TABLE;
          press(action(id));
          assertThat(cells()).as(id).isEqualTo(cells);
          push(KeyCode.CONTROL, KeyCode.Z);
          assertThat(followed).as("undo of " + id).isEqualTo(TABLE);
        });
    assertThat(ids()).filteredOn(id -> id.startsWith("table-")).hasSameElementsAs(after.keySet());
  }

  /** The table's cells: a blank between cells, a slash between rows, rules as their ends. */
  private String cells() {
    return followed
        .lines()
        .map(
            line ->
                TableRow.cells(line).stream()
                    .map(cell -> cell.startsWith(":-") || cell.startsWith("-") ? ends(cell) : cell)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("/"));
  }

  private static String ends(String rule) {
    return rule.replaceAll("-+", "-").replace(":-:", "::").replace(":-", ":");
  }

  @Test
  void noAidIsForgottenHere() {
    List<String> left = new ArrayList<>(ids());
    left.removeAll(cases.keySet());
    left.removeAll(ELSEWHERE);
    left.remove("table");
    left.removeIf(id -> id.startsWith("table-"));
    assertThat(left).isEmpty();
  }

  private static List<String> ids() {
    return EditorActions.all().stream()
        .filter(action -> AIDS.contains(action.group()))
        .map(EditorAction::id)
        .toList();
  }

  private static EditorAction action(String id) {
    return EditorActions.all().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  private void press(EditorAction action) {
    if (action.keys().isEmpty()) {
      interact(() -> action.run().accept(editor));
      return;
    }
    KeyCodeCombination keys = (KeyCodeCombination) action.keys().getFirst();
    List<KeyCode> codes = new ArrayList<>();
    if (keys.getShortcut() == ModifierValue.DOWN) {
      codes.add(KeyCode.CONTROL);
    }
    if (keys.getAlt() == ModifierValue.DOWN) {
      codes.add(KeyCode.ALT);
    }
    if (keys.getShift() == ModifierValue.DOWN) {
      codes.add(KeyCode.SHIFT);
    }
    codes.add(keys.getCode());
    push(codes.toArray(KeyCode[]::new));
  }

  @Test
  void theKeyThatOpenedAMarkLeadsOutOfItAgain() {
    given("|");
    push(KeyCode.CONTROL, KeyCode.B);
    write("가");
    push(KeyCode.CONTROL, KeyCode.I);
    write("나");
    push(KeyCode.CONTROL, KeyCode.I);
    assertThat(told()).isEqualTo("**가*나*|**");
    push(KeyCode.CONTROL, KeyCode.B);
    write(" 다");
    assertThat(told()).isEqualTo("**가*나*** 다|");
  }

  @Test
  void marksTypedByHandComeOutAsTheyWereTyped() {
    for (String typed :
        List.of(
            "x **b** c",
            "**b** c",
            "가 **나**는",
            "x *b* c",
            "x ***b*** c",
            "x **a *b*** c",
            "x *a **b*** c",
            "x ~~b~~ c",
            "x `b` c",
            "x _b_ c",
            "x __b__ c",
            "a*b*c",
            "2 * 3",
            "snake_case_name",
            "~~b~~",
            "say \"b\" and 'c'",
            "![a](b) [c](d){: .e}")) {
      given("|");
      write(typed);
      assertThat(told()).isEqualTo(typed + "|");
    }
  }

  @Test
  void aFenceIsTypedWithoutALeftOverMark() {
    for (String fence : List.of("```", "~~~")) {
      given("|");
      write(fence + "java");
      push(KeyCode.ENTER);
      assertThat(told()).isEqualTo(fence + "java\n|");
    }
  }

  @Test
  void aidsTakeInWhatIsComposedBeforeTheyWork() {
    given("|");
    compose("한");
    push(KeyCode.CONTROL, KeyCode.B);
    assertThat(told()).isEqualTo("한**|**");
    given("- 가|");
    compose("나");
    push(KeyCode.ENTER);
    assertThat(told()).isEqualTo("- 가나\n- |");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(told()).isEqualTo("- 가나|");
  }

  @Test
  void whatWasFetchedWaitsForTheInputMethodAndFindsItsPlace() {
    given("가|나");
    HeldPlace[] place = new HeldPlace[1];
    interact(() -> place[0] = editor.aids().hold(editor.selection()));
    write("x");
    compose("한");
    interact(() -> editor.aids().insert(place[0], "[그림]"));
    assertThat(followed).as("nothing moves while composing").isEqualTo("가x나");
    commit("한");
    assertThat(followed).isEqualTo("가[그림]x한나");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(followed).isEqualTo("가x한나");
  }

  @Test
  void typingOnWhileCandidatesAreShownIsNotAskingForThem() {
    given("|");
    List<Boolean> asked = offering("javascript");
    write("jav");
    assertThat(asked).containsExactly(false, false, false);
    push(KeyCode.ESCAPE);
    push(KeyCode.CONTROL, KeyCode.SPACE);
    write("a");
    assertThat(asked.subList(3, 5)).containsExactly(true, true);
  }

  @Test
  void candidatesStandAtTheCaretAlsoWhenItWasOutOfSight() {
    given("가\n".repeat(200) + "|");
    offering("abc");
    interact(() -> editor.scrollToLine(0));
    write("a");
    Window popup =
        fx(
            () ->
                Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .findFirst()
                    .orElseThrow());
    double caret = fx(() -> area.getCaretBounds().orElseThrow().getMinX());
    assertThat(popup.getX()).isCloseTo(caret, within(30.0));
  }

  @Test
  void candidatesStayAwayWhileAnInputMethodComposes() {
    given("|");
    List<Boolean> asked = offering();
    compose("한");
    compose("한그");
    assertThat(asked).isEmpty();
    commit("한글");
    assertThat(asked).containsExactly(false);
  }
}
