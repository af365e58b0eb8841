package dev.inkwren.session;

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

  /** Width in pixels; 0 when it is no PNG or JPEG, which then can only be taken as they are. */
  static int width(byte[] bytes, String extension) {
    if (!canScale(extension)) {
      return 0;
    }
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
      return image == null ? 0 : image.getWidth();
    } catch (IOException | IllegalArgumentException broken) {
      return 0;
    }
  }

  static boolean canScale(String extension) {
    return extension.equals("png") || isJpeg(extension);
  }

  private static boolean isJpeg(String extension) {
    return extension.equals("jpg") || extension.equals("jpeg");
  }

  /** The same picture {@code width} pixels wide, in its own format; empty when it is no wider. */
  static Optional<byte[]> narrowed(byte[] bytes, String extension, int width) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    if (image == null || image.getWidth() <= width) {
      return Optional.empty();
    }
    boolean jpeg = isJpeg(extension);
    int type =
        jpeg || !image.getColorModel().hasAlpha()
            ? BufferedImage.TYPE_INT_RGB
            : BufferedImage.TYPE_INT_ARGB;
    int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
    BufferedImage small = image;
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
