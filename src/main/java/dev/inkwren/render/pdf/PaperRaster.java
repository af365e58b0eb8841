package dev.inkwren.render.pdf;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

/** Pictures of pixels: whether they can go into a PDF, and as what. */
final class PaperRaster {

  /** A picture of more would need a gigabyte to be unpacked. */
  private static final long MOST_PIXELS = 100_000_000L;

  private PaperRaster() {}

  /** The content of a {@code data:} address; empty when it is none or broken. */
  static Optional<byte[]> content(String address) {
    int comma = address.indexOf(',');
    if (!address.startsWith("data:image/") || comma < 0) {
      return Optional.empty();
    }
    String data = address.substring(comma + 1);
    try {
      return Optional.of(
          address.substring(0, comma).endsWith(";base64")
              ? Base64.getMimeDecoder().decode(data)
              : URLDecoder.decode(data.replace("+", "%2B"), StandardCharsets.UTF_8)
                  .getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  /** The address of the same picture in a form that prints; empty when it cannot be read. */
  static Optional<String> printable(String address) {
    Optional<byte[]> content = content(address);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(content.get()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
          return Optional.empty();
        }
        return Optional.of(isOfTwoColours(reader) ? inFullColour(reader.read(0)) : address);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  /** The library prints such a picture in black and white, whatever its colours are. */
  private static boolean isOfTwoColours(ImageReader reader) throws IOException {
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    return types.hasNext() && types.next().getColorModel().getPixelSize() == 1;
  }

  private static String inFullColour(BufferedImage image) throws IOException {
    BufferedImage full =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = full.createGraphics();
    pen.drawImage(image, 0, 0, null);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(full, "png", out);
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
  }
}
