package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Colours follow the text: at once on the line of the key, and behind it as far as it matters. */
class HighlighterTest extends EditorTest {

  private List<String> styleOf(int line) {
    return fx(() -> List.copyOf(area.getParagraph(line).getParagraphStyle()));
  }

  @Test
  void aFenceThatIsOpenedAndClosedRecoloursWhatFollows() {
    given("|\n# a\n\ntext");
    assertThat(styleOf(1)).contains("line-heading-1");
    write("```");
    assertThat(styleOf(1)).contains("line-code");
    assertThat(styleOf(3)).contains("line-code");
    push(KeyCode.BACK_SPACE);
    assertThat(styleOf(1)).contains("line-heading-1");
    assertThat(styleOf(3)).contains("line-text");
  }

  @Test
  void aPromptTintsItsWholeQuoteAndLosesTheTintWithItsAttribute() {
    given("> a\n> b\n{: .prompt-tip }|");
    assertThat(styleOf(0)).contains("prompt-tip");
    push(KeyCode.BACK_SPACE);
    push(KeyCode.BACK_SPACE);
    assertThat(styleOf(0)).contains("prompt-tip");
    interact(() -> area.replaceText(8, area.getLength(), "{: .prompt-danger }"));
    assertThat(styleOf(0)).contains("prompt-danger");
    interact(() -> area.replaceText(8, area.getLength(), ""));
    assertThat(styleOf(0)).doesNotContain("prompt-danger");
  }

  @Test
  void inFocusModeTheWholeParagraphOfTheCaretIsBright() throws TimeoutException {
    given("가\n나\n\n다|");
    interact(() -> editor.look().setFocusMode(true));
    untilBright(3);
    push(KeyCode.CONTROL, KeyCode.HOME);
    untilBright(0, 1);
    push(KeyCode.ENTER);
    push(KeyCode.UP);
    untilBright(0);
    interact(() -> editor.look().setFocusMode(false));
    untilBright();
  }

  private void untilBright(Integer... lines) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        10,
        TimeUnit.SECONDS,
        () ->
            IntStream.range(0, fx(() -> area.getParagraphs().size()))
                .filter(line -> styleOf(line).contains("bright"))
                .boxed()
                .toList()
                .equals(List.of(lines)));
  }

  @Test
  void aFoldedFrontMatterHidesItsLinesAlsoWhenItGrows() {
    given("---\ntitle: a\n---\n\ntext|");
    interact(() -> editor.foldFrontMatter(true));
    assertThat(styleOf(0)).doesNotContain("collapse");
    assertThat(styleOf(1)).contains("collapse");
    assertThat(styleOf(2)).contains("collapse");
    assertThat(styleOf(3)).doesNotContain("collapse");
    interact(() -> editor.apply(TextEdits.of(TextEdit.insert(12, "\ntags: [b]"))));
    assertThat(styleOf(3)).contains("collapse");
    assertThat(styleOf(4)).doesNotContain("collapse");
    interact(() -> editor.foldFrontMatter(false));
    assertThat(styleOf(1)).doesNotContain("collapse");
  }

  @Test
  void problemsAreUnderlinedAndMoveWithTheText() {
    given("tags: [AWS]|");
    interact(
        () ->
            editor
                .problems()
                .show(
                    List.of(
                        new EditorMark(
                            new TextRange(7, 10), EditorMark.Style.ERROR, "lower case"))));
    assertThat(fx(() -> area.getStyleOfChar(7))).contains("mark-error");
    interact(() -> editor.apply(TextEdits.of(TextEdit.insert(0, "x: y\n"))));
    assertThat(fx(() -> area.getStyleOfChar(12))).contains("mark-error");
    assertThat(fx(() -> area.getStyleOfChar(11))).doesNotContain("mark-error");
    interact(() -> editor.problems().show(List.of()));
    assertThat(fx(() -> area.getStyleOfChar(12))).doesNotContain("mark-error");
  }

  @Test
  void goingToAFoldedLineOpensTheFrontMatter() {
    given("---\ntitle: a\n---\n\ntext|");
    interact(() -> editor.foldFrontMatter(true));
    interact(() -> editor.goTo(6));
    assertThat(styleOf(1)).doesNotContain("collapse");
    assertThat(told()).isEqualTo("---\nti|tle: a\n---\n\ntext");
  }

  @Test
  void aVeryLongLineTurnsWrappingOffUntilItIsGone() {
    given("a\n" + "x ".repeat(50_000) + "\nb|");
    assertThat(fx(() -> area.isWrapText())).isFalse();
    assertThat(fx(() -> editor.longLineProperty().get())).isTrue();
    interact(() -> area.replaceText(2, 100_002, "short"));
    assertThat(fx(() -> area.isWrapText())).isTrue();
    interact(editor::undo);
    assertThat(fx(() -> area.isWrapText())).isFalse();
  }

  @Test
  void undoSelectionAndScrollSurviveAnotherText() {
    given("one|");
    write(" two");
    EditorMemory memory = fx(editor::remember);
    given("other|");
    interact(() -> editor.load("one two", memory));
    followed = "one two";
    assertThat(told()).isEqualTo("one two|");
    interact(editor::undo);
    assertThat(told()).isEqualTo("one |");
    interact(() -> editor.load("changed on disk", memory));
    assertThat(fx(() -> editor.canUndoProperty().get())).isFalse();
  }

  @Test
  void afterAnyEditsTheStatesEqualThoseOfColouringAnew() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder("---\na: b\n---\n");
    List<String> pieces =
        List.of(
            "```\n", "- a\n", "> q\n", "\n", "<div>\n", "</div>\n", "text\n", "    x\n", "a|b\n");
    for (int i = 0; i < 80; i++) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    String[] now = {text.toString()};
    TextLines[] lines = {TextLines.of(now[0])};
    LineTable table = new LineTable(new Delegating(lines));
    table.know(40, 1000);
    for (int i = 0; i < 400; i++) {
      int start = random.nextInt(now[0].length() + 1);
      int end = Math.min(now[0].length(), start + random.nextInt(9));
      String piece = random.nextInt(3) == 0 ? "" : pieces.get(random.nextInt(pieces.size()));
      int first = lines[0].lineAt(start);
      String removed = now[0].substring(start, end);
      now[0] = now[0].substring(0, start) + piece + now[0].substring(end);
      lines[0] = TextLines.of(now[0]);
      table.replaced(first, breaks(removed), breaks(piece));
      table.know(random.nextInt(lines[0].count()), random.nextInt(50));
      if (i % 10 == 0) {
        assertThat(table.states()).isEqualTo(anew(lines[0]));
      }
    }
  }

  private static int breaks(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private static List<LineState> anew(TextLines lines) {
    List<LineState> states = new ArrayList<>();
    LineState state = LineState.START;
    for (int i = 0; i < lines.count(); i++) {
      String next = i + 1 < lines.count() ? lines.line(i + 1) : "";
      state = MarkdownLexer.lex(lines.line(i), next, state).after();
      states.add(state);
    }
    return states;
  }

  private record Delegating(TextLines[] now) implements TextLines {
    @Override
    public int count() {
      return now[0].count();
    }

    @Override
    public String line(int line) {
      return now[0].line(line);
    }

    @Override
    public int start(int line) {
      return now[0].start(line);
    }

    @Override
    public int lineAt(int offset) {
      return now[0].lineAt(offset);
    }
  }
}
