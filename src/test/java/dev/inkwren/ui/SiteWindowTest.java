package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.session.EditorSession;
import dev.inkwren.session.SaveState;
import dev.inkwren.site.PostEntry;
import dev.inkwren.store.DataDirectory;
import dev.inkwren.store.InstanceLock;
import dev.inkwren.store.ProcessMark;
import dev.inkwren.store.RealDisk;
import dev.inkwren.ui.posts.PostListView;
import dev.inkwren.ui.posts.SearchView;
import dev.inkwren.ui.problems.SiteProblemsView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The site in the real window: live list, other programs, ways to a post, check, tabs. */
class SiteWindowTest extends WindowTest {

  private static final String BACKOFF = "_posts/2025/05/2025-05-22-exponential-backoff.md";

  private Path blog;

  @BeforeEach
  void openBlog() throws IOException {
    blog = WindowUnderTest.copyOfSampleBlog(Files.createTempDirectory(folder, "site"));
    under.open(blog);
    under.until("the list stands", () -> !posts().isEmpty());
  }

  private List<PostEntry> posts() {
    return under.window.workspace().site().get().posts();
  }

  private EditorSession openPost(String path) {
    under.openPost(blog.resolve(path));
    return under.session();
  }

  @Test
  void theListFollowsWhatOtherProgramsDo(FxRobot robot) throws IOException {
    int before = posts().size();
    Files.writeString(
        blog.resolve("_posts/2025/2025-12-24-from-outside.md"), "---\ntitle: 밖에서 온 글\n---\n글\n");
    Files.delete(blog.resolve(BACKOFF));

    under.until(
        "the list has the new post and not the old one",
        () ->
            posts().stream().anyMatch(post -> post.title().equals("밖에서 온 글"))
                && posts().stream().noneMatch(post -> post.path().equals(BACKOFF)));

    assertThat(posts()).hasSize(before);
    assertThat(robot.lookup("#posts-all").queryAs(ToggleButton.class).getText())
        .endsWith(String.valueOf(before));
  }

  @Test
  void aChangeFromOutsideIsToldBesideTheTextAndTheAuthorDecides(FxRobot robot) throws IOException {
    EditorSession session = openPost(BACKOFF);
    String original = under.text();
    robot.interact(() -> under.editor().goTo(under.text().length()));
    robot.interact(() -> under.editor().focus());
    robot.write("mine");
    Node focus = under.window.root().getScene().getFocusOwner();
    Files.writeString(blog.resolve(BACKOFF), original + "theirs\n");

    under.until("the strip stands", () -> robot.lookup("#" + StandingBar.ID).query().isVisible());
    assertThat(under.window.root().getScene().getFocusOwner())
        .as("the caret stays")
        .isEqualTo(focus);
    robot.write("!");
    assertThat(under.text()).endsWith("mine!");
    under.click(robot, "#standing-theirs");

    under.until("theirs is in the text", () -> under.text().equals(original + "theirs\n"));
    assertThat(session.saveState().get()).isInstanceOf(SaveState.Clean.class);
    robot.interact(() -> under.editor().undo());
    under.until("mine is one undo away", () -> under.text().endsWith("mine!"));
  }

  @Test
  void aPostThatIsOpenElsewhereIsTakenOverByKeyboard(FxRobot robot) {
    ProcessMark elsewhere = new ProcessMark(7, 1, "another-machine");
    new InstanceLock(new RealDisk(), new DataDirectory(under.data), elsewhere)
        .acquire(blog.resolve(BACKOFF));
    EditorSession session = openPost(BACKOFF);
    under.until("the strip stands", () -> robot.lookup("#" + StandingBar.ID).query().isVisible());
    robot.interact(() -> under.editor().focus());
    Node text = under.window.root().getScene().getFocusOwner();

    robot.type(KeyCode.F6);
    robot.type(KeyCode.ESCAPE);
    assertThat(under.window.root().getScene().getFocusOwner()).isEqualTo(text);
    robot.type(KeyCode.F6, KeyCode.SPACE);

    under.until("it is ours", () -> session.standing().heldBy().get().isEmpty());
    under.until("the strip goes", () -> !robot.lookup("#" + StandingBar.ID).query().isVisible());
    assertThat(under.window.root().getScene().getFocusOwner())
        .as("the keyboard goes back to the text")
        .isEqualTo(text);
  }

  @Test
  void aCleanPostIsReadAgainWithoutAQuestion(FxRobot robot) throws IOException {
    openPost(BACKOFF);
    String original = under.text();
    Files.writeString(blog.resolve(BACKOFF), original + "theirs\n");

    under.until("it is read again", () -> under.text().equals(original + "theirs\n"));
    assertThat(robot.lookup("#" + StandingBar.ID).query().isVisible()).isFalse();
    assertThat(under.isSaved()).isTrue();
  }

  @Test
  void aFewLettersGoToAPost(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.P);
    robot.interact(
        () ->
            robot
                .lookup("#" + QuickOpenSheet.FIELD_ID)
                .queryAs(TextField.class)
                .setText("expback"));
    robot.type(KeyCode.ENTER);

    under.until("the post is open", () -> under.window.session().isPresent());
    assertThat(under.session().file().get()).contains(blog.resolve(BACKOFF));
  }

  @Test
  void theSearchGoesToThePlace(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    robot.interact(
        () -> robot.lookup("#" + SearchView.FIELD_ID).queryAs(TextField.class).setText("지터"));
    under.until("places are listed", () -> !hits(robot).isEmpty());
    under.click(robot, "#" + SearchView.FIELD_ID);
    robot.type(KeyCode.ENTER);

    under.until("the place is selected", () -> under.window.session().isPresent());
    under.until(
        "the place is selected",
        () ->
            under.editor().selection().in(under.session().revision().source().text()).equals("지터"));
  }

  private static List<?> hits(FxRobot robot) {
    return robot.lookup("#" + SearchView.LIST_ID).queryAs(ListView.class).getItems();
  }

  @Test
  void theWholeSiteIsCheckedWhenAskedFor(FxRobot robot) throws IOException {
    Files.writeString(
        blog.resolve(BACKOFF),
        Files.readString(blog.resolve(BACKOFF)) + "\n[없는 글](/posts/nowhere-at-all/)\n");
    under.until(
        "the list knows the change",
        () ->
            under
                .window
                .workspace()
                .site()
                .get()
                .text(BACKOFF)
                .orElseThrow()
                .text()
                .contains("nowhere-at-all"));
    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.K);
    under.click(robot, "#" + SiteProblemsView.START_ID);

    under.until(
        "the post with the dead link is found",
        () ->
            under.window.workspace().check().progress().get().complete()
                && robot
                        .lookup("#" + SiteProblemsView.LIST_ID)
                        .queryAs(ListView.class)
                        .getItems()
                        .size()
                    == 2);
    under.click(robot, "#posts-problems");
    ListView<?> list = robot.lookup("#" + PostListView.LIST_ID).queryAs(ListView.class);
    assertThat(list.getItems())
        .extracting(post -> ((PostEntry) post).path())
        .containsExactly(BACKOFF);
  }

  @Test
  void aClosedPostComesBackAndKeysWalkTheTabs(FxRobot robot) {
    openPost(BACKOFF);
    under.open(blog.resolve("_posts/2025/02/2025-02-11-git-bisect.md"));
    under.until("two posts are open", () -> under.window.workspace().sessions().size() == 2);
    robot.push(KeyCode.CONTROL, KeyCode.TAB);
    under.until("the other tab shows", () -> file().endsWith(Path.of(BACKOFF).getFileName()));
    robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
    under.until("the one before shows", () -> file().endsWith("2025-02-11-git-bisect.md"));
    robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    under.until("the next one shows", () -> file().endsWith(Path.of(BACKOFF).getFileName()));
    robot.push(KeyCode.CONTROL, KeyCode.W);
    under.until("it is closed", () -> under.window.workspace().sessions().size() == 1);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);

    under.until("it is back", () -> file().endsWith(Path.of(BACKOFF).getFileName()));
  }

  private Path file() {
    return under.window.session().orElseThrow().file().get().orElseThrow();
  }
}
