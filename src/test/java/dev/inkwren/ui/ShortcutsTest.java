package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.ui.editor.EditorActions;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class ShortcutsTest extends WindowTest {

  @Test
  void noTwoCommandsShareAShortcut() {
    List<String> keys = new ArrayList<>();
    for (Command command : WindowUnderTest.fx(() -> new WindowCommands(under.window).all())) {
      command.shortcut().ifPresent(shortcut -> keys.add(shortcut.getName()));
      command.others().forEach(shortcut -> keys.add(shortcut.getName()));
    }
    EditorActions.all().forEach(a -> a.keys().forEach(shortcut -> keys.add(shortcut.getName())));

    assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(40);
  }

  @Test
  void theLookThatIsChosenIsMarkedAndStaysMarkedWhenItIsChosenAgain(FxRobot robot) {
    robot.interact(item("item-look-dark")::fire);
    assertThat(item("item-look-dark").isSelected()).isTrue();
    robot.interact(item("item-look-light")::fire);
    robot.interact(item("item-look-light")::fire);
    assertThat(item("item-look-light").isSelected()).isTrue();
    assertThat(item("item-look-dark").isSelected()).isFalse();
  }

  private CheckMenuItem item(String id) {
    return (CheckMenuItem)
        under.window.frame().menuBar().getMenus().stream()
            .flatMap(menu -> menu.getItems().stream())
            .filter(item -> id.equals(item.getId()))
            .findFirst()
            .orElseThrow();
  }
}
