package dev.inkwren.frontmatter;

import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The front matter block taken apart.
 *
 * @param nodes tile the block
 * @param fields the entries that can be read, in order
 * @param failures what YAML could not read, in order
 * @param readOnly why no entry can be changed by form, if so
 * @param shape what Jekyll gets
 */
record Block(
    List<Node> nodes,
    List<Field> fields,
    List<Failed> failures,
    Optional<String> readOnly,
    Shape shape) {

  /**
   * A piece that cannot be read.
   *
   * @param piece its lines
   * @param failure why
   */
  record Failed(TextRange piece, YamlFailure failure) {}

  /** No front matter, or none that says anything. */
  static final Block EMPTY =
      new Block(List.of(), List.of(), List.of(), Optional.empty(), Shape.MAP);

  /** What the whole block is for Jekyll. */
  enum Shape {
    /** Keys and values, or nothing at all. */
    MAP,
    /** A list or bare text: the post loses all its metadata (J21). */
    NO_MAP,
    /** YAML error: the same (J19). */
    BROKEN
  }

  /** Collects nodes from left to right and fills the gaps between entries. */
  static final class Tiles {

    private final String text;
    private final int end;
    private final List<Node> nodes = new ArrayList<>();
    private int at;

    Tiles(String text, int start, int end) {
      this.text = text;
      this.end = end;
      this.at = start;
    }

    /** Where the first character without a node lies. */
    int at() {
      return at;
    }

    void add(Node node) {
      gap(node.range().start());
      nodes.add(node);
      at = node.range().end();
    }

    List<Node> finish() {
      gap(end);
      return List.copyOf(nodes);
    }

    /** Lines up to {@code to} become comments or unreadable pieces, neighbours of a kind joined. */
    private void gap(int to) {
      while (at < to) {
        boolean comment = isComment(at, to);
        int stop = at;
        while (stop < to && isComment(stop, to) == comment) {
          stop = lineEnd(text, stop, to);
        }
        TextRange range = new TextRange(at, stop);
        nodes.add(comment ? new Node.Comment(range) : new Node.Unreadable(range));
        at = stop;
      }
    }

    private boolean isComment(int lineStart, int to) {
      int i = lineStart;
      while (i < to && text.charAt(i) != '\n' && Header.isSpace(text.charAt(i))) {
        i++;
      }
      return i >= to || text.charAt(i) == '\n' || text.charAt(i) == '#';
    }
  }

  /** Offset behind the line break of the line that holds {@code at}, at most {@code limit}. */
  static int lineEnd(String text, int at, int limit) {
    int end = text.indexOf('\n', at);
    return end < 0 || end >= limit ? limit : end + 1;
  }

  /** Offset where the line that holds {@code at} starts. */
  static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }
}
