package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.session.SaveState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The local history in the real window. */
class HistorySheetTest extends WindowTest {

  private static final String POST = "---\ntitle: 옛글\n---\n\n처음 쓴 문장.\n";

  @Test
  void theTextBeforeTheFirstSaveIsTakenBackByKeyboardAndUndone(FxRobot robot) throws IOException {
    Path file = folder.resolve("2026-01-02-old.md");
    Files.writeString(file, POST);
    under.openPost(file);
    robot.interact(
        () -> {
          under.editor().focus();
          under.editor().goTo(under.text().length());
        });
    robot.write("둘째 문장.");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    under.until("it is saved", () -> under.session().saveState().get() instanceof SaveState.Clean);

    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.H);
    under.until("both versions are listed", () -> versions(robot) == 2);
    robot.type(KeyCode.DOWN);
    under.until(
        "the diff shows what was added",
        () ->
            robot.lookup(".diff-line").queryAllAs(javafx.scene.control.Label.class).stream()
                .anyMatch(line -> line.getText().equals("+둘째 문장.")));
    robot.type(KeyCode.ENTER);

    under.until("the old text is back", () -> under.text().equals(POST));
    robot.interact(() -> under.editor().undo());
    assertThat(under.text()).isEqualTo(POST + "둘째 문장.");
  }

  private static int versions(FxRobot robot) {
    return robot.lookup("#history-list").tryQueryAs(ListView.class).stream()
        .filter(list -> list.isFocused())
        .mapToInt(list -> list.getItems().size())
        .sum();
  }
}
