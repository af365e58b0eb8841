package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.session.SaveState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** One window is left, the next one begins where it ended. */
class OpenAgainTest extends WindowTest {

  private static final String BISECT = "_posts/2025/02/2025-02-11-git-bisect.md";
  private static final String BACKOFF = "_posts/2025/05/2025-05-22-exponential-backoff.md";

  /** As macOS spells names: each syllable in its letters. */
  private static final String APART =
      "_posts/" + Normalizer.normalize("2025-06-01-한글 이름.md", Normalizer.Form.NFD);

  private static final String KOREAN = "_drafts/새 글 초안.md";

  private Path blog;

  @BeforeEach
  void workForAWhile() throws IOException {
    blog = WindowUnderTest.copyOfSampleBlog(folder);
    Files.writeString(blog.resolve(APART), "---\ntitle: 한글\n---\n첫 줄\n둘째 줄\n");
    Files.writeString(blog.resolve(KOREAN), "---\ntitle: 초안\n---\n본문\n");
    under.open(blog);
    for (String post : List.of(BISECT, APART, KOREAN, BACKOFF)) {
      under.open(blog.resolve(post));
      under.until("the post is open", () -> shows(post));
    }
    goTo(BISECT, "---\n".length());
    goTo(APART, Files.readString(blog.resolve(APART)).indexOf("둘째"));
  }

  @AfterEach
  @Override
  void close() {
    super.close();
    WaitForAsyncUtils.asyncFx(() -> under.window.root().getScene().getWindow().hide());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private boolean shows(String post) {
    return under
        .window
        .session()
        .flatMap(session -> session.file().get())
        .equals(Optional.of(blog.resolve(post)));
  }

  private void goTo(String post, int caret) {
    under.open(blog.resolve(post));
    under.until("the post shows", () -> shows(post));
    WindowUnderTest.fx(
        () -> {
          under.editor().goTo(caret);
          return true;
        });
  }

  private void leaveAndComeBack(FxRobot robot) {
    robot.interact(under.window::askToLeave);
    WindowUnderTest left = under;
    close();
    robot.interact(() -> under = new WindowUnderTest(new Stage(), folder, left.remembered));
    robot.interact(under.window::restore);
  }

  private List<String> tabs() {
    List<String> open = new ArrayList<>();
    under
        .window
        .workspace()
        .sessions()
        .forEach(
            session -> open.add(blog.relativize(session.file().get().orElseThrow()).toString()));
    return open;
  }

  @Test
  void tabsCaretAndSiteAreWhereTheyWere(FxRobot robot) {
    leaveAndComeBack(robot);

    under.until("the post that was looked at shows", () -> shows(APART));
    assertThat(tabs()).containsExactly(BISECT, APART, KOREAN, BACKOFF);
    assertThat(under.editor().caret()).isEqualTo(under.text().indexOf("둘째"));
    under.until("the site stands", () -> !under.window.workspace().site().get().posts().isEmpty());
    assertThat(under.window.workspace().site().get().root()).isEqualTo(blog);
    under.open(blog.resolve(BISECT));
    assertThat(under.editor().caret()).isEqualTo("---\n".length());
  }

  @Test
  void aPostThatHasGoneIsPassedOverAndNamed(FxRobot robot) throws IOException {
    Files.delete(blog.resolve(APART));
    leaveAndComeBack(robot);

    under.until("the others are open", () -> tabs().equals(List.of(BISECT, KOREAN, BACKOFF)));
    under.until("the last of them shows", () -> shows(BACKOFF));
    under.until(
        "the missing one is named",
        () -> said(robot).contains(Path.of(APART).getFileName().toString()));
    leaveAndComeBack(robot);
    under.until(
        "only what there is comes back", () -> tabs().equals(List.of(BISECT, KOREAN, BACKOFF)));
  }

  @Test
  void aSiteThatHasGoneIsToldAndTheWindowCanBeUsed(FxRobot robot) throws IOException {
    try (Stream<Path> files = Files.walk(blog)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    leaveAndComeBack(robot);

    under.until("it is told", () -> robot.lookup("#dialog-ok").tryQuery().isPresent());
    assertThat(robot.lookup(".dialog-text").queryAs(Label.class).getText())
        .contains(blog.toString());
    under.click(robot, "#dialog-ok");
    assertThat(under.window.workspace().sessions()).isEmpty();
    WindowUnderTest.copyOfSampleBlog(folder);
    under.open(blog, blog.resolve(BISECT));
    under.until("the site is back", () -> !under.window.workspace().site().get().posts().isEmpty());
    assertThat(under.session().saveState().get()).isInstanceOf(SaveState.Clean.class);
  }

  private static String said(FxRobot robot) {
    return robot.lookup("#" + StatusBar.NOTICE_ID).queryAs(Label.class).getText();
  }
}
