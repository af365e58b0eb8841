package dev.inkwren.frontmatter;

import dev.inkwren.text.TextEdit;
import java.util.List;

/** A value as the author wrote it, taken out of its indentation and put back into it. */
final class SpelledValue {

  private static final String NO_BLOCK = "|>[{\"'&!*";

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

  /**
   * Writes several lines over {@code node}, in its indentation or, where it stood behind its key,
   * in one of their own.
   *
   * @param behindColon offset behind the colon of the key
   * @param step the indentation of a block below the key
   */
  static List<TextEdit> replace(
      String text, YamlNode node, int behindColon, String step, String lines) {
    String indent = indent(text, node);
    if (!indent.isEmpty()) {
      return List.of(TextEdit.replace(node.start(), node.end(), indented(lines, indent)));
    }
    boolean block = NO_BLOCK.indexOf(lines.charAt(0)) < 0;
    return block
        ? List.of(TextEdit.replace(behindColon, node.end(), "\n" + step + indented(lines, step)))
        : List.of(TextEdit.replace(behindColon, node.end(), " " + lines));
  }

  private static String indented(String lines, String indent) {
    return lines.replaceAll("\n(?!\n|$)", "\n" + indent);
  }
}
