package dev.inkwren.frontmatter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Writes a string as a YAML scalar on one line, with the least quoting that reads back as the same
 * string in safe_yaml (Jekyll), Psych (Ruby) and SnakeYAML.
 */
public final class YamlScalars {

  /** Where the scalar will stand. */
  public enum Place {
    /** Behind {@code key: } or {@code - }. */
    BLOCK,
    /** Between brackets or braces, where commas and brackets mean something. */
    FLOW,
    /** As a key of a block map. */
    KEY
  }

  private static final String NEVER_FIRST = "&*!|>%@`\"'#{}[],?:-=~<";
  private static final Pattern RUBY_NUMBER_OR_DATE =
      Pattern.compile("[-+.]?[0-9.][0-9a-zA-Z_,:.+\\- \\t]*+|[-+]?\\.[a-zA-Z]{3}");

  private YamlScalars() {}

  /** {@code text} as it should be written behind {@code key: }. */
  public static String write(String text) {
    return write(text, Place.BLOCK);
  }

  /** {@code text} as it should be written at {@code place}: plain if it may be, else quoted. */
  public static String write(String text, Place place) {
    return isPlain(text, place) ? text : quoted(text);
  }

  /**
   * {@code text} in the author's quoting style if that can hold it, else as {@link #write(String,
   * Place)} would.
   *
   * @param style the style the old value had; anything but a quoted one counts as plain
   */
  public static String write(String text, Place place, Spelling style) {
    return switch (style) {
      case DOUBLE_QUOTED -> doubleQuoted(text);
      case SINGLE_QUOTED -> isPrintable(text) ? singleQuoted(text) : doubleQuoted(text);
      default -> write(text, place);
    };
  }

  /** Whether YAML can hold {@code text} at all: a half surrogate pair it cannot. */
  public static boolean isWritable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private static String quoted(String text) {
    if (!isPrintable(text)) {
      return doubleQuoted(text);
    }
    boolean escapes = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
    return escapes ? singleQuoted(text) : '"' + text + '"';
  }

  private static String singleQuoted(String text) {
    return '\'' + text.replace("'", "''") + '\'';
  }

  /** Whether {@code text} may stand without quotes at {@code place} and stays a string. */
  static boolean isPlain(String text, Place place) {
    if (text.isEmpty() || !isPrintable(text) || text.strip().length() != text.length()) {
      return false;
    }
    char first = text.charAt(0);
    boolean word = first == '-' && text.length() > 1 && Character.isLetter(text.charAt(1));
    if ((NEVER_FIRST.indexOf(first) >= 0 && !word) || text.startsWith("...")) {
      return false;
    }
    return hasNoMark(text, place) && isString(text);
  }

  private static boolean hasNoMark(String text, Place place) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean last = i + 1 == text.length();
      boolean colon = c == ':' && (last || text.charAt(i + 1) == ' ' || place != Place.BLOCK);
      boolean comment = c == '#' && i > 0 && text.charAt(i - 1) == ' ';
      if (colon || comment || (place != Place.BLOCK && ",[]{}?".indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isString(String text) {
    return text.equals(JekyllTypes.guess(text))
        && Tag.STR.equals(new Resolver().resolve(NodeId.scalar, text, true))
        && !isRubyWord(text)
        && !(RUBY_NUMBER_OR_DATE.matcher(text).matches() && PsychTypes.isTyped(text));
  }

  private static boolean isRubyWord(String text) {
    return switch (text.toLowerCase(java.util.Locale.ROOT)) {
      case "null", "yes", "true", "on", "no", "false", "off" -> true;
      default -> false;
    };
  }

  /** Whether every character may stand as it is within quotes on one line. */
  static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (escape(c).isPresent() && c != '"' && c != '\\')) {
        return false;
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  static String doubleQuoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(escape(c).orElse(String.valueOf(c)));
    }
    return out.append('"').toString();
  }

  private static Optional<String> escape(char c) {
    String escaped =
        switch (c) {
          case '"' -> "\\\"";
          case '\\' -> "\\\\";
          case '\n' -> "\\n";
          case '\t' -> "\\t";
          case '\r' -> "\\r";
          case 0 -> "\\0";
          case 0x85, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF -> String.format("\\u%04X", (int) c);
          default -> c < ' ' || (c >= 0x7F && c < 0xA0) ? String.format("\\x%02X", (int) c) : "";
        };
    return escaped.isEmpty() ? Optional.empty() : Optional.of(escaped);
  }
}
