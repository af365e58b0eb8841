package dev.inkwren.frontmatter;

import dev.inkwren.frontmatter.Block.Shape;
import dev.inkwren.frontmatter.YamlFailure.Kind;
import dev.inkwren.frontmatter.YamlNode.Pair;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a block that is no YAML as a whole: a line that starts with a key begins a piece, each
 * piece is read on its own, and the pieces that are fine stay readable and editable.
 */
final class LineReader {

  private static final String NO_COLON = "could not find expected ':'";
  private static final String STRAY = "<block mapping start>";

  private final String text;
  private final int start;
  private final int end;
  private final List<Field> fields = new ArrayList<>();
  private final List<Block.Failed> failures = new ArrayList<>();
  private final Block.Tiles tiles;

  /** Serves all pieces without anchors, of which there may be very many. */
  private final Values plain;

  LineReader(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.plain = new Values(text, List.of());
    this.tiles = new Block.Tiles(text, start, end);
  }

  /**
   * @param whole why the block as a whole cannot be read; told when every piece is fine
   */
  Block read(YamlFailure whole) {
    int at = start;
    while (at < end) {
      int next = Block.lineEnd(text, at, end);
      if (startsPiece(at, next)) {
        while (next < end && !startsPiece(next, Block.lineEnd(text, next, end))) {
          next = Block.lineEnd(text, next, end);
        }
        piece(at, next);
      } else if (!isComment(at, next)) {
        stray(at, next);
      }
      at = next;
    }
    if (failures.isEmpty() || whole.kind() != Kind.SYNTAX) {
      failures.addFirst(new Block.Failed(new TextRange(start, end), whole));
    }
    return new Block(tiles.finish(), fields, failures, Optional.empty(), Shape.BROKEN);
  }

  /**
   * The whole block, if every line of it is plain beyond doubt: what YAML's own reader would say,
   * at a fraction of its cost.
   */
  Optional<Block> readPlain() {
    int at = start;
    while (at < end) {
      int next = Block.lineEnd(text, at, end);
      if (!isComment(at, next)) {
        Pair pair = SimpleBlock.read(text, at, end);
        if (pair == null) {
          return Optional.empty();
        }
        next = SimpleBlock.end(text, pair, end);
        addPlain(pair, at, next);
      }
      at = next;
    }
    return Optional.of(new Block(tiles.finish(), fields, List.of(), Optional.empty(), Shape.MAP));
  }

  private boolean isComment(int from, int next) {
    int at = from;
    while (at < next && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == next || text.charAt(at) == '#';
  }

  /** An indented line or a list item before the first key. */
  private void stray(int at, int next) {
    int first = at;
    while (Header.isSpace(text.charAt(first)) && text.charAt(first) != '\t') {
      first++;
    }
    if (failures.isEmpty()) {
      fail(at, next, new YamlFailure(Kind.SYNTAX, STRAY, first, "", -1));
    }
  }

  private void fail(int from, int to, YamlFailure failure) {
    failures.add(new Block.Failed(new TextRange(from, to), failure));
  }

  /** A line that is neither blank nor indented, no comment and no item begins a piece. */
  private boolean startsPiece(int at, int next) {
    char c = text.charAt(at);
    boolean item =
        (c == '-' || c == ':') && (at + 1 >= next || Header.isSpace(text.charAt(at + 1)));
    return !Header.isSpace(c) && c != '#' && !item && c != ']' && c != '}';
  }

  private void piece(int from, int to) {
    int stop = withoutTrailingComments(from, to);
    Pair simple = SimpleBlock.read(text, from, stop);
    if (simple != null && SimpleBlock.end(text, simple, stop) == stop) {
      addPlain(simple, from, stop);
      return;
    }
    switch (YamlReader.read(text.substring(from, stop), from)) {
      case YamlReader.Read(YamlTree.Parsed parsed) -> {
        Pair pair = BlockReader.onlyPair(parsed.root());
        if (pair == null || parsed.end() < stop - 1) {
          fail(from, stop, new YamlFailure(Kind.SYNTAX, NO_COLON, from, "", from));
        } else {
          Values values = parsed.anchors().isEmpty() ? plain : new Values(text, parsed.anchors());
          add(BlockReader.field(text, pair, values, true, stop), stop);
        }
      }
      case YamlReader.Broken(YamlFailure failure) -> fail(from, stop, failure);
    }
  }

  /** The nodes of such a piece are not kept but read again when asked for. */
  private void addPlain(Pair pair, int from, int stop) {
    Field field = BlockReader.field(text, pair, plain, true, stop);
    add(
        new Field(field.entry(), () -> SimpleBlock.again(text, from, stop), plain, field.simple()),
        stop);
  }

  private void add(Field field, int stop) {
    Node.Entry entry = field.entry();
    if (entry.range().end() >= stop) {
      fields.add(field);
      tiles.add(entry);
      return;
    }
    TextRange whole = new TextRange(entry.range().start(), stop);
    Node.Entry wide =
        new Node.Entry(whole, entry.key(), entry.keyRange(), entry.valueRange(), entry.spelling());
    fields.add(new Field(wide, field.nodes(), field.values(), field.simple()));
    tiles.add(wide);
  }

  /** Comments and blank lines at the end of a piece stand between pieces. */
  private int withoutTrailingComments(int from, int to) {
    int stop = to;
    while (stop > from) {
      int lineStart = Block.lineStart(text, stop - 1);
      if (lineStart <= from || !isComment(lineStart, stop)) {
        break;
      }
      stop = lineStart;
    }
    return stop;
  }
}
