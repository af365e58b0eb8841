package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import dev.inkwren.frontmatter.EditResult;
import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.text.SourceText;
import dev.inkwren.ui.form.FrontMatterView;
import dev.inkwren.ui.text.Composed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The form is a lens over the text: what it does, it does to the value that it is about. */
class FormTest extends WindowTest {

  private static final Path SEED = Path.of("../shared/seed");

  private static final String POST =
      """
      ---
      title: 'It''s a post'   # quoted on purpose
      date: 2025-11-16 9:30 +0900
      author: mira
      categories: [Programming, Databases]
      tags:
        - sqlite   # first
        # - later
        - sql
      description: |-
        Two lines
        of text.
      # image:
      #   path: /assets/img/none.png
      series: {name: "wren", part: 03}
      extra:
        deep: [x, y]   # kept
        more: 1
      ---

      Body.
      """;

  private FxRobot robot;

  private void open(FxRobot hand, String text) throws IOException {
    robot = hand;
    Path blog = WindowUnderTest.copyOfSampleBlog(Files.createTempDirectory(folder, "site"));
    Path post = blog.resolve("_posts/2025-11-16-form.md");
    Files.writeString(post, text);
    under.openSite(blog);
    under.openPost(post);
    settle();
  }

  /** Waits until what is known is known of the newest text. */
  private void settle() {
    under.until(
        "the post is analysed",
        () ->
            under.window.session().orElseThrow().analysis().get().revision()
                == under.window.session().orElseThrow().revision().number());
  }

  private <T extends Node> T field(String id, Class<T> type) {
    return robot.lookup("#" + id).queryAs(type);
  }

  private void focus(String id) {
    robot.interact(() -> field(id, Node.class).requestFocus());
  }

  /** Undoes with the keys of the form field that has the focus, until nothing is changed. */
  private void undoAll() {
    for (int i = 0; i < 20 && !under.text().equals(POST); i++) {
      robot.push(KeyCode.SHORTCUT, KeyCode.Z);
      settle();
    }
  }

  @Test
  void whatTheFormDidIsUndoneToTheLastByte(FxRobot hand) throws IOException {
    open(hand, POST);

    focus("form-tags-input");
    robot.write("big data").type(KeyCode.ENTER);
    settle();
    assertThat(under.text()).contains("  - sql\n  - big data\ndescription");

    robot.write("stora").type(KeyCode.DOWN).type(KeyCode.ENTER);
    settle();
    assertThat(under.text()).contains("  - big data\n  - storage\ndescription");

    under.click(
        robot,
        "the second tag's cross",
        () -> robot.from(robot.lookup("#form-tags")).lookup(".chip-remove").nth(1).tryQuery());
    settle();
    assertThat(under.text()).contains("  - sqlite   # first\n  # - later\n  - big data\n");

    focus("form-date");
    robot.interact(() -> field("form-date", TextField.class).positionCaret(11));
    robot.type(KeyCode.UP);
    settle();
    assertThat(under.text()).contains("date: 2025-11-16 10:30 +0900\n");

    undoAll();
    assertThat(under.text()).isEqualTo(POST);
  }

  @Test
  void aChipIsMovedByKeysAndKeepsTheFocus(FxRobot hand) throws IOException {
    open(hand, POST);
    robot.interact(() -> cross(0).requestFocus());
    robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
    under.until("the chips are told", () -> cross(1).isFocused());
    assertThat(under.text()).contains("tags:\n  # - later\n  - sql\n  - sqlite   # first\n");
    robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
    robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
    under.until("the chips are told again", () -> cross(0).isFocused());
    undoAll();
    assertThat(under.text()).isEqualTo(POST);
  }

  private Button cross(int chip) {
    return robot
        .from(robot.lookup("#form-tags"))
        .lookup(".chip-remove")
        .nth(chip)
        .queryAs(Button.class);
  }

  @Test
  void theSeedChangesInThreePlaces(FxRobot hand) throws IOException {
    String source = seedOrOwnCopy();
    open(hand, source);
    Path root = WindowUnderTest.fx(() -> under.window.workspace().site().get().root());
    under.hands.picture = Optional.of(root.resolve("assets/img/sqlite-file-format/cover.png"));

    focus("form-title");
    robot.push(KeyCode.SHORTCUT, KeyCode.END);
    robot.write(" again");
    focus("form-tags-input");
    robot.write("reading list").type(KeyCode.ENTER);
    settle();
    add("form-add-image");
    under.until(
        "the cover is asked for", () -> robot.lookup("#form-image-choose").tryQuery().isPresent());
    robot.interact(() -> field("form-image-choose", Button.class).fire());
    settle();

    assertThat(DiffUtils.diff(source.lines().toList(), under.text().lines().toList()).getDeltas())
        .as(under.text())
        .hasSize(3);
    assertThat(under.text())
        .contains("\nimage:\n  path: /assets/img/sqlite-file-format/cover.png\n", "# TAG names");
    List<String> comments = source.lines().filter(line -> line.startsWith("#")).toList();
    assertThat(under.text().lines()).containsSubsequence(comments);
  }

  private void add(String item) {
    robot.interact(
        () ->
            List.copyOf(field(FrontMatterView.ADD_ID, MenuButton.class).getItems()).stream()
                .filter(found -> item.equals(found.getId()))
                .forEach(MenuItem::fire));
  }

  /** The real post of the founding blog where it lies beside the repository. */
  private static String seedOrOwnCopy() throws IOException {
    if (!Files.isDirectory(SEED)) {
      return POST.replace("first", "TAG names are lowercase");
    }
    try (Stream<Path> files = Files.list(SEED)) {
      return Files.readString(files.sorted().findFirst().orElseThrow());
    }
  }

  @Test
  void whatAnInputMethodComposesIsInNoTextUntilItIsCommitted(FxRobot hand) throws IOException {
    open(hand, POST);
    for (String id : List.of("form-title", "form-description", "form-tags-input")) {
      focus(id);
      TextInputControl input = field(id, TextInputControl.class);
      robot.interact(() -> input.end());
      compose(input, "", "ㅎ");
      compose(input, "", "하");
      compose(input, "", "한");
      settle();
      assertThat(under.text()).as(id).doesNotContain("하", "ㅎ", "한");

      compose(input, "한", "ㄱ");
      settle();
      boolean item = id.endsWith("input");
      assertThat(under.text().contains("한")).as("the finished syllable, " + id).isEqualTo(!item);
      assertThat(under.text()).doesNotContain("ㄱ");

      robot.interact(() -> under.session().edit(p -> retagged(p.source()), false));
      settle();
      assertThat(input.getText()).as("a change beside does not disturb").endsWith("한ㄱ");

      compose(input, "글", "");
      settle();
      if (item) {
        robot.type(KeyCode.ENTER);
        settle();
      }
      assertThat(under.text()).as(id).contains("한글").doesNotContain("ㄱ");
      undoAll();
      assertThat(under.text()).isEqualTo(POST);
    }
  }

  private static EditResult retagged(SourceText text) {
    return FrontMatterEdits.set(text, "author", "someone");
  }

  private void compose(TextInputControl input, String committed, String composed) {
    robot.interact(() -> Composed.send(input, committed, composed));
  }

  @Test
  void everyLetterIsInTheTextAtOnceAndAWordIsOneStep(FxRobot hand) throws IOException {
    open(hand, POST);
    focus("form-title");
    robot.interact(() -> field("form-title", TextField.class).end());
    robot.interact(
        () -> {
          TextField title = field("form-title", TextField.class);
          title.appendText("!");
          assertThat(under.session().revision().source().text())
              .contains("title: 'It''s a post!'   # quoted on purpose\n");
          title.appendText("?");
          title.appendText("'");
        });
    assertThat(under.text()).contains("title: 'It''s a post!?'''   # quoted on purpose\n");
    settle();
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    settle();
    assertThat(under.text()).isEqualTo(POST);
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    settle();
    assertThat(under.text()).contains("title: 'It''s a post!?'''   # quoted");
  }

  @Test
  void leavingAsksForWhatWasTypedIntoTheFormAMomentAgo(FxRobot hand) throws IOException {
    open(hand, POST);
    focus("form-description");
    robot.interact(
        () -> {
          field("form-description", TextArea.class).appendText(" Late.");
          new CloseSheet(under.window).quit();
        });
    assertThat(under.text()).contains("of text. Late.\n");
    assertThat(under.window.dialogs().isOpen()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(under.text()).contains("of text. Late.\n");
  }

  @Test
  void theSpaceBeforeTheNextWordPutsNoQuotesAroundAValue(FxRobot hand) throws IOException {
    open(hand, POST.replaceFirst("title: .*", "title: A post"));
    focus("form-title");
    TextField title = field("form-title", TextField.class);
    robot.interact(
        () -> {
          title.end();
          title.appendText(" ");
        });
    settle();
    assertThat(title.getText()).isEqualTo("A post ");
    robot.interact(() -> title.appendText("again"));
    settle();
    assertThat(under.text()).contains("\ntitle: A post again\n");
  }

  @Test
  void lookingIntoFieldsChangesNothing(FxRobot hand) throws IOException {
    open(hand, POST);
    for (String id :
        List.of(
            "form-title",
            "form-date",
            "form-author",
            "form-categories-1",
            "form-categories-2",
            "form-tags-input",
            "form-description",
            "form-series",
            "form-extra",
            "form-title")) {
      focus(id);
    }
    settle();
    assertThat(under.text()).isEqualTo(POST);
    assertThat(field("form-description", TextArea.class).getText())
        .isEqualTo("Two lines\nof text.");
    assertThat(field("form-extra", TextArea.class).getText())
        .isEqualTo("deep: [x, y]   # kept\nmore: 1");
    assertThat(field("form-date-hint", Label.class).getText())
        .contains("2025-11-16 09:30 (Asia/Seoul)", "/posts/form/");
    assertThat(field("form-file", Label.class).getText()).isEqualTo("2025-11-16-form.md");

    focus("form-extra");
    robot.interact(() -> field("form-extra", TextArea.class).appendText("\nthird: z"));
    focus("form-description");
    robot.interact(() -> field("form-description", TextArea.class).appendText(" "));
    robot.interact(() -> field("form-description", TextArea.class).appendText("More."));
    focus("form-categories-2");
    robot.interact(() -> field("form-categories-2", TextField.class).clear());
    robot.write("Data").type(KeyCode.DOWN).type(KeyCode.ENTER);
    settle();
    robot.interact(() -> field("form-inherited-toc", Button.class).fire());
    settle();
    assertThat(under.text())
        .isEqualTo(
            POST.replace("  more: 1\n", "  more: 1\n  third: z\n")
                .replace("  of text.\n", "  of text. More.\n")
                .replace("\n# image:", "\ntoc: true\n# image:"));
  }
}
