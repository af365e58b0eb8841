package dev.inkwren.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Addresses in the form that Jekyll's URL filters give them: what the library Addressable calls
 * normal. Escapes are undone and made again, letters are composed (NFC, as Addressable 2.8.2 and
 * later has it), steps up are taken.
 */
public final class NormalUri {

  private static final String SUB_DELIMITERS = "!$&'()*+,;=";
  private static final String IN_PATH = SUB_DELIMITERS + ":@";
  private static final String IN_QUERY = "!$'()*+,=:@/?";
  private static final String IN_FRAGMENT = IN_PATH + "/?";
  private static final String ANYWHERE = SUB_DELIMITERS + ":/?#[]@";

  private NormalUri() {}

  /**
   * The normal form of an address that begins with its path.
   *
   * @param address a path with a leading slash, perhaps with a query and a fragment
   */
  public static String ofPath(String address) {
    int hash = address.indexOf('#');
    String before = hash < 0 ? address : address.substring(0, hash);
    int mark = before.indexOf('?');
    String path = path(mark < 0 ? before : before.substring(0, mark));
    String query = mark < 0 ? "" : query(before.substring(mark + 1));
    String fragment = hash < 0 ? "" : component(address.substring(hash + 1), IN_FRAGMENT, false);
    return path + (query.isEmpty() ? "" : "?" + query) + (fragment.isEmpty() ? "" : "#" + fragment);
  }

  /** {@code text} escaped where it may stand nowhere in an address; escapes are read first. */
  public static String escaped(String text) {
    return component(text, ANYWHERE, false);
  }

  private static String path(String path) {
    if (path.startsWith("//")) {
      int slash = path.indexOf('/', 2);
      int end = slash < 0 ? path.length() : slash;
      return path.substring(0, end).toLowerCase(Locale.ROOT)
          + (slash < 0 ? "" : path(path.substring(end)));
    }
    Deque<String> steps = new ArrayDeque<>();
    String[] segments = path.strip().split("/", -1);
    for (int i = 1; i < segments.length; i++) {
      String segment = component(segments[i], IN_PATH, false);
      boolean up = segment.equals("..");
      if (up) {
        steps.pollLast();
      }
      if (!up && !segment.equals(".")) {
        steps.addLast(segment);
      } else if (i == segments.length - 1) {
        steps.addLast("");
      }
    }
    return "/" + String.join("/", steps);
  }

  private static String query(String query) {
    StringJoiner pairs = new StringJoiner("&");
    for (String pair : query.split("&", -1)) {
      pairs.add(component(pair, IN_QUERY, true));
    }
    return pairs.toString();
  }

  /**
   * @param kept what stays besides letters, digits and {@code -._~}
   * @param plus whether an escaped plus sign stays escaped
   */
  private static String component(String text, String kept, boolean plus) {
    byte[] plain = composed(unescaped(text, plus));
    StringBuilder out = new StringBuilder(plain.length);
    for (int i = 0; i < plain.length; i++) {
      int c = plain[i] & 0xFF;
      boolean stays =
          isUnreserved(c)
              || kept.indexOf(c) >= 0
              || (plus && c == '%' && i + 2 < plain.length && isPlus(plain, i));
      out.append(stays ? String.valueOf((char) c) : String.format("%%%02X", c));
    }
    return out.toString();
  }

  private static boolean isUnreserved(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~".indexOf(c) >= 0;
  }

  private static boolean isPlus(byte[] text, int percent) {
    return text[percent + 1] == '2' && (text[percent + 2] | 0x20) == 'b';
  }

  /** The bytes behind the escapes of {@code text}; what is no escape stands for itself. */
  public static byte[] unescaped(String text) {
    return unescaped(text, false);
  }

  private static byte[] unescaped(String text, boolean plus) {
    byte[] given = text.getBytes(UTF_8);
    ByteArrayOutputStream plain = new ByteArrayOutputStream(given.length);
    for (int i = 0; i < given.length; i++) {
      boolean escape =
          given[i] == '%'
              && i + 2 < given.length
              && HexFormat.isHexDigit(given[i + 1])
              && HexFormat.isHexDigit(given[i + 2])
              && !(plus && isPlus(given, i));
      if (escape) {
        plain.write(
            HexFormat.fromHexDigit(given[i + 1]) * 16 + HexFormat.fromHexDigit(given[i + 2]));
        i += 2;
      } else {
        plain.write(given[i]);
      }
    }
    return plain.toByteArray();
  }

  private static byte[] composed(byte[] plain) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(plain)).toString();
      return Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(UTF_8);
    } catch (CharacterCodingException noText) {
      return plain;
    }
  }
}
