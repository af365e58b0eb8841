package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ModalPane;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Whatever takes the keyboard can be named by a screen reader. */
class AccessibleNamesTest extends WindowTest {

  private static final List<KeyCodeCombination> SHEETS =
      List.of(
          keys(KeyCode.N),
          keys(KeyCode.E),
          keys(KeyCode.P),
          keys(KeyCode.M, KeyCombination.ALT_DOWN),
          keys(KeyCode.X, KeyCombination.ALT_DOWN),
          new KeyCodeCombination(KeyCode.F7),
          new KeyCodeCombination(KeyCode.F2));

  private static KeyCodeCombination keys(KeyCode code, KeyCombination.Modifier... more) {
    List<KeyCombination.Modifier> all = new ArrayList<>(List.of(more));
    all.add(KeyCombination.SHORTCUT_DOWN);
    return new KeyCodeCombination(code, all.toArray(KeyCombination.Modifier[]::new));
  }

  private List<String> nameless() {
    return WindowUnderTest.fx(
        () ->
            under.window.root().lookupAll("*").stream()
                .filter(AccessibleNamesTest::takesTheKeyboard)
                .filter(node -> !hasName(node))
                .map(node -> node.getClass().getSimpleName() + " " + node.getId())
                .toList());
  }

  /** Not what is part of a control that has a name, nor rows, which the list's test is about. */
  private static boolean takesTheKeyboard(Node node) {
    boolean inside = !node.isVisible();
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      boolean holdsOthers =
          at instanceof ScrollPane || at instanceof SplitPane || at instanceof ModalPane;
      inside |= at instanceof Control && !holdsOthers;
      inside |= !at.isVisible();
    }
    return node instanceof Control
        && !(node instanceof ScrollPane || node instanceof ListCell)
        && node.isFocusTraversable()
        && !inside;
  }

  private static boolean hasName(Node node) {
    boolean labelled =
        node.getScene().getRoot().lookupAll(".label").stream()
            .anyMatch(label -> ((Label) label).getLabelFor() == node);
    boolean spoken = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
    boolean written =
        node instanceof Labeled text && text.getText() != null && !text.getText().isBlank();
    return labelled || spoken || written;
  }

  @Test
  void whateverTakesTheKeyboardHasAName(FxRobot robot) throws IOException {
    Path blog = WindowUnderTest.copyOfSampleBlog(folder);
    under.openSite(blog);
    under.openPost(blog.resolve("_posts/2025/02/2025-02-11-git-bisect.md"));
    under.until("the preview stands", () -> under.window.preview().view().isPresent());
    assertThat(nameless()).as("the window").isEmpty();
    for (KeyCodeCombination sheet : SHEETS) {
      robot.push(sheet);
      under.until(sheet + " opens", () -> under.window.dialogs().isOpen());
      assertThat(nameless()).as("the sheet of %s", sheet).isEmpty();
      robot.push(KeyCode.ESCAPE);
      under.until(sheet + " closes", () -> !under.window.dialogs().isOpen());
    }
  }

  /** Control: a button without a word must be caught. */
  @Test
  void aButtonWithoutAWordIsCaught(FxRobot robot) {
    Button mute = new Button();
    mute.setId("mute");
    robot.interact(() -> ((Pane) under.window.root()).getChildren().add(mute));
    assertThat(nameless()).containsExactly("Button mute");
  }
}
