package dev.inkwren.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.inkwren.render.RenderNotice;
import dev.inkwren.render.RenderNotice.Kind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture of which nothing is shown is a card, and is told with its line. */
class UnshownPicturesTest {

  private final List<List<RenderNotice>> told = new CopyOnWriteArrayList<>();
  private PreviewBench bench;
  @TempDir private Path site;

  @BeforeEach
  void open() {
    bench = PreviewBench.open();
    PreviewBench.fx(
        () -> {
          bench.view.onNotices(told::add);
          return null;
        });
    bench.site(site);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void file(String name, byte[] content) throws IOException {
    Files.createDirectories(site.resolve("assets"));
    Files.write(site.resolve("assets").resolve(name), content);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] picture(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out))
        .isTrue();
    return out.toByteArray();
  }

  private List<RenderNotice> notices() {
    return told.isEmpty() ? List.of() : told.getLast();
  }

  private String cards() {
    return String.valueOf(
        bench.script(
            "Array.from(document.querySelectorAll('.ink-card')).map(c => c.className).join('|')"));
  }

  @Test
  void aPictureWrittenWithTheSitesOwnHostIsItsFile() throws IOException {
    file("a b.png", picture("png"));
    bench.show(
        "<p><img src=\"https://wren.example/assets/a%20b.png\"></p>",
        "<p><img src=\"https://wren.example/assets/elsewhere.png\"></p>");
    PreviewBench.until("the pictures are placed", () -> !notices().isEmpty());
    assertThat(notices()).extracting(RenderNotice::kind).containsExactly(Kind.REMOTE_MEDIA);
    assertThat(bench.script("document.querySelectorAll('img[src=\"/assets/a%20b.png\"]').length"))
        .isEqualTo(1);
  }

  @Test
  void kindsThatTheEngineDoesNotDrawAreNamed() throws IOException {
    file("a.avif", latin("\0\0\0\u001cftypavif\0\0\0\0"));
    file("b.heic", latin("\0\0\0\u001cftypheic\0\0\0\0"));
    file("c.jxl", latin("\u00ff\n\0\0\0\0\0\0\0\0\0\0"));
    file("d.tif", picture("tiff"));
    file("e.ico", latin("\0\0\1\0\1\0\u0010\u0010\0\0\0\0"));
    file("f.png", latin("\0\0\0\u001cftypavif\0\0\0\0"));
    bench.show(
        "<p><img src=\"/assets/a.avif\"></p>",
        "<p><img src=\"/assets/b.heic\"></p>",
        "<p><img src=\"/assets/c.jxl\"></p>",
        "<p><img src=\"/assets/d.tif\"></p>",
        "<p><img src=\"/assets/e.ico\"></p>",
        "<p><img src=\"/assets/f.png\"></p>");
    assertThat(notices())
        .extracting(RenderNotice::kind, RenderNotice::subject, RenderNotice::line)
        .containsExactly(
            tuple(Kind.PICTURE_FORMAT, "/assets/a.avif (AVIF)", 5),
            tuple(Kind.PICTURE_FORMAT, "/assets/b.heic (HEIF)", 7),
            tuple(Kind.PICTURE_FORMAT, "/assets/c.jxl (JPEG XL)", 9),
            tuple(Kind.PICTURE_FORMAT, "/assets/d.tif (TIFF)", 11),
            tuple(Kind.PICTURE_FORMAT, "/assets/e.ico (ICO)", 13),
            tuple(Kind.PICTURE_FORMAT, "/assets/f.png (AVIF)", 15));
    assertThat(cards().split("\\|")).hasSize(6).allMatch(c -> c.contains("picture-format"));
  }

  @Test
  void kindsThatItDrawsAreNeitherCardsNorTold() throws IOException {
    for (String format : List.of("png", "jpg", "gif", "bmp")) {
      file("a." + format, picture(format));
    }
    file("a.svg", latin("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'/>"));
    bench.show(
        "<p><img src=\"/assets/a.png\"><img src=\"/assets/a.jpg\"><img src=\"/assets/a.gif\">"
            + "<img src=\"/assets/a.bmp\"><img src=\"/assets/a.svg\"></p>");
    bench.untilScript(
        "five pictures",
        "Array.from(document.images).map(i => i.naturalWidth).join(' ')",
        "40 40 40 40 40");
    assertThat(notices()).isEmpty();
    assertThat(cards()).isEmpty();
  }

  @Test
  void whatIsNotThereIsToldAndWhatComesLaterIsShown() throws IOException {
    bench.show("<p><img src=\"/assets/%EA%B0%80.png?v=1\" alt=\"words\"></p>");
    assertThat(notices()).extracting(RenderNotice::kind).containsExactly(Kind.PICTURE_MISSING);
    file("가.png", picture("png"));
    bench.site(site);
    bench.show("<p><img src=\"/assets/%EA%B0%80.png?v=1\" alt=\"words\"></p>");
    assertThat(notices()).isEmpty();
    assertThat(cards()).isEmpty();
  }

  @Test
  void whatTheEngineCannotReadIsToldAsSoonAsItHasTried() throws IOException {
    byte[] broken = picture("png");
    java.util.Arrays.fill(broken, 16, broken.length, (byte) 0);
    file("broken.png", broken);
    file("empty.png", new byte[0]);
    file("broken.svg", latin("<svg"));
    bench.show(
        "<p><img src=\"/assets/broken.png\"></p>",
        "<p><img src=\"/assets/empty.png\"></p>",
        "<p><img src=\"/assets/broken.svg\"></p>");
    PreviewBench.until("three cards", () -> notices().size() == 3);
    assertThat(notices()).extracting(RenderNotice::kind).containsOnly(Kind.PICTURE_BROKEN);
    assertThat(notices()).extracting(RenderNotice::line).containsExactly(5, 7, 9);
  }

  @Test
  void filmsAndSoundsAreCardsForNothingPlaysHere() throws IOException {
    file("film.mp4", latin("\0\0\0\u001cftypisom\0\0\0\0"));
    file("still.png", picture("png"));
    bench.show(
        "<p><video class=\"embed-video file\" poster=\"/assets/still.png\" controls><source"
            + " src=\"/assets/film.mp4\" type=\"video/mp4\">words</video></p>",
        "<p><audio src=\"/assets/none.mp3\" controls></audio></p>");
    assertThat(notices())
        .extracting(RenderNotice::kind, RenderNotice::subject)
        .containsExactly(
            tuple(Kind.PLAYER, "/assets/film.mp4"),
            tuple(Kind.PICTURE_MISSING, "/assets/none.mp3"));
    assertThat(bench.script("document.querySelector('.ink-card-video img').getAttribute('src')"))
        .isEqualTo("/assets/still.png");
  }

  @Test
  void othersAreGivenWhatTheCardStandsFor() throws IOException {
    file("a.avif", latin("\0\0\0\u001cftypavif\0\0\0\0"));
    bench.show(
        "<p><a href=\"/assets/a.avif\"><img src=\"/assets/a.avif\" alt=\"a &quot;b&quot;\"></a></p>");
    assertThat(cards()).contains("picture-format");
    assertThat(bench.body().strip())
        .isEqualTo(
            "<p><a href=\"/assets/a.avif\"><img src=\"/assets/a.avif\" alt=\"a"
                + " &quot;b&quot;\"></a></p>");
  }
}
