package dev.inkwren.frontmatter;

import dev.inkwren.frontmatter.YamlNode.Pair;
import dev.inkwren.frontmatter.YamlNode.Scalar;
import dev.inkwren.frontmatter.YamlNode.Sequence;
import dev.inkwren.frontmatter.YamlNode.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code key: value} where both are beyond doubt (a word, and text without any character that
 * could mean something, quoted or between brackets perhaps), so that huge front matter is read
 * without a YAML parser.
 */
final class SimpleLine {

  private final String text;
  private final int end;
  private int at;

  private SimpleLine(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /**
   * The pair on a line of {@code text}, null when it is anything but plain.
   *
   * @param start offset where the line starts
   * @param stop offset behind its line break, or behind the last of several lines, none of which is
   *     plain
   */
  static @Nullable Pair read(String text, int start, int stop) {
    return of(text, start, stop).pair();
  }

  /**
   * The value that fills {@code text} from {@code start} to the end of its line, null when it is
   * anything but plain.
   */
  static @Nullable YamlNode value(String text, int start, int stop) {
    SimpleLine line = of(text, start, stop);
    YamlNode value = line.at < line.end ? line.value() : null;
    return line.isDone() ? value : null;
  }

  private static SimpleLine of(String text, int start, int stop) {
    boolean broken = stop > start && text.charAt(stop - 1) == '\n';
    return new SimpleLine(text, start, broken ? stop - 1 : stop);
  }

  private @Nullable Pair pair() {
    int start = at;
    while (at < end && (isWord(text.charAt(at)) || isHangul(text.charAt(at)))) {
      at++;
    }
    if (at == start || at >= end || text.charAt(at) != ':') {
      return null;
    }
    Scalar key = scalar(start, at, start, at, Style.PLAIN);
    at++;
    if (at == end) {
      return new Pair(key, scalar(at, at, at, at, Style.PLAIN));
    }
    if (at + 1 >= end || text.charAt(at) != ' ') {
      return null;
    }
    at++;
    YamlNode value = value();
    return value == null || !isDone() ? null : new Pair(key, value);
  }

  /** Whether nothing follows but a comment, which a blank must part from the value. */
  private boolean isDone() {
    int comment = at;
    while (comment < end && text.charAt(comment) == ' ') {
      comment++;
    }
    if (comment < end && text.charAt(comment) == '#' && text.charAt(comment - 1) == ' ') {
      at = comment;
      while (at < end && isPrintable(text.charAt(at))) {
        at++;
      }
    }
    return at == end;
  }

  private @Nullable YamlNode value() {
    return switch (text.charAt(at)) {
      case '"' -> quoted('"', Style.DOUBLE);
      case '\'' -> quoted('\'', Style.SINGLE);
      case '[' -> list();
      default -> plain();
    };
  }

  private @Nullable Scalar plain() {
    int start = at;
    while (at < end && (isHarmless(text.charAt(at)) || isClock())) {
      at++;
    }
    int stop = at;
    while (stop > start && text.charAt(stop - 1) == ' ') {
      stop--;
    }
    boolean whole = stop == at || (at < end && text.charAt(at) == '#');
    return whole && stop > start && Character.isLetterOrDigit(text.charAt(start))
        ? scalar(start, stop, start, stop, Style.PLAIN)
        : null;
  }

  /** Whether here is the colon of a time, or a plus sign. */
  private boolean isClock() {
    boolean digit = at + 1 < end && text.charAt(at + 1) >= '0' && text.charAt(at + 1) <= '9';
    return text.charAt(at) == '+' || (text.charAt(at) == ':' && digit);
  }

  private @Nullable Scalar quoted(char quote, Style style) {
    int start = at++;
    while (at < end && text.charAt(at) != quote && isPrintable(text.charAt(at))) {
      at++;
    }
    if (at == end || text.charAt(at) != quote) {
      return null;
    }
    at++;
    return scalar(start, at, start + 1, at - 1, style);
  }

  private @Nullable Sequence list() {
    int start = at++;
    List<YamlNode> items = new ArrayList<>();
    while (at < end) {
      Scalar item = plain();
      if (item == null || at == end) {
        return null;
      }
      items.add(item);
      if (text.charAt(at) == ']') {
        at++;
        return new Sequence(start, at, start, List.copyOf(items), true, -1);
      }
      if (!text.startsWith(", ", at)) {
        return null;
      }
      at += 2;
    }
    return null;
  }

  private Scalar scalar(int start, int stop, int from, int to, Style style) {
    String content = text.substring(from, to);
    return new Scalar(start, stop, start, content, style, style == Style.PLAIN, "", -1);
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  private static boolean isHarmless(char c) {
    return isWord(c) || c == ' ' || c == '-' || c == '/' || c == '.' || isHangul(c);
  }

  /** May stand between quotes without meaning anything. */
  private static boolean isPrintable(char c) {
    return (c >= ' ' && c <= '~' && c != '\\') || isHangul(c);
  }

  private static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }
}
