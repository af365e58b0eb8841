package dev.inkwren.store;

import dev.inkwren.text.LoneHalves;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bytes to text and back without a single replacement character. */
final class Utf8 {

  /** Names as Java knows them; a Korean Windows writes x-windows-949 (CP949). */
  private static final List<String> LEGACY = List.of("x-windows-949", "windows-1252");

  private static final int LOOK_AT = 4096;

  private Utf8() {}

  /**
   * The bytes of {@code text}.
   *
   * @throws LoneSurrogate when half of a surrogate pair stands alone, which UTF-8 cannot say
   */
  static byte[] encode(String text) throws LoneSurrogate {
    CharBuffer in = CharBuffer.wrap(text);
    try {
      ByteBuffer out =
          StandardCharsets.UTF_8
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(in);
      byte[] bytes = new byte[out.remaining()];
      out.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      LoneSurrogate found = new LoneSurrogate(lineOf(text, in.position()));
      found.initCause(e);
      throw found;
    }
  }

  /** The text of {@code bytes}, or empty when they are not strictly UTF-8. */
  static Optional<String> decode(byte[] bytes) {
    return decode(bytes, StandardCharsets.UTF_8);
  }

  /** The text of {@code bytes}, or empty when one of them does not fit {@code charset}. */
  static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(strict(charset).decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notThis) {
      return Optional.empty();
    }
  }

  /** Offset of the first byte that cannot be UTF-8; the number of bytes when all can. */
  static int firstError(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return in.position();
  }

  /** The text with each byte that is no UTF-8 as U+DC00 + byte; nothing is lost by it. */
  static String decodeReversibly(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        text.append((char) (0xDC00 + (in.get() & 0xFF)));
        decoder.reset();
      }
    } while (result.isError() || result.isOverflow());
    return text.toString();
  }

  /** The bytes that {@link #decodeReversibly} has made {@code text} of. */
  static byte[] encodeReversibly(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 64);
    int fits = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (LoneHalves.is(text.codePointAt(at))) {
        bytes.writeBytes(text.substring(fits, at).getBytes(StandardCharsets.UTF_8));
        bytes.write(text.charAt(at) - 0xDC00);
        fits = at + 1;
      }
    }
    bytes.writeBytes(text.substring(fits).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  /** Names of character sets that all of {@code bytes} fit, likeliest first. */
  static List<String> candidates(byte[] bytes) {
    List<String> names = new ArrayList<>();
    String utf16 = utf16Guess(bytes);
    if (!utf16.isEmpty() && fits(bytes, utf16)) {
      names.add(utf16);
    }
    for (String name : LEGACY) {
      if (fits(bytes, name)) {
        names.add(name);
      }
    }
    for (String name : List.of("UTF-16LE", "UTF-16BE")) {
      if (!names.contains(name) && !names.contains("UTF-16") && fits(bytes, name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** UTF-16 shows by its mark, or by the zero half of its spaces and line ends. */
  private static String utf16Guess(byte[] bytes) {
    if (bytes.length >= 2) {
      int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
      if (mark == 0xFEFF || mark == 0xFFFE) {
        return "UTF-16";
      }
    }
    int[] zeros = new int[2];
    for (int i = 0; i < Math.min(bytes.length, LOOK_AT); i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[0] + zeros[1] == 0) {
      return "";
    }
    return zeros[1] >= zeros[0] ? "UTF-16LE" : "UTF-16BE";
  }

  private static boolean fits(byte[] bytes, String charset) {
    return Charset.isSupported(charset) && decode(bytes, Charset.forName(charset)).isPresent();
  }

  /** The number of line feeds before {@code offset} in {@code bytes}: a line number, 0-based. */
  static int lineOf(byte[] bytes, int offset) {
    int line = 0;
    for (int i = 0; i < offset; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static int lineOf(String text, int offset) {
    return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** A text that cannot be written as UTF-8. */
  static final class LoneSurrogate extends CharacterCodingException {
    private static final long serialVersionUID = 1;

    /** The line it stands in, 0-based. */
    final int line;

    LoneSurrogate(int line) {
      this.line = line;
    }
  }
}
