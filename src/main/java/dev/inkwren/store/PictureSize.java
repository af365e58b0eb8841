package dev.inkwren.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * What the first bytes of a file tell: a picture's size, or that it has front matter. Any thread.
 */
public final class PictureSize {

  private static final Set<String> PICTURES =
      Set.of("png", "jpg", "jpeg", "jfif", "gif", "webp", "bmp", "svg", "avif", "ico");

  private static final int HEAD = 64;

  /** Enough for the camera's notes and its thumbnail before a JPEG's own size. */
  private static final int LONG_HEAD = 256 << 10;

  private static final Found NOTHING = new Found(0, 0, false);

  private PictureSize() {}

  /**
   * @param width pixels; 0 when unknown
   * @param height likewise
   * @param frontMatter whether the first line is {@code ---}
   */
  public record Found(int width, int height, boolean frontMatter) {}

  /** Reads the beginning of {@code file}, whose name ends in {@code extension}. */
  static Found look(Path file, String extension) throws IOException {
    if (!PICTURES.contains(extension)) {
      return new Found(0, 0, hasFrontMatter(head(file, HEAD)));
    }
    ByteBuffer head = head(file, HEAD);
    Found found = known(head);
    boolean more = isJpeg(head) || extension.equals("svg");
    if (!more || head.limit() < HEAD) {
      return more ? longer(head, extension) : found;
    }
    return longer(head(file, LONG_HEAD), extension);
  }

  /** The same of a whole picture that lies in no file. */
  public static Found of(byte[] picture, String extension) {
    ByteBuffer whole = ByteBuffer.wrap(picture);
    return isJpeg(whole) || extension.equals("svg") ? longer(whole, extension) : known(whole);
  }

  private static Found longer(ByteBuffer head, String extension) {
    return extension.equals("svg") ? svg(head) : jpeg(head);
  }

  private static ByteBuffer head(Path file, int size) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(size);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      int read = 0;
      while (buffer.hasRemaining() && read >= 0) {
        read = channel.read(buffer);
      }
    }
    return buffer.flip();
  }

  /** Jekyll takes the line for one with white space after the dashes too, and after a mark. */
  private static boolean hasFrontMatter(ByteBuffer head) {
    String text = StandardCharsets.UTF_8.decode(head).toString();
    String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (!start.startsWith("---")) {
      return false;
    }
    int end = start.indexOf('\n');
    return end > 0 && start.substring(3, end).isBlank();
  }

  private static Found known(ByteBuffer head) {
    if (starts(head, "\u0089PNG") && head.limit() >= 24) {
      return new Found(head.getInt(16), head.getInt(20), false);
    }
    if (starts(head, "GIF8") && head.limit() >= 10) {
      return new Found(little(head, 6, 2), little(head, 8, 2), false);
    }
    if (starts(head, "BM") && head.limit() >= 26) {
      return new Found(little(head, 18, 4), Math.abs(little(head, 22, 4)), false);
    }
    return starts(head, "RIFF") && head.limit() >= 30 ? webp(head) : NOTHING;
  }

  private static Found webp(ByteBuffer head) {
    String kind = text(head, 12, 4);
    return switch (kind) {
      case "VP8X" -> new Found(little(head, 24, 3) + 1, little(head, 27, 3) + 1, false);
      case "VP8L" -> {
        int bits = little(head, 21, 4);
        yield new Found((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1, false);
      }
      case "VP8 " -> new Found(little(head, 26, 2) & 0x3FFF, little(head, 28, 2) & 0x3FFF, false);
      default -> NOTHING;
    };
  }

  private static boolean isJpeg(ByteBuffer head) {
    return starts(head, "\u00FF\u00D8");
  }

  /** Walks from segment to segment to the frame header, which holds height before width. */
  private static Found jpeg(ByteBuffer head) {
    int at = 2;
    while (at + 9 <= head.limit() && (head.get(at) & 0xFF) == 0xFF) {
      int marker = head.get(at + 1) & 0xFF;
      boolean frame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (frame) {
        return new Found(head.getShort(at + 7) & 0xFFFF, head.getShort(at + 5) & 0xFFFF, false);
      }
      int length = head.getShort(at + 2) & 0xFFFF;
      at += marker == 0xFF ? 1 : 2 + Math.max(2, length);
    }
    return NOTHING;
  }

  /** Width and height where the root element names both in plain numbers or pixels. */
  private static Found svg(ByteBuffer head) {
    String text = StandardCharsets.UTF_8.decode(head).toString();
    int start = text.indexOf("<svg");
    int end = start < 0 ? -1 : text.indexOf('>', start);
    if (end < 0) {
      return NOTHING;
    }
    String element = text.substring(start, end);
    int width = attribute(element, "width");
    int height = attribute(element, "height");
    return width > 0 ? new Found(width, height, false) : NOTHING;
  }

  private static int attribute(String element, String name) {
    int at = -1;
    do {
      at = element.indexOf(name, at + 1);
      if (at < 0) {
        return 0;
      }
    } while (!Character.isWhitespace(element.charAt(at - 1)));
    int quote = at + name.length();
    while (quote < element.length() && " =\t\r\n".indexOf(element.charAt(quote)) >= 0) {
      quote++;
    }
    int digits = quote + 1;
    int value = 0;
    while (digits < element.length()
        && element.charAt(digits) >= '0'
        && element.charAt(digits) <= '9'
        && value < 1_000_000) {
      value = value * 10 + element.charAt(digits++) - '0';
    }
    boolean percent = digits < element.length() && element.charAt(digits) == '%';
    return percent ? 0 : value;
  }

  private static boolean starts(ByteBuffer head, String bytes) {
    return head.limit() >= bytes.length() && text(head, 0, bytes.length()).equals(bytes);
  }

  private static String text(ByteBuffer head, int from, int length) {
    byte[] bytes = new byte[length];
    head.get(from, bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static int little(ByteBuffer head, int from, int length) {
    int value = 0;
    for (int i = 0; i < length; i++) {
      value |= (head.get(from + i) & 0xFF) << (8 * i);
    }
    return value;
  }
}
