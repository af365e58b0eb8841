package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Modes, sections and counts by keyboard in the real window. */
class WritingModesTest extends WindowTest {

  private static final String POST = "---\ntitle: 글\n---\n\n## 하나\n\n가나 word\n\n## 둘\n\n라마\n";

  private void openPost() throws IOException {
    Path file = folder.resolve("2026-01-02-modes.md");
    Files.writeString(file, POST);
    under.openPost(file);
    under.until("the text has the focus", () -> node("#editor-text").isFocused());
  }

  private Node node(String id) {
    return under.window.root().lookup(id);
  }

  @Test
  void theTextStandsAloneAndComesBack(FxRobot robot) throws IOException {
    openPost();
    robot.push(KeyCode.F11);
    under.until("the bars are gone", () -> !node(".status-bar").isVisible());
    assertThat(WindowUnderTest.fx(() -> under.window.tabs().formShown().get())).isFalse();
    robot.push(KeyCode.F11);
    under.until("the bars are back", () -> node(".status-bar").isVisible());
    assertThat(WindowUnderTest.fx(() -> under.window.tabs().formShown().get())).isTrue();
  }

  @Test
  void panesThatComeAndGoTakeNoKeyFromTheText(FxRobot robot) throws IOException {
    openPost();
    robot.push(KeyCode.F11);
    robot.push(KeyCode.F11);
    under.until("the bars are back", () -> node(".status-bar").isVisible());
    robot.push(KeyCode.CONTROL, KeyCode.F);
    under.until("the find bar is open", () -> node("#find-query").isFocused());
    robot.push(KeyCode.ESCAPE);
    under.until("the find bar is closed", () -> !node("#find-bar").isVisible());
    assertThat(WindowUnderTest.fx(() -> node("#editor-text").isFocused())).isTrue();
  }

  @Test
  void aSectionGoesDownAndBackByUndo(FxRobot robot) throws IOException {
    openPost();
    WindowUnderTest.fx(
        () -> {
          under.editor().goTo(POST.indexOf("가나"));
          return true;
        });
    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DOWN);
    under.until("the section is moved", () -> under.text().endsWith("가나 word\n"));
    assertThat(under.text()).contains("## 둘\n\n라마\n\n## 하나\n\n가나 word\n");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    under.until("one undo takes it back", () -> under.text().equals(POST));
  }

  @Test
  void whatIsSelectedIsCounted(FxRobot robot) throws IOException {
    openPost();
    WindowUnderTest.fx(
        () -> {
          under.editor().goTo(POST.indexOf("가나"));
          return true;
        });
    robot.push(KeyCode.SHIFT, KeyCode.END);
    under.until(
        "the count is told",
        () ->
            ((Label) node("#status-selection"))
                .getText()
                .equals("3 words · 6 characters selected"));
  }
}
