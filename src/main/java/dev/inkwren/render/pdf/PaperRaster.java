package dev.inkwren.render.pdf;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

/** Pictures of pixels: whether they can go into a PDF, and as what. */
final class PaperRaster {

  /** A picture of more would need a gigabyte to be unpacked. */
  private static final long MOST_PIXELS = 100_000_000L;

  /** Width to height of Chirpy's covers (C8). */
  private static final double COVER_RATIO = 40.0 / 21;

  /** What the library takes as it is. */
  private static final Set<String> KNOWN = Set.of("png", "jpeg", "jpg", "gif");

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

  /**
   * The address of the same picture in a form that prints; empty when it cannot be read.
   *
   * @param cover whether only what a cover shows is wanted
   */
  static Optional<String> printable(String address, boolean cover) {
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
        boolean cut = cover && isOfOtherShape(reader.getWidth(0), reader.getHeight(0));
        boolean known = KNOWN.contains(reader.getFormatName().toLowerCase(Locale.ROOT));
        if (!cut && known && !isOfTwoColours(reader)) {
          return Optional.of(address);
        }
        BufferedImage whole = reader.read(0);
        return Optional.of(inFullColour(cut ? middle(whole) : whole));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  private static boolean isOfOtherShape(int width, int height) {
    double ratio = (double) width / height;
    return Math.abs(ratio - COVER_RATIO) > 0.01;
  }

  /** What the theme shows of a cover: as much around its middle as has the cover's shape. */
  private static BufferedImage middle(BufferedImage whole) {
    int width = (int) Math.round(Math.min(whole.getWidth(), whole.getHeight() * COVER_RATIO));
    int height = (int) Math.round(Math.min(whole.getHeight(), whole.getWidth() / COVER_RATIO));
    int left = (whole.getWidth() - width) / 2;
    int top = (whole.getHeight() - height) / 2;
    return whole.getSubimage(left, top, Math.max(1, width), Math.max(1, height));
  }

  /** The library prints such a picture in black and white, whatever its colours are. */
  private static boolean isOfTwoColours(ImageReader reader) throws IOException {
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    return types.hasNext() && types.next().getColorModel().getPixelSize() == 1;
  }

  private static boolean isPalette(BufferedImage image) {
    return image.getColorModel() instanceof IndexColorModel;
  }

  /** Photographs are packed as such, for PNG makes ten times as much of them. */
  private static String inFullColour(BufferedImage image) throws IOException {
    boolean clear = image.getColorModel().hasAlpha() || isPalette(image);
    String format = clear ? "png" : "jpeg";
    BufferedImage full =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = full.createGraphics();
    pen.drawImage(image, 0, 0, null);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(full, format, out);
    return "data:image/"
        + format
        + ";base64,"
        + Base64.getEncoder().encodeToString(out.toByteArray());
  }
}
