package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/**
 * Files with characters that other editors take for line ends, drop or mend, in the real window.
 */
class StrangeFilesTest extends WindowTest {

  private static final String HEAD = "---\ntitle: 글\n---\n";

  private static final List<String> CONTENTS =
      List.of(
          "",
          HEAD
              + "a\u2028b\u2029c\u0085d\u000Be\ff\u001Cg \u0000 \u0001 \uFFFD \uFEFF\t \u00A0\u3000 \n\n",
          HEAD.replace('\n', '\r') + "one\rtwo\r",
          "\uFEFF"
              + HEAD.replace("\n", "\r\n")
              + "one\ntwo\r\nthree\rfour 👨‍👩‍👧 e\u0301 \u1112\u1161");

  @Test
  void oneLetterTypedIsTheOnlyThingThatChangesAndUndoneItIsAsItWas(FxRobot robot)
      throws IOException {
    for (String content : CONTENTS) {
      Path file = folder.resolve("2026-01-02-" + CONTENTS.indexOf(content) + ".md");
      Files.writeString(file, content);
      under.openPost(file);
      assertThat(under.text()).isEqualTo(content);

      robot.interact(() -> under.editor().focus());
      robot.interact(() -> under.editor().goTo(Integer.MAX_VALUE));
      robot.write("x");
      save(robot);
      assertThat(Files.readString(file)).isEqualTo(content + "x");

      robot.interact(() -> under.editor().undo());
      save(robot);
      assertThat(Files.readString(file)).isEqualTo(content);
    }
  }

  private void save(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.S);
    under.until("it is saved", under::isSaved);
  }
}
