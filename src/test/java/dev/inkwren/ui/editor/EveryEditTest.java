package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.SourceText;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import dev.inkwren.ui.editor.EditorAction.Group;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/**
 * What holds for every command that edits, on any text and selection: a file with CR+LF stays one
 * and becomes what the file with LF becomes, nothing beside the edit changes, what listeners hear
 * is what is shown, and one undo leads back, selection included.
 */
class EveryEditTest extends EditorTest {

  private static final int TEXTS = 12;

  private static final Set<Group> EDITING =
      Set.of(Group.FORMAT, Group.PARAGRAPH, Group.INSERT, Group.EMBED, Group.TABLE, Group.LINE);

  private static final String TABLE = "| a | 나 |\n|---|:-:|\n| 👨‍👩‍👧‍👦 | b |\n| c | |";

  private static final List<String> LINES =
      List.of(
          "",
          "",
          "가나다 plain **bold** `code`",
          "- 항목",
          "  - 안쪽 😀",
          "1. 하나",
          "2. 둘",
          "- [x] 한 일",
          "> 인용",
          "{: .prompt-tip }",
          "## 제목",
          "### 작은 제목 {#id}",
          TABLE,
          TABLE,
          TABLE,
          "| a | b |",
          "```java",
          "    code();",
          "```",
          "글[^1] 끝  ",
          "[^1]: 각주",
          "$$x^2$$",
          "<div>",
          "</div>",
          "- ",
          "> ");

  private final Map<String, Consumer<EditorView>> edits = new TreeMap<>();

  private void collect() {
    for (EditorAction action : EditorActions.all()) {
      if (EDITING.contains(action.group()) && !action.id().equals("insert-image")) {
        edits.put(action.id(), action.run());
      }
    }
    edits.put("cut", EditorView::cut);
    edits.put("paste", view -> view.aids().paste());
    edits.put("paste plain", view -> view.aids().pastePlain());
    edits.put("Enter", view -> press(KeyCode.ENTER, false));
    edits.put("Tab", view -> press(KeyCode.TAB, false));
    edits.put("Shift+Tab", view -> press(KeyCode.TAB, true));
    edits.put("Backspace", view -> press(KeyCode.BACK_SPACE, false));
    edits.put("Delete", view -> press(KeyCode.DELETE, false));
    edits.put("section dragged", view -> view.moveSectionBefore(headingLine(), 0));
  }

  private int headingLine() {
    return IntStream.range(0, area.getParagraphs().size())
        .filter(line -> area.lineText(line).startsWith("##"))
        .findFirst()
        .orElse(0);
  }

  private void press(KeyCode code, boolean shift) {
    Event.fireEvent(
        area, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
  }

  @Test
  void everyEditKeepsLineEndsAndIsUndoneWhole() {
    collect();
    Set<String> worked = new TreeSet<>();
    Random random = new Random(5);
    interact(
        () ->
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "가\r\n나\rx")));
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      int anchor = random.nextInt(text.length() + 1);
      int caret = random.nextInt(3) > 0 ? anchor : random.nextInt(text.length() + 1);
      interact(() -> edits.forEach((name, run) -> check(worked, name, run, text, anchor, caret)));
    }
    assertThat(worked).as("each has had a text it could work on").isEqualTo(edits.keySet());
  }

  private void check(
      Set<String> worked,
      String name,
      Consumer<EditorView> run,
      String text,
      int anchor,
      int caret) {
    editor.load(text, 0);
    editor.select(new TextRange(Math.min(anchor, caret), Math.max(anchor, caret)));
    Span before = area.span();
    followed = text;
    heard.clear();
    run.accept(editor);
    String what = name + " at " + anchor + ".." + caret + " of:\n" + text;
    SourceText lf = SourceText.of(text);
    SourceText crlf = SourceText.of(text.replace("\n", "\r\n"));
    for (TextEdits heardEdits : heard) {
      lf = lf.apply(heardEdits);
      crlf = crlf.apply(heardEdits);
    }
    assertThat(area.getText()).as(what).isEqualTo(followed).doesNotContain("\r");
    assertThat(crlf.fileText()).as(what).isEqualTo(lf.fileText().replace("\n", "\r\n"));
    if (!heard.isEmpty()) {
      worked.add(name);
      assertThat(heard).as(what).hasSize(1);
      restIsUntouched(what, text, heard.getFirst());
      editor.undo();
      assertThat(area.getText()).as("undo of " + what).isEqualTo(text);
      assertThat(area.span()).as("undo of " + what).isEqualTo(before);
    }
  }

  /** In a file with line ends of both kinds, no byte before or behind the edits changes. */
  private static void restIsUntouched(String what, String text, TextEdits edits) {
    String mixed = mixed(text, text.length());
    int start = edits.edits().getFirst().range().start();
    int end = edits.edits().getLast().range().end();
    assertThat(SourceText.of(mixed).apply(edits).fileText())
        .as(what)
        .startsWith(mixed.substring(0, mixed(text, start).length()))
        .endsWith(mixed.substring(mixed(text, end).length()));
  }

  /** The first {@code length} characters with every other line break made CR+LF. */
  private static String mixed(String text, int length) {
    StringBuilder mixed = new StringBuilder();
    boolean both = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      both ^= c == '\n';
      mixed.append(c == '\n' && both ? "\r\n" : String.valueOf(c));
    }
    return mixed.toString();
  }

  private static String text(Random random) {
    String lines =
        random
            .ints(3 + random.nextInt(12), 0, LINES.size())
            .mapToObj(LINES::get)
            .collect(Collectors.joining("\n"));
    String head = random.nextInt(3) == 0 ? "---\ntitle: 가\n---\n\n" : "";
    // One ending at least, or a file has none to go by.
    return head + lines + (random.nextBoolean() ? "\n" : "\nend");
  }
}
