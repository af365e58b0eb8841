package dev.inkwren.session;

import dev.inkwren.store.PictureSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as files: pixels to PNG, and PNG and JPEG made narrower. Not for the FX thread. */
final class PictureBytes {

  private static final float JPEG_QUALITY = 0.9f;

  /** More would take half a gigabyte to draw. */
  private static final long MOST_PIXELS = 60_000_000;

  private PictureBytes() {}

  static byte[] png(PictureSource.OfPixels pixels) throws IOException {
    BufferedImage image =
        new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
    return written(opaqueIfPossible(image), "png");
  }

  /** A screenshot has no need of the channel that makes files larger. */
  private static BufferedImage opaqueIfPossible(BufferedImage image) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) >>> 24 != 0xFF) {
          return image;
        }
      }
    }
    return drawn(image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
  }

  /**
   * Width in pixels as it is seen; 0 when it is no PNG or JPEG or too large to be drawn anew, which
   * then can only be taken as they are.
   */
  static int width(byte[] bytes, String extension) {
    if (!canScale(extension)) {
      return 0;
    }
    PictureSize.Found size = PictureSize.of(bytes, extension);
    boolean lying = isJpeg(extension) && PhotoTurn.isLying(PhotoTurn.of(bytes));
    return (long) size.width() * size.height() > MOST_PIXELS
        ? 0
        : lying ? size.height() : size.width();
  }

  static boolean canScale(String extension) {
    return extension.equals("png") || isJpeg(extension);
  }

  private static boolean isJpeg(String extension) {
    return extension.equals("jpg") || extension.equals("jpeg");
  }

  /**
   * The same picture {@code width} pixels wide, in its own format; empty when it is no wider or no
   * picture.
   */
  static Optional<byte[]> narrowed(byte[] bytes, String extension, int width) throws IOException {
    if (width(bytes, extension) <= width) {
      return Optional.empty();
    }
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
    if (read == null) {
      return Optional.empty();
    }
    boolean jpeg = isJpeg(extension);
    int type =
        jpeg || !read.getColorModel().hasAlpha()
            ? BufferedImage.TYPE_INT_RGB
            : BufferedImage.TYPE_INT_ARGB;
    int turn = jpeg ? PhotoTurn.of(bytes) : 1;
    BufferedImage small =
        PhotoTurn.upright(drawn(read, read.getWidth(), read.getHeight(), type), turn);
    int height = Math.max(1, Math.round((float) small.getHeight() * width / small.getWidth()));
    // Halving first: one large step would leave out most of the pixels.
    while (small.getWidth() >= 2 * width) {
      small = drawn(small, small.getWidth() / 2, Math.max(1, small.getHeight() / 2), type);
    }
    return Optional.of(written(drawn(small, width, height, type), jpeg ? "jpg" : "png"));
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height, int type) {
    BufferedImage drawn = new BufferedImage(width, height, type);
    Graphics2D brush = drawn.createGraphics();
    brush.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    brush.drawImage(image, 0, 0, width, height, null);
    brush.dispose();
    return drawn;
  }

  private static byte[] written(BufferedImage image, String format) throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
    ImageWriter writer = writers.next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (format.equals("jpg")) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(JPEG_QUALITY);
      }
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
