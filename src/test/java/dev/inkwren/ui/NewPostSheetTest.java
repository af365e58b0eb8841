package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A new post where no site is open. */
class NewPostSheetTest extends WindowTest {

  private void askWith(FxRobot robot, String title) {
    robot.push(KeyCode.CONTROL, KeyCode.N);
    under.until("the sheet asks", () -> robot.lookup("#new-title").tryQuery().isPresent());
    robot.interact(() -> title(robot).setText(title));
    robot.type(KeyCode.ENTER);
  }

  private static TextField title(FxRobot robot) {
    return robot.lookup("#new-title").queryAs(TextField.class);
  }

  @Test
  void aTitleWithoutALetterIsATitle(FxRobot robot) {
    askWith(robot, "?!…");
    under.until("the post is open", () -> under.window.session().isPresent());
    assertThat(under.text()).contains("title: \"?!…\"\n");
    assertThat(under.session().file().get()).isEmpty();
  }

  @Test
  void aTitleThatYamlCannotHoldStaysOnTheSheetWithTheReason(FxRobot robot) {
    askWith(robot, "half a \uD83D pair");
    under.until("the reason is told", () -> robot.lookup(".plan-note").tryQuery().isPresent());
    assertThat(title(robot).getText()).isEqualTo("half a \uD83D pair");
    assertThat(title(robot).isFocused()).isTrue();
    robot.interact(() -> title(robot).setText("a pair"));
    robot.type(KeyCode.ENTER);
    under.until("the post is open", () -> under.window.session().isPresent());
    assertThat(under.text()).contains("title: a pair\n");
  }
}
