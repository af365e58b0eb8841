package dev.inkwren.frontmatter;

import java.util.List;

/**
 * A piece of YAML with its place in the text. Offsets are UTF-16 units of the whole file; {@code
 * end} is trimmed: it lies behind the last character that belongs to the piece, before trailing
 * blanks, line breaks and comments. {@code content} is where the piece starts behind its anchor and
 * tag. {@code anchor} is the number of the anchor it defines, -1 for none.
 */
sealed interface YamlNode {

  int start();

  int end();

  int content();

  int anchor();

  /** How a scalar is spelled. */
  enum Style {
    PLAIN,
    SINGLE,
    DOUBLE,
    LITERAL,
    FOLDED
  }

  /**
   * {@code AWS}, {@code "AWS"}, {@code |} …
   *
   * @param text what it stands for, escapes and folding undone
   * @param guessed whether Jekyll guesses a type from the text; false for quoted ones without tag
   * @param tag the explicit tag, "" for none
   */
  record Scalar(
      int start,
      int end,
      int content,
      String text,
      Style style,
      boolean guessed,
      String tag,
      int anchor)
      implements YamlNode {}

  /** {@code [a, b]} or one dash per line. */
  record Sequence(int start, int end, int content, List<YamlNode> items, boolean flow, int anchor)
      implements YamlNode {}

  /** {@code {a: b}} or one key per line. */
  record Mapping(int start, int end, int content, List<Pair> pairs, boolean flow, int anchor)
      implements YamlNode {}

  /**
   * {@code *name}.
   *
   * @param target number of the anchor meant, -1 when there is none of that name before
   */
  record Alias(int start, int end, String name, int target) implements YamlNode {

    @Override
    public int content() {
      return start;
    }

    @Override
    public int anchor() {
      return -1;
    }
  }

  /** A key and its value; a value left out is an empty plain scalar right behind the colon. */
  record Pair(YamlNode key, YamlNode value) {}
}
