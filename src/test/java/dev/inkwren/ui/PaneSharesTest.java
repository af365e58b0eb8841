package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.store.Settings;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** How wide the panes are while a window opens, and from one window to the next. */
@ExtendWith(ApplicationExtension.class)
class PaneSharesTest {

  private static final String POSTS = "divider.columns-posts-page.0";
  private static final String PAGE = "divider.columns-posts-page.1";

  @TempDir private Path folder;
  private Stage stage;
  private WindowUnderTest under;
  private SplitPane columns;

  @BeforeEach
  void open(FxRobot robot) {
    Settings before = Settings.NONE.with(POSTS, "0.3").with(PAGE, "0.7");
    robot.interact(
        () -> {
          stage = new Stage();
          under = new WindowUnderTest(stage, folder, before);
          columns = (SplitPane) under.window.root().lookup(".split-pane");
        });
  }

  @AfterEach
  void close(FxRobot robot) {
    under.close();
    robot.interact(stage::hide);
  }

  @Test
  void thePanesKeepTheirSharesUntilTheWindowHasItsSize(FxRobot robot) {
    widen(robot, 400);

    under.until("the shares are the remembered ones", () -> Math.abs(share() - 0.3) < 0.005);
    robot.interact(under.window::askToLeave);
    assertThat(under.remembered.values()).containsEntry(POSTS, "0.3").containsEntry(PAGE, "0.7");
  }

  @Test
  void afterTheFirstKeyTheListKeepsItsWidth(FxRobot robot) {
    widen(robot, 200);
    under.until("the shares are the remembered ones", () -> Math.abs(share() - 0.3) < 0.005);
    double width = columns.getWidth() * share();
    KeyEvent key =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false);
    robot.interact(() -> Event.fireEvent(columns, key));
    widen(robot, 300);

    assertThat(columns.getWidth() * share()).isBetween(width - 3, width + 3);
  }

  private void widen(FxRobot robot, double more) {
    double wanted = columns.getWidth() + more;
    robot.interact(() -> stage.setWidth(stage.getWidth() + more));
    under.until("the window is wide", () -> columns.getWidth() >= wanted - 1);
  }

  private double share() {
    return columns.getDividerPositions()[0];
  }
}
