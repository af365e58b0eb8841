package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.ui.editor.EditorActions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShortcutsTest {

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
  void noTwoCommandsShareAShortcut() {
    List<String> keys = new ArrayList<>();
    for (Command command : WindowUnderTest.fx(() -> new WindowCommands(under.window).all())) {
      command.shortcut().ifPresent(shortcut -> keys.add(shortcut.getName()));
      command.others().forEach(shortcut -> keys.add(shortcut.getName()));
    }
    EditorActions.all().forEach(a -> a.keys().forEach(shortcut -> keys.add(shortcut.getName())));

    assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(40);
  }
}
