package dev.inkwren.frontmatter;

import dev.inkwren.frontmatter.YamlNode.Scalar;
import dev.inkwren.frontmatter.YamlScalars.Place;
import dev.inkwren.text.TextEdit;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Edits of whole entries: set, insert, remove, move. */
final class EntryEdits {

  private final FrontMatter matter;
  private final String text;

  EntryEdits(FrontMatter matter) {
    this.matter = matter;
    this.text = matter.text();
    matter
        .readOnlyReason()
        .ifPresent(
            reason -> {
              throw new Refusal("refused.because", reason);
            });
  }

  List<TextEdit> set(String key, String value) {
    if (!YamlScalars.isWritable(value)) {
      throw new Refusal("refused.surrogate");
    }
    Optional<Field> field = editable(key);
    if (field.isEmpty()) {
      return insert(key, " " + YamlScalars.write(value));
    }
    if (field.get().value() instanceof Value.Text same && same.value().equals(value)) {
      return List.of();
    }
    YamlNode node = field.get().valueNode();
    if (node instanceof Scalar scalar) {
      return replace(scalar, scalarText(scalar, value, indent()));
    }
    return replace(node, YamlScalars.write(value));
  }

  /** Gives a date another value in the author's spelling. */
  List<TextEdit> setDate(String key, LocalDateTime local, Optional<ZoneOffset> offset) {
    String written = spelledDate(key, local, offset);
    Optional<Field> field = editable(key);
    if (field.isPresent() && field.get().valueNode() instanceof Scalar scalar) {
      return switch (Spelling.of(scalar)) {
        case SINGLE_QUOTED, DOUBLE_QUOTED -> replace(scalar, scalarText(scalar, written, indent()));
        default -> replace(scalar, written);
      };
    }
    return field.isPresent()
        ? replace(field.get().valueNode(), written)
        : insert(key, " " + written);
  }

  /** The new spelling of the date under {@code key}. */
  String spelledDate(String key, LocalDateTime local, Optional<ZoneOffset> offset) {
    Optional<Field> field = matter.field(key);
    return field.isPresent() && field.get().valueNode() instanceof Scalar scalar
        ? DateSpelling.like(scalar.text(), local, offset)
        : DateSpelling.usual(local, offset);
  }

  List<TextEdit> setSpelled(String key, String lines, SpelledValue.Way way) {
    Field field = editable(key).orElseThrow(() -> new Refusal("refused.noKey", key));
    if (lines.isEmpty()) {
      throw new Refusal("refused.oneLine");
    }
    YamlNode node = field.valueNode();
    return switch (way) {
      case BEHIND_KEY -> replace(node, lines);
      case IN_PLACE -> SpelledValue.inPlace(text, node, lines);
      case BELOW_KEY -> SpelledValue.below(node, behindColon(node.start()), indent() + "  ", lines);
    };
  }

  List<TextEdit> setYaml(String key, String yaml) {
    if (yaml.indexOf('\n') >= 0 || yaml.indexOf('\r') >= 0 || yaml.isBlank()) {
      throw new Refusal("refused.oneLine");
    }
    Optional<Field> field = editable(key);
    return field.isPresent()
        ? replace(field.get().valueNode(), yaml.strip())
        : insert(key, " " + yaml.strip());
  }

  /** The field of {@code key}; refuses when it can be seen but not edited. */
  Optional<Field> editable(String key) {
    Optional<Field> field = matter.field(key);
    field
        .filter(f -> !f.simple())
        .ifPresent(
            f -> {
              throw new Refusal("refused.complex", key);
            });
    if (field.isEmpty()) {
      requireNoUnreadable(key);
    }
    return field;
  }

  /** A key that stands on an unreadable line must not be added a second time. */
  private void requireNoUnreadable(String key) {
    if (FieldState.isOnUnreadableLine(matter, key)) {
      throw new Refusal("refused.unreadable", key);
    }
  }

  /**
   * {@code value} in the style of {@code old}, a scalar of a block map.
   *
   * @param keyIndent the blanks before its key
   */
  String scalarText(Scalar old, String value, String keyIndent) {
    return switch (Spelling.of(old)) {
      case LITERAL, FOLDED ->
          new BlockScalars(text, old, keyIndent)
              .write(value)
              .orElseGet(() -> YamlScalars.write(value));
      case Spelling style -> YamlScalars.write(value, Place.BLOCK, style);
    };
  }

  /** Writes over the value but keeps its anchor; a value left out gets the blank it needs. */
  List<TextEdit> replace(YamlNode node, String written) {
    boolean blank = node.start() > 0 && text.charAt(node.start() - 1) == ':';
    boolean ownLine = text.lastIndexOf('\n', node.start()) > 0 && startsItsLine(node);
    int start = node.anchor() >= 0 ? node.content() : node.start();
    if (ownLine && node.anchor() < 0) {
      start = behindColon(node.start());
      return List.of(TextEdit.replace(start, node.end(), " " + written));
    }
    return List.of(TextEdit.replace(start, node.end(), blank ? " " + written : written));
  }

  private boolean startsItsLine(YamlNode node) {
    return text.substring(Block.lineStart(text, node.start()), node.start()).isBlank();
  }

  /** Offset behind the colon before a block list or map that starts on a line of its own. */
  private int behindColon(int at) {
    int i = at;
    while (i > 0 && Header.isSpace(text.charAt(i - 1))) {
      i--;
    }
    if (text.charAt(i - 1) != ':') {
      throw new Refusal("refused.comments");
    }
    return i;
  }

  /** A new entry; {@code written} follows the colon and may hold further lines. */
  List<TextEdit> insert(String key, String written) {
    String name = YamlScalars.write(key, Place.KEY);
    if (key.isEmpty() || !YamlScalars.isWritable(key)) {
      throw new Refusal("refused.key");
    }
    if (!matter.present()) {
      return List.of(TextEdit.insert(0, newHeader(name + ":" + written)));
    }
    Optional<Field> before = KeyOrder.predecessor(matter.fields(), key);
    int at =
        before
            .map(field -> behind(field.entry()))
            .orElseGet(
                () ->
                    matter.fields().isEmpty()
                        ? matter.blockRange().end()
                        : matter.fields().getFirst().entry().range().start());
    return List.of(TextEdit.insert(at, indent() + name + ":" + written + "\n"));
  }

  private String newHeader(String entry) {
    if (!matter.errors().isEmpty()) {
      throw new Refusal("refused.header");
    }
    boolean blank = text.isEmpty() || text.startsWith("\n");
    return "---\n" + entry + "\n---\n" + (blank ? "" : "\n");
  }

  /** Behind the entry and the deeper indented comments that belong to it. */
  private int behind(Node.Entry entry) {
    int at = entry.range().end();
    int limit = matter.blockRange().end();
    int own = indent().length();
    while (at < limit) {
      int end = Block.lineEnd(text, at, limit);
      String line = text.substring(at, end);
      int depth = line.length() - line.stripLeading().length();
      if (!line.stripLeading().startsWith("#") || depth <= own) {
        break;
      }
      at = end;
    }
    return at;
  }

  /** The blanks before the keys of the block. */
  String indent() {
    if (matter.fields().isEmpty()) {
      return "";
    }
    Node.Entry first = matter.fields().getFirst().entry();
    String before = text.substring(first.range().start(), first.keyRange().start());
    return before.substring(0, before.length() - before.stripLeading().length());
  }

  List<TextEdit> remove(String key) {
    List<TextEdit> edits = new ArrayList<>();
    for (Field field : matter.fields()) {
      if (field.key().equals(key)) {
        if (!field.simple()) {
          throw new Refusal("refused.complex", key);
        }
        edits.add(TextEdit.delete(field.entry().range()));
      }
    }
    if (edits.isEmpty()) {
      requireNoUnreadable(key);
    }
    return edits;
  }
}
