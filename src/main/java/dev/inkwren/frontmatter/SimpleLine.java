package dev.inkwren.frontmatter;

import dev.inkwren.frontmatter.YamlNode.Pair;
import dev.inkwren.frontmatter.YamlNode.Scalar;
import dev.inkwren.frontmatter.YamlNode.Style;
import java.util.Optional;

/**
 * Reads {@code key: value} where both are beyond doubt (a word, and text without any character that
 * could mean something), so that huge front matter is read without a YAML parser.
 */
final class SimpleLine {

  private SimpleLine() {}

  /**
   * The pair on the line {@code source}, empty when it is anything but plain.
   *
   * @param base offset of {@code source} in the file
   */
  static Optional<Pair> read(String source, int base) {
    int colon = 0;
    while (colon < source.length() && isWord(source.charAt(colon))) {
      colon++;
    }
    if (colon == 0 || colon + 2 >= source.length() || source.charAt(colon) != ':') {
      return Optional.empty();
    }
    int end = source.endsWith("\n") ? source.length() - 1 : source.length();
    int value = colon + 2;
    if (source.charAt(colon + 1) != ' '
        || value >= end
        || !Character.isLetterOrDigit(source.charAt(value))
        || source.charAt(end - 1) == ' ') {
      return Optional.empty();
    }
    for (int i = value; i < end; i++) {
      if (!isHarmless(source.charAt(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(new Pair(plain(source, 0, colon, base), plain(source, value, end, base)));
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  private static boolean isHarmless(char c) {
    return isWord(c) || c == ' ' || c == '-' || c == '/' || c == '.' || isHangul(c);
  }

  private static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  private static Scalar plain(String source, int start, int end, int base) {
    return new Scalar(
        base + start,
        base + end,
        base + start,
        source.substring(start, end),
        Style.PLAIN,
        true,
        "",
        -1);
  }
}
