package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.ui.editor.EditorActions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
