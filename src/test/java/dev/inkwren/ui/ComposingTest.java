package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.session.EditorSession;
import dev.inkwren.session.SaveState;
import dev.inkwren.ui.text.Composed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/**
 * What comes from outside while an input method is in the middle of a syllable: the syllable is
 * neither lost nor saved by halves, and the composition goes on.
 */
class ComposingTest extends WindowTest {

  private static final String POST = "---\ntitle: Wren\n---\n\nfirst\n\nlast";

  private Path post;

  @BeforeEach
  void openPost(FxRobot robot) throws IOException {
    Path own = Files.createTempDirectory(folder, "posts");
    post = Files.writeString(own.resolve("2026-01-02-wren.md"), POST);
    under.openPost(post);
    robot.interact(() -> under.editor().goTo(POST.length()));
    robot.interact(() -> under.editor().focus());
  }

  private void send(FxRobot robot, String committed, String composed) {
    robot.interact(
        () -> Composed.send(under.window.root().getScene().getFocusOwner(), committed, composed));
  }

  private void compose(FxRobot robot, String... steps) {
    for (String step : steps) {
      send(robot, "", step);
    }
  }

  private String onDisk() throws IOException {
    return Files.readString(post);
  }

  @Test
  void aReloadFromOutsideWaitsForTheSyllable(FxRobot robot) throws IOException {
    EditorSession session = under.session();
    compose(robot, "ㅎ", "하");
    Files.writeString(post, POST.replace("first", "theirs"));
    robot.interact(session.standing()::look);
    under.until("the change is seen", () -> session.standing().reloads().get() == 1);

    assertThat(under.text()).as("nothing changes under the composition").isEqualTo(POST);
    compose(robot, "한");
    send(robot, "한", "");

    under.until("both are there", () -> under.text().equals(POST.replace("first", "theirs") + "한"));
    robot.interact(session::save);
    under.until("it is saved", under::isSaved);
    assertThat(onDisk()).isEqualTo(POST.replace("first", "theirs") + "한");
  }

  @Test
  void aReloadAloneLeavesTheTextSavedWhenTheSyllableIsGivenUp(FxRobot robot) throws IOException {
    EditorSession session = under.session();
    compose(robot, "ㅎ");
    Files.writeString(post, POST.replace("first", "theirs"));
    robot.interact(session.standing()::look);
    under.until("the change is seen", () -> session.standing().reloads().get() == 1);
    send(robot, "", "");

    under.until("theirs is there", () -> under.text().equals(POST.replace("first", "theirs")));
    under.until("nothing is unsaved", under::isSaved);
  }

  @Test
  void aConflictInMidSyllableIsToldAndTheSyllableIsPartOfMine(FxRobot robot) throws IOException {
    EditorSession session = under.session();
    robot.write("mine ");
    compose(robot, "ㅎ", "하");
    Files.writeString(post, POST + " theirs");
    robot.interact(session.standing()::look);
    under.until(
        "the conflict is told", () -> session.saveState().get() instanceof SaveState.Conflict);
    compose(robot, "한");
    send(robot, "한", "ㄱ");
    send(robot, "글", "");

    assertThat(under.text()).isEqualTo(POST + "mine 한글");
    assertThat(onDisk()).isEqualTo(POST + " theirs");
    under.click(robot, "#standing-mine");
    under.until("mine is saved", under::isSaved);
    assertThat(onDisk()).isEqualTo(POST + "mine 한글");
  }

  @Test
  void takingTheirsInMidSyllableKeepsTheSyllableOneUndoAway(FxRobot robot) throws IOException {
    EditorSession session = under.session();
    robot.write("mine ");
    Files.writeString(post, POST + " theirs");
    robot.interact(session.standing()::look);
    under.until(
        "the conflict is told", () -> session.saveState().get() instanceof SaveState.Conflict);
    compose(robot, "ㅎ", "하");
    under.click(robot, "#standing-theirs");

    under.until("theirs is there", () -> under.text().equals(POST + " theirs"));
    under.until("nothing is unsaved", under::isSaved);
    robot.interact(() -> under.editor().undo());
    assertThat(under.text()).isEqualTo(POST + "mine 하");
  }

  @Test
  void aSaveInMidSyllableWritesItWholeOrNotAtAll(FxRobot robot) throws IOException {
    compose(robot, "ㅎ", "하");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    under.until("it is saved", under::isSaved);
    String shown = under.text();
    assertThat(onDisk()).isEqualTo(shown);
    assertThat(shown).isIn(POST, POST + "하");

    compose(robot, "한");
    send(robot, "한", "");
    assertThat(under.text()).startsWith(shown).endsWith("한");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    under.until("it is saved again", under::isSaved);
    assertThat(onDisk()).isEqualTo(under.text());
  }

  @Test
  void aFormEditInMidSyllableLandsBesideIt(FxRobot robot) {
    EditorSession session = under.session();
    compose(robot, "ㅎ", "하");
    robot.interact(
        () ->
            session.edit(
                now -> FrontMatterEdits.set(now.source(), "title", "Longer title"), false));
    compose(robot, "한");
    send(robot, "한", "");

    under.until(
        "both are there",
        () -> under.text().equals(POST.replace("title: Wren", "title: Longer title") + "한"));
  }
}
