package dev.inkwren.frontmatter;

import dev.inkwren.frontmatter.Block.Shape;
import dev.inkwren.frontmatter.YamlFailure.Kind;
import dev.inkwren.frontmatter.YamlNode.Mapping;
import dev.inkwren.frontmatter.YamlNode.Pair;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the block apart: by YAML's tree, or line by line where YAML is broken. */
final class BlockReader {

  /** Longer blocks are worth a look whether they need YAML's own reader at all. */
  private static final int LARGE = 1 << 15;

  private final String text;
  private final Header header;

  BlockReader(String text, Header header) {
    this.text = text;
    this.header = header;
  }

  Block read() {
    int length = header.blockEnd() - header.blockStart();
    return (length > LARGE
            ? new LineReader(text, header.blockStart(), header.blockEnd()).readPlain()
            : Optional.<Block>empty())
        .orElseGet(this::readYaml);
  }

  private Block readYaml() {
    String yaml = text.substring(0, header.blockEnd());
    return switch (YamlReader.read(yaml, 0)) {
      case YamlReader.Read(YamlTree.Parsed parsed) when directiveAt(parsed.end()) >= 0 ->
          new LineReader(text, header.blockStart(), header.blockEnd())
              .read(new YamlFailure(Kind.SYNTAX, "directive", directiveAt(parsed.end()), "", -1));
      case YamlReader.Read(YamlTree.Parsed parsed) -> fromTree(parsed);
      case YamlReader.Broken(YamlFailure failure) ->
          new LineReader(text, header.blockStart(), header.blockEnd()).read(failure);
    };
  }

  /** A line that starts with a percent sign is no comment but a directive, and out of place. */
  private int directiveAt(int from) {
    int at = from;
    while (at < header.blockEnd() && Header.isSpace(text.charAt(at))) {
      at++;
    }
    boolean found = at < header.blockEnd() && text.charAt(at) == '%';
    return found && Block.lineStart(text, at) == at ? at : -1;
  }

  private Block fromTree(YamlTree.Parsed parsed) {
    boolean more = !text.substring(parsed.end(), header.blockEnd()).isBlank();
    YamlNode root = parsed.root();
    if (root == null || isNothing(root)) {
      return new Block(untouched(), List.of(), List.of(), reason(more), Shape.MAP);
    }
    if (!(root instanceof Mapping map)) {
      return new Block(
          untouched(), List.of(), List.of(), Optional.of(Messages.of("block.noMap")), Shape.NO_MAP);
    }
    Values values = new Values(text, parsed.anchors());
    if (map.flow()) {
      return new Block(
          untouched(),
          fields(map, values, false),
          List.of(),
          Optional.of(Messages.of("block.flowMap")),
          Shape.MAP);
    }
    List<Field> fields = fields(map, values, true);
    Block.Tiles tiles = new Block.Tiles(text, header.blockStart(), header.blockEnd());
    for (Field field : fields) {
      if (field.entry().range().start() < tiles.at()) {
        return new Block(
            untouched(), fields, List.of(), Optional.of(Messages.of("block.odd")), Shape.MAP);
      }
      tiles.add(field.entry());
    }
    return new Block(tiles.finish(), fields, rest(parsed, more), reason(more), Shape.MAP);
  }

  /** Nothing at all, or the one word for it. */
  private boolean isNothing(YamlNode root) {
    return root instanceof YamlNode.Scalar scalar
        && List.of("", "~", "null").contains(text.substring(scalar.start(), scalar.end()));
  }

  private static Optional<String> reason(boolean more) {
    return more ? Optional.of(Messages.of("block.documents")) : Optional.empty();
  }

  /** Jekyll stops reading where the first document ends, without a word. */
  private List<Block.Failed> rest(YamlTree.Parsed parsed, boolean more) {
    if (!more || parsed.root() == null) {
      return List.of();
    }
    int at = parsed.end();
    while (at < header.blockEnd() - 1 && Header.isSpace(text.charAt(at))) {
      at++;
    }
    int first = parsed.root().start();
    boolean indented = Block.lineStart(text, first) < first;
    TextRange block = new TextRange(header.blockStart(), header.blockEnd());
    return List.of(
        new Block.Failed(
            block, new YamlFailure(Kind.IGNORED_REST, "", at, "", indented ? first : -1)));
  }

  private List<Node> untouched() {
    return new Block.Tiles(text, header.blockStart(), header.blockEnd()).finish();
  }

  private List<Field> fields(Mapping map, Values values, boolean simple) {
    List<Field> fields = new ArrayList<>(map.pairs().size());
    for (Pair pair : map.pairs()) {
      fields.add(field(text, pair, values, simple, header.blockEnd()));
    }
    return fields;
  }

  /** The entry of {@code pair}, whose lines end at {@code limit} at the latest. */
  static Field field(String text, Pair pair, Values values, boolean simple, int limit) {
    YamlNode key = pair.key();
    YamlNode value = pair.value();
    int start = Block.lineStart(text, key.start());
    boolean alone = text.substring(start, key.start()).isBlank();
    boolean plainKey =
        key instanceof YamlNode.Scalar scalar
            && scalar.tag().isEmpty()
            && scalar.anchor() < 0
            && text.indexOf('\n', key.start()) >= key.end();
    int end = Block.lineEnd(text, Math.max(value.end(), key.end()), limit);
    Node.Entry entry =
        new Node.Entry(
            new TextRange(start, Math.max(start, end)),
            values.key(key),
            new TextRange(key.start(), key.end()),
            new TextRange(value.start(), value.end()),
            Spelling.of(value));
    return new Field(entry, () -> pair, values, simple && alone && plainKey);
  }

  /** The only pair of {@code root}, or null when it is anything but a block map of one pair. */
  static @Nullable Pair onlyPair(@Nullable YamlNode root) {
    return root instanceof Mapping map && !map.flow() && map.pairs().size() == 1
        ? map.pairs().getFirst()
        : null;
  }
}
