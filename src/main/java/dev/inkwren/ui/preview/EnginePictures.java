package dev.inkwren.ui.preview;

import dev.inkwren.render.PageMedia.Trouble;
import dev.inkwren.render.RenderNotice.Kind;
import dev.inkwren.ui.preview.PreviewFiles.Served;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * WebP pictures in a form that OpenJFX shows, which reads PNG, JPEG, GIF and BMP only. As browsers
 * do, it goes by a picture's first bytes and not by its name.
 */
public final class EnginePictures {

  /** Four bytes each, unpacked; WebP allows 268 million. */
  private static final long MOST_PIXELS = 50_000_000;

  /** How many bytes tell a picture's kind. */
  static final int HEAD = 12;

  /** How pictures begin that the engine draws. */
  private static final List<String> DRAWN =
      List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "BM", "RIFF");

  /** How others begin that a post may have, and what they are called. */
  private static final Map<String, String> UNDRAWN =
      Map.of(
          "\u00ff\n", "JPEG XL",
          "\0\0\0\fJXL ", "JPEG XL",
          "II*\0", "TIFF",
          "MM\0*", "TIFF",
          "\0\0\1\0", "ICO");

  private static final Set<String> AVIF = Set.of("ftypavif", "ftypavis");
  private static final Set<String> HEIF =
      Set.of("ftypheic", "ftypheix", "ftyphevc", "ftypmif1", "ftypmsf1");

  private EnginePictures() {}

  /**
   * The picture {@code bytes} in a form that OpenJFX reads, which may be itself.
   *
   * @throws IOException when it is one of WebP that cannot be read
   */
  public static byte[] readable(byte[] bytes) throws IOException {
    Served picture = new Served(new ByteArrayInputStream(bytes), "image/", bytes.length);
    return shown(picture).content().readAllBytes();
  }

  /**
   * What the engine can show of {@code served}, which may be itself.
   *
   * @throws IOException when it is a picture that cannot be read
   */
  static Served shown(Served served) throws IOException {
    if (!served.type().startsWith("image/")) {
      return served;
    }
    BufferedInputStream content = new BufferedInputStream(served.content());
    content.mark(HEAD);
    byte[] head = content.readNBytes(HEAD);
    content.reset();
    if (!isWebp(head)) {
      return new Served(content, served.type(), served.length());
    }
    try (content) {
      return repainted(content);
    }
  }

  /**
   * Why nothing can be drawn of a picture; empty when its kind is drawn.
   *
   * @param type the media type that its name promises; only a drawing's decides
   * @param head its first {@link #HEAD} bytes, fewer if it is that short
   */
  static Optional<Trouble> trouble(String type, byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (type.equals("image/svg+xml") || DRAWN.stream().anyMatch(text::startsWith)) {
      return Optional.empty();
    }
    String brand = text.length() < HEAD ? "" : text.substring(4);
    Optional<String> name =
        UNDRAWN.entrySet().stream()
            .filter(kind -> text.startsWith(kind.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .or(() -> AVIF.contains(brand) ? Optional.of("AVIF") : Optional.empty())
            .or(() -> HEIF.contains(brand) ? Optional.of("HEIF") : Optional.empty());
    return Optional.of(
        name.map(format -> new Trouble(Kind.PICTURE_FORMAT, format))
            .orElse(new Trouble(Kind.PICTURE_BROKEN, "")));
  }

  private static boolean isWebp(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return text.startsWith("RIFF") && text.startsWith("WEBP", 8);
  }

  private static Served repainted(InputStream content) throws IOException {
    BufferedImage picture = read(content);
    boolean clear = picture.getColorModel().hasAlpha();
    // Packing takes longer than reading; only what may be seen through needs PNG.
    String format = clear ? "png" : "bmp";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(picture, format, out)) {
      throw new IOException("a picture that cannot be shown");
    }
    byte[] bytes = out.toByteArray();
    return new Served(new ByteArrayInputStream(bytes), "image/" + format, bytes.length);
  }

  private static BufferedImage read(InputStream content) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(content)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no reader for this picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
          throw new IOException("too large for the preview");
        }
        return reader.read(0);
      } catch (RuntimeException broken) {
        throw new IOException("a broken picture", broken);
      } finally {
        reader.dispose();
      }
    }
  }
}
