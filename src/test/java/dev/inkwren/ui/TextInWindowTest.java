package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.ui.text.Composed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The text pane in the window: what else happens in mid-composition, outline, fixes, drops. */
class TextInWindowTest extends WindowTest {

  private static final String HEAD = "---\ntitle: 글\ndate: 2026-01-02 09:00:00 +0900\n---\n\n";

  /** Opens a post with the caret at its end. */
  private Path open(String body) throws IOException {
    Path file = Files.createTempDirectory(folder, "post").resolve("2026-01-02-post.md");
    Files.writeString(file, HEAD + body);
    open(file);
    return file;
  }

  private void open(Path file) {
    under.openPost(file);
    under.until("the post is analysed", () -> under.session().analysis().get().checked());
    under.until("the text has the focus", () -> text().isFocused());
    WindowUnderTest.fx(
        () -> {
          under.editor().goTo(under.text().length());
          return true;
        });
  }

  private Node text() {
    return under.editor().root().lookup("#editor-text");
  }

  private void ime(FxRobot robot, String committed, String composed) {
    robot.interact(() -> Composed.send(text(), committed, composed));
  }

  @Test
  void whatIsComposedStaysInItsPostWhenTheTabIsSwitched(FxRobot robot) throws IOException {
    Path first = open("하나");
    open("둘");
    ime(robot, "", "ㅎ");
    ime(robot, "", "하");
    robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
    under.until("the other post", () -> under.session().file().get().orElseThrow().equals(first));
    assertThat(under.text()).isEqualTo(HEAD + "하나");

    ime(robot, "", "ㄱ");
    ime(robot, "가", "");
    assertThat(under.text()).isEqualTo(HEAD + "하나가");
    robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    under.until("back again", () -> under.text().contains("둘"));
    assertThat(under.text()).isEqualTo(HEAD + "둘하");
  }

  @Test
  void whatIsComposedIsInTheFileThatIsSaved(FxRobot robot) throws IOException {
    Path file = open("글");
    ime(robot, "", "ㅎ");
    ime(robot, "", "한");
    assertThat(under.isSaved()).as("half a syllable is no change").isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.S);
    under.until("it is saved", () -> under.isSaved() && Files.readString(file).endsWith("글한"));
    ime(robot, "한", "");
    robot.interact(() -> robot.write("x"));
    assertThat(under.text()).as("what was taken is not taken twice").isEqualTo(HEAD + "글한x");
  }

  @Test
  void aPostThatIsReadAgainWaitsForTheInputMethod(FxRobot robot) throws IOException {
    Path file = open("글\n");
    ime(robot, "", "ㅎ");
    Files.writeString(file, HEAD.replace("title: 글", "title: 다른 글") + "글\n");
    under.until("the change is seen", () -> !under.isSaved());
    assertThat(under.text()).as("nothing moves while composing").isEqualTo(HEAD + "글\n");
    ime(robot, "", "한");
    ime(robot, "한", "");
    under.until("both are there", () -> under.text().contains("다른 글\n"));
    assertThat(under.text()).endsWith("---\n\n글\n한");
  }

  @Test
  void anotherSiteLeavesWhatIsComposedInItsPost(FxRobot robot) throws IOException {
    open("글");
    ime(robot, "", "한");
    Path blog = WindowUnderTest.copyOfSampleBlog(Files.createTempDirectory(folder, "site"));
    under.openSite(blog);
    ime(robot, "한", "");
    assertThat(under.text()).isEqualTo(HEAD + "글한");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    under.until("one undo", () -> under.text().equals(HEAD + "글"));
  }

  @Test
  void aHeadingDraggedInTheOutlineTakesItsSectionAlong(FxRobot robot) throws IOException {
    String body = "## 하나\n\n가\n\n## 둘\n\n다\n";
    open(body);
    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.O);
    under.until("the outline", () -> robot.lookup(".outline .list-cell").tryQuery().isPresent());
    Node first = heading(robot, "하나");
    robot.drag(heading(robot, "둘")).moveTo(first).moveBy(3, 3).dropTo(first);

    under.until(
        "the section is moved", () -> under.text().equals(HEAD + "## 둘\n\n다\n\n## 하나\n\n가\n"));
    robot.interact(() -> under.editor().focus());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    under.until("one undo takes it back", () -> under.text().equals(HEAD + body));
  }

  private static Node heading(FxRobot robot, String text) {
    return robot.lookup(".outline .list-cell").lookup(text).query();
  }

  @Test
  void theStatusBarTellsTheLineAndColumnOfTheCaret(FxRobot robot) throws IOException {
    open("가\n나다\n");
    robot.push(KeyCode.UP);
    robot.push(KeyCode.END);
    under.until("the line", () -> caretTold(robot).equals("Line 7, column 3"));
    robot.push(KeyCode.UP);
    under.until("the line above", () -> caretTold(robot).equals("Line 6, column 2"));
  }

  private static String caretTold(FxRobot robot) {
    return robot.lookup("#status-caret").queryAs(Label.class).getText();
  }

  @Test
  void whereSeveralFixesAreThereTheAuthorChoosesOneByKeyboard(FxRobot robot) throws IOException {
    open("`{{ page.title }}`\n");
    WindowUnderTest.fx(
        () -> {
          under.editor().goTo(HEAD.length() + 4);
          return true;
        });
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    under.until("the choice", () -> !offered(robot).isEmpty());
    assertThat(offered(robot)).hasSizeGreaterThan(1);
    robot.push(KeyCode.ENTER);
    under.until("it is mended", () -> !under.text().equals(HEAD + "`{{ page.title }}`\n"));
    assertThat(under.text()).contains("{{ page.title }}").contains("raw");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    under.until("one undo", () -> under.text().equals(HEAD + "`{{ page.title }}`\n"));
  }

  private static List<String> offered(FxRobot robot) {
    return robot.listWindows().stream()
        .filter(window -> window instanceof ContextMenu && window.isShowing())
        .flatMap(window -> ((ContextMenu) window).getItems().stream())
        .map(MenuItem::getText)
        .toList();
  }
}
