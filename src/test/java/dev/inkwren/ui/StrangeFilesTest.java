package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Files with characters that other editors take for line ends, drop or mend, in the real window.
 */
@ExtendWith(ApplicationExtension.class)
class StrangeFilesTest {

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

  @TempDir static Path folder;
  private WindowUnderTest under;

  @Start
  void start(Stage stage) {
    under = new WindowUnderTest(stage, folder);
  }

  @AfterEach
  void close() {
    under.close();
  }

  @Test
  void oneLetterTypedIsTheOnlyThingThatChangesAndUndoneItIsAsItWas(FxRobot robot)
      throws IOException {
    for (String content : CONTENTS) {
      Path file = folder.resolve("2026-01-02-" + CONTENTS.indexOf(content) + ".md");
      Files.writeString(file, content);
      under.open(file);
      under.until(
          "it is open",
          () ->
              under
                  .window
                  .session()
                  .filter(s -> s.file().get().equals(Optional.of(file)))
                  .isPresent());
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
