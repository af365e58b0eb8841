package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.session.NameOverview;
import dev.inkwren.session.Preflight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What the author does to the files of a site from the window; file trees compared by bytes. */
class SiteVerbsTest extends WindowTest {

  private static final String DRAFT =
      "---\r\ntitle: 초안   # 첫 글\r\ntags: [x]\r\n---\r\n\r\n본문  \r\n";
  private static final String A = post("A", "2024-05-17", "[x, goroutine]", "A\n");
  private static final String B =
      post("B", "2024-05-18", "[go-routine, goroutine]", "[a](/posts/a/) `/posts/a/`\n");

  private Path site;

  @BeforeEach
  void writeSite() throws IOException {
    site = folder.resolve("site");
    write(
        "_config.yml",
        "theme: jekyll-theme-chirpy\ntimezone: Asia/Seoul\npermalink: /posts/:title/\n");
    write("_drafts/초안.md", DRAFT);
    write("_posts/2024/05/2024-05-17-a.md", A);
    write("_posts/2024/05/2024-05-18-b.md", B);
    write("_tabs/about.md", "---\nicon: i\n---\n<a href=\"/posts/a/\">a</a>\n");
    write("assets/img/a/p.png", "PNG");
  }

  private static String post(String title, String day, String tags, String body) {
    return "---\ntitle: %s\ndate: %s 09:00:00 +0900\ntags: %s\n---\n%s"
        .formatted(title, day, tags, body);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(site.resolve(path).getParent());
    Files.writeString(site.resolve(path), text);
  }

  /** What lies in the site now; a file that is moved away while it is read does not. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        content(file).ifPresent(text -> files.put(site.relativize(file).toString(), text));
      }
    }
    return files;
  }

  private static Optional<String> content(Path file) throws IOException {
    try {
      // Latin-1 gives every byte a character of its own.
      return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (NoSuchFileException moved) {
      return Optional.empty();
    }
  }

  private static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private void openSiteAnd(String path) {
    under.openSite(site);
    under.openPost(site.resolve(path));
  }

  private void press(FxRobot robot, String button) {
    under.until(
        button + " can be pressed",
        () ->
            robot.lookup("#" + button).tryQueryAs(Button.class).stream()
                .anyMatch(found -> !found.isDisabled()));
    robot.interact(() -> robot.lookup("#" + button).queryAs(Button.class).fire());
  }

  private void until(String what, FilesLook look) {
    under.until(what, () -> look.asWanted(files()));
  }

  private interface FilesLook {
    boolean asWanted(Map<String, String> files);
  }

  private void undoLast(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Z);
    press(robot, ChangesSheet.LAST_ID);
  }

  @Test
  void aDraftIsPublishedAndTheChangeTakenBack(FxRobot robot) throws IOException {
    openSiteAnd("_drafts/초안.md");
    Map<String, String> before = files();

    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.U);
    press(robot, PlanSheet.DO_ID);
    until("the draft is a post", files -> !files.containsKey("_drafts/초안.md"));

    Map<String, String> expected = new TreeMap<>(before);
    expected.remove("_drafts/초안.md");
    expected.put(
        "_posts/2026/11/2026-11-22-초안.md",
        bytes(DRAFT.replace("tags:", "date: 2026-11-22 18:00:00 +0900\r\ntags:")));
    assertThat(files()).isEqualTo(expected);
    under.until(
        "the tab has followed", () -> under.window.title().get().startsWith("2026-11-22-초안.md"));

    undoLast(robot);
    until("the draft is back", files -> files.containsKey("_drafts/초안.md"));
    assertThat(files()).isEqualTo(before);
    under.until("the tab is back", () -> under.window.title().get().startsWith("초안.md"));
    assertThat(under.text()).isEqualTo(DRAFT);

    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Z);
    press(robot, ChangesSheet.AGAIN_ID);
    until("it is a post once more", files -> files.equals(expected));
  }

  @Test
  void aRenameRepairsLinksInPostsAndPagesAndMovesThePictures(FxRobot robot) throws IOException {
    openSiteAnd("_posts/2024/05/2024-05-17-a.md");
    Map<String, String> before = files();

    robot.push(KeyCode.F2);
    under.until("the sheet asks", () -> robot.lookup("#rename-slug").tryQuery().isPresent());
    robot.push(KeyCode.ESCAPE);
    under.until("it is left", () -> robot.lookup("#rename-slug").tryQuery().isEmpty());
    press(robot, "form-rename");
    under.until("the form asks too", () -> robot.lookup("#rename-slug").tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#rename-slug").queryAs(TextField.class).setText("새 이름"));
    under.until("the plan is newer", () -> robot.lookup(hasText("새 이름.md")).tryQuery().isPresent());
    press(robot, PlanSheet.DO_ID);
    until("the old name is gone", files -> !files.containsKey("_posts/2024/05/2024-05-17-a.md"));

    Map<String, String> expected = new TreeMap<>(before);
    expected.remove("_posts/2024/05/2024-05-17-a.md");
    expected.remove("assets/img/a/p.png");
    expected.put("_posts/2024/05/2024-05-17-새 이름.md", bytes(A));
    expected.put("assets/img/새 이름/p.png", "PNG");
    expected.put(
        "_posts/2024/05/2024-05-18-b.md", bytes(B.replace("(/posts/a/)", "(/posts/새-이름/)")));
    expected.put("_tabs/about.md", bytes("---\nicon: i\n---\n<a href=\"/posts/새-이름/\">a</a>\n"));
    assertThat(files()).isEqualTo(expected);

    undoLast(robot);
    until("the old name is back", files -> files.containsKey("_posts/2024/05/2024-05-17-a.md"));
    assertThat(files()).isEqualTo(before);
  }

  private static java.util.function.Predicate<Node> hasText(String end) {
    return node ->
        node instanceof javafx.scene.control.Label label && label.getText().endsWith(end);
  }

  @Test
  void twoTagsAreMergedInTheTagManager(FxRobot robot) throws IOException {
    openSiteAnd("_posts/2024/05/2024-05-18-b.md");
    Map<String, String> before = files();

    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.M);
    under.until("the tags are listed", () -> names(robot).getItems().size() == 3);
    robot.interact(
        () ->
            names(robot).getItems().stream()
                .filter(row -> row.name().equals("go-routine"))
                .findFirst()
                .ifPresent(names(robot).getSelectionModel()::select));
    press(robot, "name-merge-goroutine");
    press(robot, PlanSheet.DO_ID);
    until("both are one", files -> !files.get("_posts/2024/05/2024-05-18-b.md").contains("go-"));

    Map<String, String> expected = new TreeMap<>(before);
    expected.put(
        "_posts/2024/05/2024-05-18-b.md",
        bytes(B.replace("[go-routine, goroutine]", "[goroutine]")));
    assertThat(files()).isEqualTo(expected);
    under.until("the open post shows it", () -> under.text().contains("tags: [goroutine]"));
    assertThat(under.isSaved()).isTrue();

    undoLast(robot);
    until("both are two", files -> files.equals(before));
  }

  private ListView<NameOverview.Row> names(FxRobot robot) {
    return robot
        .lookup("#" + TagsSheet.LIST_ID)
        .<ListView<NameOverview.Row>>tryQuery()
        .orElseGet(ListView::new);
  }

  @Test
  void aDeletedPostIsRestoredFromTheTrash(FxRobot robot) throws IOException {
    openSiteAnd("_posts/2024/05/2024-05-17-a.md");
    Map<String, String> before = files();

    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DELETE);
    press(robot, PlanSheet.DO_ID);
    until("it is gone", files -> !files.containsKey("_posts/2024/05/2024-05-17-a.md"));
    under.until("its tab is closed", () -> under.window.session().isEmpty());

    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.X);
    press(robot, TrashSheet.RESTORE_ID);
    until("it is back", files -> files.equals(before));
    under.until("it is open again", () -> under.window.session().isPresent());
  }

  @Test
  void aPostOfAnOwnTemplateOpensWithItsTitle(FxRobot robot) throws IOException {
    write("_drafts/_template.md", "---\ntitle: {{ title }}\ntags: []\n---\n\n## 배경\n");
    openSiteAnd("_drafts/초안.md");

    robot.push(KeyCode.CONTROL, KeyCode.N);
    under.until("the sheet asks", () -> robot.lookup("#new-title").tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#new-title").queryAs(TextField.class).setText("둘째: 글"));
    under.until("the plan is newer", () -> robot.lookup(hasText("둘째-글.md")).tryQuery().isPresent());
    press(robot, PlanSheet.DO_ID);
    until("it is there", files -> files.containsKey("_drafts/둘째-글.md"));
    under.until("it is open", () -> under.window.title().get().startsWith("둘째-글.md"));
    assertThat(under.text()).isEqualTo("---\ntitle: \"둘째: 글\"\ntags: []\n---\n\n## 배경\n");
  }

  @Test
  void whatWouldStopTheBuildHasToBeAllowed(FxRobot robot) throws IOException {
    write("_drafts/초안.md", "---\ntitle: 초안\n---\n\n{% wibble %}\n");
    openSiteAnd("_drafts/초안.md");

    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.U);
    under.until("it is told", () -> robot.lookup("#plan-anyway").tryQuery().isPresent());
    assertThat(robot.lookup("#" + PlanSheet.DO_ID).queryAs(Button.class).isDisabled()).isTrue();
    under.click(robot, "#plan-anyway");
    press(robot, PlanSheet.DO_ID);
    until("it is done all the same", files -> !files.containsKey("_drafts/초안.md"));
  }

  @Test
  void whatTheDeployWouldSayIsMendedOnTheSheetAndPublishedWithTheRest(FxRobot robot)
      throws IOException {
    write("_drafts/초안.md", "---\ntitle: 초안\ntags: [Java]\n---\n\n본문\n");
    openSiteAnd("_drafts/초안.md");

    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.U);
    String fix = "#" + PreflightList.LIST_ID + " .fix-button";
    under.until("a fix is offered", () -> robot.lookup(fix).tryQuery().isPresent());
    robot.interact(() -> robot.lookup(fix).queryAs(Button.class).fire());
    under.until("it is in the text", () -> under.text().contains("tags: [java]"));
    press(robot, PlanSheet.DO_ID);
    until("it is published", files -> files.containsKey("_posts/2026/11/2026-11-22-초안.md"));
    assertThat(files().get("_posts/2026/11/2026-11-22-초안.md"))
        .isEqualTo(
            bytes("---\ntitle: 초안\ndate: 2026-11-22 18:00:00 +0900\ntags: [java]\n---\n\n본문\n"));
  }

  @Test
  void aFindingInAnotherPostIsGoneToFromTheWholeSitesList(FxRobot robot) throws IOException {
    write("_posts/2024/05/2024-05-18-b.md", B + "[dead](/posts/none/)\n");
    openSiteAnd("_drafts/초안.md");

    robot.push(KeyCode.F7);
    under.until(
        "the scopes are shown", () -> robot.lookup("#preflight-site").tryQuery().isPresent());
    under.click(robot, "#preflight-site");
    under.until("the dead link is listed", () -> deadLink(robot) >= 0);
    robot.interact(
        () -> {
          findings(robot).requestFocus();
          findings(robot).getSelectionModel().select(deadLink(robot));
        });
    robot.type(KeyCode.ENTER);
    under.until("the post is open", () -> under.window.title().get().startsWith("2024-05-18-b.md"));
    under.until(
        "the caret is there", () -> under.editor().caret() > under.text().indexOf("[dead]"));
  }

  private ListView<Preflight.Finding> findings(FxRobot robot) {
    return robot
        .lookup("#" + PreflightList.LIST_ID)
        .<ListView<Preflight.Finding>>tryQuery()
        .orElseGet(ListView::new);
  }

  private int deadLink(FxRobot robot) {
    return findings(robot).getItems().stream()
        .map(finding -> finding.problem().map(p -> p.rule().value()).orElse(""))
        .toList()
        .indexOf("link-post");
  }
}
