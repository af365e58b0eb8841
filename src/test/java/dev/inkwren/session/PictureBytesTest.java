package dev.inkwren.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureBytesTest {

  /** Left half red, right half blue, 300 by 100. */
  private static byte[] picture(String format) throws IOException {
    BufferedImage image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 300; x++) {
      for (int y = 0; y < 100; y++) {
        image.setRGB(x, y, (x < 150 ? Color.RED : Color.BLUE).getRGB());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** The JPEG with Exif data that says how the camera was held. */
  private static byte[] turned(byte[] jpeg, int turn) {
    ByteBuffer exif = ByteBuffer.allocate(36);
    exif.putShort((short) 0xFFE1).putShort((short) 34).putInt(0x45786966).putShort((short) 0);
    exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) turn);
    byte[] whole = new byte[jpeg.length + 36];
    System.arraycopy(jpeg, 0, whole, 0, 2);
    System.arraycopy(exif.array(), 0, whole, 2, 36);
    System.arraycopy(jpeg, 2, whole, 38, jpeg.length - 2);
    return whole;
  }

  private static BufferedImage narrowed(byte[] bytes, String extension, int width)
      throws IOException {
    byte[] small = PictureBytes.narrowed(bytes, extension, width).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(small));
  }

  private static boolean isRed(BufferedImage image, int x, int y) {
    Color color = new Color(image.getRGB(x, y));
    return color.getRed() > 200 && color.getBlue() < 60;
  }

  @Test
  void aPictureBecomesNarrowerInItsOwnFormatAndShape() throws IOException {
    byte[] small = PictureBytes.narrowed(picture("png"), "png", 30).orElseThrow();
    assertThat(Arrays.copyOf(small, 4)).containsExactly(0x89, 'P', 'N', 'G');
    BufferedImage image = narrowed(picture("jpg"), "jpg", 30);
    assertThat(image.getWidth()).isEqualTo(30);
    assertThat(image.getHeight()).isEqualTo(10);
    assertThat(isRed(image, 5, 5)).isTrue();
    assertThat(isRed(image, 25, 5)).isFalse();
  }

  @Test
  void aPhotoThatLiesOnItsSideIsTurnedUpright() throws IOException {
    byte[] photo = turned(picture("jpg"), 6);
    assertThat(PictureBytes.width(photo, "jpg")).isEqualTo(100);
    BufferedImage image = narrowed(photo, "jpg", 50);
    assertThat(image.getWidth()).isEqualTo(50);
    assertThat(image.getHeight()).isEqualTo(150);
    assertThat(isRed(image, 25, 20)).as("the left half comes to stand on top").isTrue();
    assertThat(isRed(image, 25, 130)).isFalse();
  }

  @Test
  void whatIsNarrowEnoughOrNoPictureIsTakenAsItIs() throws IOException {
    assertThat(PictureBytes.narrowed(picture("png"), "png", 300)).isEmpty();
    assertThat(PictureBytes.width("no picture".getBytes(StandardCharsets.UTF_8), "png")).isZero();
    assertThat(PictureBytes.width(picture("png"), "webp")).isZero();
    byte[] photo = turned(picture("jpg"), 6);
    for (int end = 0; end < 60; end++) {
      assertThat(PhotoTurn.of(Arrays.copyOf(photo, end))).isBetween(1, 8);
    }
  }
}
