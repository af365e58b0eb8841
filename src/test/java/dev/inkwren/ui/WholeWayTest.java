package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.ui.form.FrontMatterView;
import dev.inkwren.ui.problems.ProblemsView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The main job in the real window: open, edit form and text, mend a tag, export. */
class WholeWayTest extends WindowTest {

  private static final Path SEED = Path.of("../shared/seed");

  private static final String OWN_POST =
      """
      ---
      title: 람다 식을 다시 보며
      date: 2024-05-17 21:53:31 +0900
      author: haneul
      categories: [Java]
      tags: [java, lambda]     # TAG names should always be lowercase
      comments: true
      # image:
      #   path: /assets/img/none.png
      ---

      **람다(lambda)**를 다시 읽었습니다.

      > 작게 시작하세요.
      {: .prompt-tip}
      """;

  @Test
  void anOwnPostGoesTheWholeWay(FxRobot robot) throws IOException {
    wholeWay(robot, OWN_POST, "2024-05-17 21:53:31 +0900", ", lambda]");
  }

  @Test
  void theSeedGoesTheWholeWay(FxRobot robot) throws IOException {
    wholeWay(robot, seedOrOwnCopy(), "2024-05-17 21:53:31 +0900", ", rag]");
  }

  /** The real post of the founding blog where it lies beside the repository. */
  private static String seedOrOwnCopy() throws IOException {
    if (!Files.isDirectory(SEED)) {
      System.out.println("the seed is not here (../shared/seed); our own post goes its way");
      return OWN_POST.replace(", lambda]", ", aws, rag]");
    }
    try (Stream<Path> files = Files.list(SEED)) {
      return Files.readString(files.sorted().findFirst().orElseThrow());
    }
  }

  private void wholeWay(FxRobot robot, String source, String date, String lastTag)
      throws IOException {
    Path blog = WindowUnderTest.copyOfSampleBlog(Files.createTempDirectory(folder, "site"));
    Path post = Files.createTempDirectory(folder, "desk").resolve("written-offline.md");
    Files.writeString(post, source);
    under.openSite(blog);
    under.openPost(post);
    under.until("the post is analysed", () -> under.session().analysis().get().checked());
    under.until("the preview stands", () -> under.window.preview().view().isPresent());

    addTag(robot, "Big Data");
    under.until("the tag is flagged", () -> hasProblem("tag-uppercase"));
    applyFirstFix(robot);
    under.until("the fix is in the text", () -> under.text().contains(", big data]"));
    under.until("nothing is flagged", () -> !hasProblem("tag-uppercase"));

    typeAtEnd(robot, "\n덧붙이는 말입니다.");
    under.until("the preview shows it", () -> preview().contains("덧붙이는 말입니다."));

    String laterDate = date.replace("21:53:31", "22:00:00");
    setDate(robot, laterDate);
    under.until("the date is in the text", () -> under.text().contains(laterDate));
    robot.interact(() -> under.editor().undo());
    under.until("one undo brings the date back", () -> under.text().contains(date));

    String expected = source.replace(lastTag, lastTag.replace("]", ", big data]")) + "\n덧붙이는 말입니다.";
    assertThat(under.text()).isEqualTo(expected);

    Path target = blog.resolve("_posts/2024/05/2024-05-17-written-offline.md");
    export(robot);
    under.until("the export is done", () -> Files.exists(target));
    assertThat(Files.readAllBytes(target)).isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
    assertThat(Files.readString(post)).as("the offline file is only read").isEqualTo(source);
    under.until(
        "the site list knows it",
        () ->
            under.window.workspace().site().get().posts().stream()
                .anyMatch(entry -> entry.path().endsWith("2024-05-17-written-offline.md")));
  }

  private String preview() {
    return under.preview().innerText();
  }

  private boolean hasProblem(String rule) {
    return under.session().problemsNow().stream().anyMatch(p -> p.rule().toString().equals(rule));
  }

  private void addTag(FxRobot robot, String tag) {
    under.click(robot, "#form-tags-input");
    robot.write(tag).type(KeyCode.ENTER);
  }

  private void applyFirstFix(FxRobot robot) {
    under.click(robot, "#" + ProblemsView.LIST_ID + " .fix-button");
  }

  private void typeAtEnd(FxRobot robot, String text) {
    robot.interact(
        () -> {
          under.editor().focus();
          under.editor().goTo(under.text().length());
        });
    robot.write(text);
  }

  private static void setDate(FxRobot robot, String date) {
    robot.interact(
        () -> {
          TextField field = robot.lookup("#form-date").queryAs(TextField.class);
          field.requestFocus();
          field.setText(date);
        });
    robot.type(KeyCode.ENTER);
  }

  private void export(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.E);
    under.until(
        "the plan is shown",
        () ->
            robot.lookup("#" + ExportSheet.DO_ID).tryQueryAs(Button.class).stream()
                .anyMatch(b -> !b.isDisabled()));
    under.click(robot, "#" + ExportSheet.DO_ID);
  }

  @Test
  void aFieldThatIsMissingIsAddedFromTheMenu(FxRobot robot) throws IOException {
    Path post = folder.resolve("small.md");
    Files.writeString(post, OWN_POST);
    under.openPost(post);

    under.click(robot, "#" + FrontMatterView.ADD_ID);
    robot.clickOn("#form-add-pin");

    under.until("the key is in the text", () -> under.text().contains("\npin: true\n"));
    assertThat(under.text()).contains("# TAG names should always be lowercase", "# image:");
  }
}
