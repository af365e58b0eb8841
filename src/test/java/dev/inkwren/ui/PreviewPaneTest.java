package dev.inkwren.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.ui.page.PageTaste.Brightness;
import dev.inkwren.ui.page.PageTaste.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PreviewPaneTest extends WindowTest {

  private void openPost(String body) throws IOException {
    open(folder, body);
  }

  private void openPostOfSite(String body) throws IOException {
    Files.writeString(folder.resolve("_config.yml"), "title: t\n");
    Path posts = Files.createDirectories(folder.resolve("_posts"));
    under.openSite(folder);
    open(posts, body);
  }

  private void open(Path place, String body) throws IOException {
    Path post = place.resolve("2026-01-02-post.md");
    Files.writeString(post, "---\ntitle: t\n---\n" + body);
    under.open(post);
    under.until("the preview", () -> under.window.preview().view().isPresent());
  }

  private Optional<Node> node(String id) {
    return Optional.ofNullable(under.window.root().lookup("#" + id));
  }

  private void run(String command) {
    WindowUnderTest.fx(
        () -> {
          new WindowCommands(under.window)
              .all().stream().filter(c -> c.id().equals(command)).forEach(c -> c.action().run());
          return null;
        });
  }

  @Test
  void standsBesideBelowOrAloneAndTheTextComesBack() throws IOException {
    openPost("words\n");
    Node page = under.window.preview().root();
    run("preview-below");
    assertThat(WindowUnderTest.fx(() -> page.getScene() != null)).isTrue();
    run("preview-alone");
    assertThat(WindowUnderTest.fx(() -> under.window.tabs().root().getScene() == null)).isTrue();
    run("show-preview");
    assertThat(WindowUnderTest.fx(() -> page.getScene() == null)).isTrue();
    assertThat(WindowUnderTest.fx(() -> under.window.tabs().root().getScene() != null)).isTrue();
    run("preview-beside");
    assertThat(WindowUnderTest.fx(() -> page.getScene() != null)).isTrue();
    assertThat(under.window.taste().place().get()).isEqualTo(Place.BESIDE);
  }

  @Test
  void listsWhatDiffersWithItsLines() throws IOException {
    openPost("one\n\n<script>x</script>\n\n![p](https://pictures.example/a.png)\n");
    under.until("the count", () -> node("preview-notices").filter(Node::isVisible).isPresent());
    run("preview-differences");
    under.until(
        "the list",
        () ->
            node("preview-differences")
                .map(n -> ((ListView<?>) n).getItems().size())
                .equals(Optional.of(2)));
    assertThat(
            WindowUnderTest.fx(
                () -> ((ToggleButton) node("preview-notices").orElseThrow()).getText()))
        .isEqualTo("2");
  }

  @Test
  void savesThePageAsOneFile() throws IOException {
    openPost("## 제목\n\n굴뚝새 😀\n");
    Path file = folder.resolve("page.html");
    under.hands.save = Optional.of(file);
    under.until("the words", () -> under.preview().bodyHtml().contains("굴뚝새"));
    run("save-html");
    under.until("the file", () -> Files.exists(file) && Files.size(file) > 0);
    assertThat(Files.readString(file))
        .contains("굴뚝새 😀")
        .contains("<style>")
        .doesNotContain("<script");
  }

  @Test
  void savesThePageWithItsPicturesBesideAndOverwritesNone() throws IOException {
    Files.createDirectories(folder.resolve("assets/하나"));
    Files.write(folder.resolve("assets/하나/새 a.png"), new byte[] {1});
    Files.write(folder.resolve("assets/새 A.png"), new byte[] {2});
    Path older = Files.createDirectories(folder.resolve("page_files"));
    openPostOfSite(
        "![a](</assets/하나/새 a.png>) ![b](/assets/%EC%83%88%20A.png)\n\n"
            + "![b](</assets/새 A.png>) ![없음](/assets/gone.png)\n");
    Path file = folder.resolve("page.html");
    under.hands.save = Optional.of(file);
    under.until("the words", () -> under.preview().bodyHtml().contains("gone.png"));
    run("save-html-beside");
    under.until("the file", () -> Files.exists(file) && Files.size(file) > 0);
    Path pictures = folder.resolve("page_files-2");
    assertThat(pictures.resolve("새 a.png")).hasBinaryContent(new byte[] {1});
    assertThat(pictures.resolve("새 A-2.png")).hasBinaryContent(new byte[] {2});
    assertThat(pictures.toFile().list()).hasSize(2);
    assertThat(Files.readString(file))
        .contains("src=\"page_files-2/%EC%83%88%20a.png\"", "alt=\"없음\"")
        .doesNotContain("src=\"/assets", "base64");
    assertThat(older).isEmptyDirectory();
  }

  @Test
  void savesThePageAsPdf() throws IOException {
    openPost("## 제목\n\n굴뚝새\n");
    Path file = folder.resolve("page.pdf");
    under.hands.save = Optional.of(file);
    under.until("the words", () -> under.preview().bodyHtml().contains("굴뚝새"));
    run("save-pdf");
    under.until("the file", () -> Files.exists(file) && Files.size(file) > 0);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("제목", "굴뚝새");
    }
  }

  @Test
  void isDarkInALightWindowWhenTheAuthorWantsIt() throws IOException {
    openPost("words\n");
    run("preview-dark");
    assertThat(under.window.taste().brightness().get()).isEqualTo(Brightness.DARK);
    assertThat(WindowUnderTest.fx(() -> under.window.taste().isDark(false))).isTrue();
  }
}
