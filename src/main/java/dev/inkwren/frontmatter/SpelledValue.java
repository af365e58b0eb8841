package dev.inkwren.frontmatter;

import dev.inkwren.text.TextEdit;
import java.util.List;

/** A value as the author wrote it, taken out of its indentation and put back into it. */
final class SpelledValue {

  /** Where a value is put; what a way makes of it is checked, and perhaps the next one tried. */
  enum Way {
    /** On the line of its key. */
    BEHIND_KEY,
    /** Where the value before it stands, which may be a line of its own. */
    IN_PLACE,
    /** On lines of its own, indented. */
    BELOW_KEY;

    /** The ways for {@code lines}, the first that fits wins. */
    static List<Way> order(String lines) {
      return lines.indexOf('\n') < 0 ? List.of(BEHIND_KEY, IN_PLACE) : List.of(IN_PLACE, BELOW_KEY);
    }
  }

  private SpelledValue() {}

  static String of(String text, YamlNode node) {
    String written = text.substring(node.start(), Math.max(node.start(), node.end()));
    String indent = indent(text, node);
    return indent.isEmpty() ? written : written.replace("\n" + indent, "\n");
  }

  /** The blanks before a value that starts its line; empty for one behind its key. */
  private static String indent(String text, YamlNode node) {
    String before = text.substring(Block.lineStart(text, node.start()), node.start());
    return before.isBlank() ? before : "";
  }

  /** Writes {@code lines} over {@code node}, in its indentation if it has lines of its own. */
  static List<TextEdit> inPlace(String text, YamlNode node, String lines) {
    boolean bare = node.start() > 0 && text.charAt(node.start() - 1) == ':';
    String written = indented(lines, indent(text, node));
    return List.of(TextEdit.replace(node.start(), node.end(), bare ? " " + written : written));
  }

  /**
   * Writes {@code lines} below the key of {@code node}.
   *
   * @param behindColon offset behind the colon of the key
   * @param step the indentation of a block below the key
   */
  static List<TextEdit> below(YamlNode node, int behindColon, String step, String lines) {
    String written = "\n" + step + indented(lines, step);
    return List.of(TextEdit.replace(behindColon, node.end(), written));
  }

  private static String indented(String lines, String indent) {
    return lines.replaceAll("\n(?!\n|$)", "\n" + indent);
  }
}
