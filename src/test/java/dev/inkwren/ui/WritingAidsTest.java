package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.TextRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Aids that need the site, in the real window: pictures, completion, pasted pages. */
class WritingAidsTest extends WindowTest {

  private static final String POST =
      """
      ---\r
      title: 굴뚝새 관찰\r
      date: 2026-03-01 09:00:00 +0900\r
      categories: [Birds]\r
      tags: [wren]\r
      ---\r
      \r
      본문입니다.\r
      """;

  private Path blog;
  private Path post;

  @BeforeEach
  void write() throws IOException {
    blog = WindowUnderTest.copyOfSampleBlog(Files.createTempDirectory(folder, "site"));
    post = blog.resolve("_posts/2026/03/2026-03-01-wren-watch.md");
    Files.createDirectories(post.getParent());
    Files.writeString(post, POST);
  }

  private void open(Path file) {
    under.openSite(blog);
    under.openPost(file);
    under.until("the post is analysed", () -> under.session().analysis().get().checked());
    caretBehind("본문입니다.");
  }

  private void caretBehind(String words) {
    WindowUnderTest.fx(
        () -> {
          int at = under.session().revision().source().text().indexOf(words) + words.length();
          under.editor().select(TextRange.at(at));
          under.editor().focus();
          return at;
        });
  }

  private void onClipboard(Image image) {
    WindowUnderTest.fx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putImage(image);
          return Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private static Image square() {
    WritableImage image = new WritableImage(400, 200);
    for (int x = 0; x < 400; x++) {
      for (int y = 0; y < 200; y++) {
        image.getPixelWriter().setColor(x, y, x < 200 ? Color.TEAL : Color.WHITE);
      }
    }
    return image;
  }

  private void fill(FxRobot robot, String id, String text) {
    robot.interact(() -> robot.lookup("#" + id).queryAs(TextField.class).setText(text));
  }

  private void untilReady(FxRobot robot) {
    under.until(
        "the picture can be inserted",
        () ->
            robot
                .lookup("#" + PictureSheet.DO_ID)
                .tryQuery()
                .map(b -> !b.isDisabled())
                .orElse(false));
  }

  @Test
  void aPictureOfTheClipboardBecomesAFileAndALink(FxRobot robot) throws IOException {
    open(post);
    onClipboard(WindowUnderTest.fx(WritingAidsTest::square));
    robot.push(KeyCode.CONTROL, KeyCode.V);
    untilReady(robot);
    fill(robot, "picture-alt", "이끼 둥지");
    fill(robot, "picture-folder", "/assets/img/wren-watch");
    untilReady(robot);
    robot.push(KeyCode.ENTER);

    String link = "![이끼 둥지](/assets/img/wren-watch/이끼-둥지.png)";
    under.until("the link is in the text", () -> under.text().contains("본문입니다." + link));
    byte[] file = Files.readAllBytes(blog.resolve("assets/img/wren-watch/이끼-둥지.png"));
    Image read = WindowUnderTest.fx(() -> new Image(new ByteArrayInputStream(file)));
    assertThat(read.getWidth()).isEqualTo(400);
    assertThat(read.getPixelReader().getColor(1, 1)).isEqualTo(Color.TEAL);
    robot.interact(() -> under.editor().undo());
    assertThat(under.text()).isEqualTo(POST);
  }

  @Test
  void aChosenFileIsNeverWrittenOverAnotherAndMadeNarrower(FxRobot robot) throws IOException {
    Path taken = blog.resolve("assets/img/wren-watch/nest.png");
    Files.createDirectories(taken.getParent());
    Files.writeString(taken, "mine");
    open(post);
    Path source = Files.createTempDirectory(folder, "desk").resolve("Nest.PNG");
    Snapshot.write(WindowUnderTest.fx(WritingAidsTest::square), source);
    under.hands.pictures = List.of(source);
    robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.I);
    under.until(
        "the name is refused",
        () ->
            robot
                .lookup("#picture-told")
                .tryQueryAs(Labeled.class)
                .map(told -> told.getText().contains("assets/img/wren-watch/nest.png already"))
                .orElse(false));
    fill(robot, "picture-name", "둥지 사진");
    untilReady(robot);
    robot.interact(
        () -> {
          robot.lookup("#picture-narrow").queryAs(CheckBox.class).setSelected(true);
          robot.lookup("#picture-width").queryAs(spinner()).getEditor().setText("100");
          robot.lookup("#picture-width").queryAs(spinner()).commitValue();
        });
    robot.push(KeyCode.ENTER);

    under.until(
        "the link is in the text",
        () -> under.text().contains("본문입니다.![](/assets/img/wren-watch/둥지%20사진.png)"));
    byte[] file = Files.readAllBytes(blog.resolve("assets/img/wren-watch/둥지 사진.png"));
    Image read = WindowUnderTest.fx(() -> new Image(new ByteArrayInputStream(file)));
    assertThat(read.getWidth()).isEqualTo(100);
    assertThat(Files.readString(taken)).isEqualTo("mine");
  }

  @SuppressWarnings("unchecked")
  private static Class<Spinner<Integer>> spinner() {
    return (Class<Spinner<Integer>>) (Class<?>) Spinner.class;
  }

  @Test
  void aPictureOfAPostOutsideTheSiteGoesBesideIt(FxRobot robot) throws IOException {
    Path desk = Files.createTempDirectory(folder, "desk");
    Path draft = desk.resolve("draft.md");
    Files.writeString(draft, POST);
    open(draft);
    onClipboard(WindowUnderTest.fx(WritingAidsTest::square));
    robot.push(KeyCode.CONTROL, KeyCode.V);
    untilReady(robot);
    fill(robot, "picture-alt", "a [b]");
    fill(robot, "picture-name", "새");
    untilReady(robot);
    robot.push(KeyCode.ENTER);
    under.until(
        "the link is in the text", () -> under.text().contains("본문입니다.![a \\[b\\]](assets/새.png)"));
    assertThat(desk.resolve("assets/새.png")).exists();
  }

  @Test
  void belowAMediaFolderPicturesStayThereAndAreNamedFromIt(FxRobot robot) throws IOException {
    Files.writeString(
        post, POST.replace("---\r\n\r\n", "media_subpath: /assets/media/\r\n---\r\n\r\n"));
    open(post);
    onClipboard(WindowUnderTest.fx(WritingAidsTest::square));
    robot.push(KeyCode.CONTROL, KeyCode.V);
    untilReady(robot);
    fill(robot, "picture-name", "a");
    fill(robot, "picture-folder", "/assets/img");
    under.until(
        "the folder is refused",
        () -> robot.lookup("#picture-told").queryLabeled().getText().contains("media_subpath"));
    fill(robot, "picture-folder", "/assets/media/b");
    untilReady(robot);
    robot.push(KeyCode.ENTER);
    under.until("the link is in the text", () -> under.text().contains("본문입니다.![](b/a.png)"));
    assertThat(blog.resolve("assets/media/b/a.png")).exists();
  }

  @Test
  void aPastedPageBecomesKramdownAndOneUndoTakesItBack(FxRobot robot) {
    openAndPaste(robot, "<h2>소리</h2><ul><li><b>굵은</b> 글</li></ul>", "소리 굵은 글");
    under.until(
        "the page is in the text",
        () -> under.text().contains("본문입니다.\r\n\r\n## 소리\r\n\r\n- **굵은** 글\r\n"));
    robot.interact(() -> under.editor().undo());
    assertThat(under.text()).isEqualTo(POST);
  }

  private void openAndPaste(FxRobot robot, String html, String plain) {
    open(post);
    WindowUnderTest.fx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putHtml(html);
          content.putString(plain);
          return Clipboard.getSystemClipboard().setContent(content);
        });
    robot.push(KeyCode.CONTROL, KeyCode.V);
  }

  @Test
  void postsAreLinkedByTheirTitle(FxRobot robot) {
    open(post);
    robot.write(" [](hello");
    under.until("candidates are shown", () -> !candidates().isEmpty());
    robot.push(KeyCode.ENTER);
    under.until("the link is written", () -> under.text().contains("](/posts/hello-wren/)"));
    robot.push(KeyCode.ENTER);
    assertThat(under.text()).as("Enter is Enter again").contains("hello-wren/)\r\n\r\n");
  }

  @Test
  void misspelledWordsAreMarkedMendedAndLearned(FxRobot robot) {
    open(post);
    robot.write(" the birds recieve nests wrenish ");
    switchOn("aid-spell-english");
    under.until("a word is marked", () -> robot.lookup(".mark-spelling").queryAll().size() == 2);
    caretBehind("recie");
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    under.until("suggestions are offered", () -> menuItems().contains("receive"));
    robot.push(KeyCode.ENTER);
    under.until("the word is mended", () -> under.text().contains("birds receive nests"));
    robot.interact(() -> under.editor().undo());
    assertThat(under.text()).contains("birds recieve nests");

    caretBehind("wrenis");
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    under.until("it can be learned", () -> !menuItems().isEmpty());
    robot.push(KeyCode.UP);
    robot.push(KeyCode.ENTER);
    under.until("one word is left", () -> robot.lookup(".mark-spelling").queryAll().size() == 1);
    under.until("it is kept", () -> Files.exists(under.data.resolve("spelling/words")));
    assertThat(under.data.resolve("spelling/words")).hasContent("wrenish");
  }

  private void switchOn(String id) {
    WindowUnderTest.fx(
        () -> {
          CheckMenuItem item =
              (CheckMenuItem)
                  under.window.frame().menuBar().getMenus().stream()
                      .flatMap(menu -> menu.getItems().stream())
                      .filter(Menu.class::isInstance)
                      .flatMap(menu -> ((Menu) menu).getItems().stream())
                      .filter(i -> id.equals(i.getId()))
                      .findFirst()
                      .orElseThrow();
          item.setSelected(true);
          return item;
        });
  }

  private static List<String> menuItems() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
        .map(item -> String.valueOf(item.getText()))
        .toList();
  }

  private static List<?> candidates() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .map(w -> w.getScene().getRoot().lookup("#completion"))
        .filter(ListView.class::isInstance)
        .flatMap(list -> ((ListView<?>) list).getItems().stream())
        .toList();
  }
}
