package dev.inkwren.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inkwren.ui.preview.PreviewFiles.Served;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnginePicturesTest {

  /** Red, 24 by 16, with losses. */
  private static final String RED =
      "UklGRkwAAABXRUJQVlA4IEAAAABQAwCdASoYABAAPjEUiEKiISEYBAAgAwSgB2APwA/AAB"
          + "EQAAD+96KX//16JSql/ew///wsz+Fmfwsz/4TgAAAA";

  /** Blue that can be seen through, 24 by 16, without losses. */
  private static final String CLEAR = "UklGRhwAAABXRUJQVlA4TA8AAAAvF8ADEAcQ0f/+BSKi/wEA";

  private static byte[] bytes(String base64) {
    return Base64.getDecoder().decode(base64);
  }

  private static Served served(byte[] content, String type) {
    return new Served(new ByteArrayInputStream(content), type, content.length);
  }

  private static BufferedImage shown(String base64) throws IOException {
    return ImageIO.read(EnginePictures.shown(served(bytes(base64), "image/webp")).content());
  }

  @Test
  void webpWithAndWithoutLossesBecomesWhatTheEngineReads() throws IOException {
    BufferedImage red = shown(RED);
    assertThat(red.getWidth()).isEqualTo(24);
    assertThat(red.getRGB(12, 8) >> 16 & 0xFF).isGreaterThan(240);
    assertThat(shown(CLEAR).getRGB(12, 8)).isEqualTo(0x7F0000FF);
  }

  @Test
  void otherPicturesAndFilesPassUntouched() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G'};
    Served same = EnginePictures.shown(served(png, "image/png"));
    assertThat(same.content().readAllBytes()).isEqualTo(png);
    assertThat(same.type()).isEqualTo("image/png");
    assertThat(EnginePictures.shown(served(bytes(RED), "text/css")).type()).isEqualTo("text/css");
  }

  @Test
  void aBrokenOrMonstrousPictureIsRefused() {
    byte[] cut = java.util.Arrays.copyOf(bytes(CLEAR), 25);
    assertThatThrownBy(() -> EnginePictures.shown(served(cut, "image/webp")))
        .isInstanceOf(IOException.class);
    byte[] monster = bytes(CLEAR);
    // The first 28 bits behind the mark of a picture without losses are its sides, less one.
    java.util.Arrays.fill(monster, 21, 24, (byte) 0xFF);
    monster[24] |= 0x0F;
    assertThatThrownBy(() -> EnginePictures.shown(served(monster, "image/webp")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("too large");
  }

  @Test
  void webpIsSeenInThePreviewWhateverItsName(@TempDir Path site) throws IOException {
    Files.createDirectories(site.resolve("assets"));
    Files.write(site.resolve("assets/a.webp"), bytes(RED));
    Files.write(site.resolve("assets/b.png"), bytes(CLEAR));
    try (PreviewBench bench = PreviewBench.open()) {
      bench.site(site);
      bench.show("<p><img src=\"/assets/a.webp\"><img src=\"/assets/b.png\"></p>");
      bench.untilScript(
          "both pictures",
          "[].map.call(document.images, function(i) { return i.naturalWidth })" + ".join()",
          "24,24");
    }
  }
}
