package dev.inkwren.frontmatter;

import dev.inkwren.frontmatter.YamlNode.Mapping;
import dev.inkwren.frontmatter.YamlNode.Pair;
import dev.inkwren.frontmatter.YamlNode.Scalar;
import dev.inkwren.frontmatter.YamlScalars.Place;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextRange;
import java.util.List;
import java.util.Optional;

/** Edits of one key below a key: {@code image} and its {@code path}, say. */
final class NestedEdits {

  private final String text;
  private final EntryEdits entries;

  NestedEdits(FrontMatter matter) {
    this.text = matter.text();
    this.entries = new EntryEdits(matter);
  }

  /** Chirpy reads a string under {@code image} as its path (C8). */
  static boolean standsForPath(String key, String subKey) {
    return key.equals("image") && subKey.equals("path");
  }

  List<TextEdit> set(String key, String subKey, String value) {
    if (!YamlScalars.isWritable(value)) {
      throw new Refusal("refused.surrogate");
    }
    Optional<Field> field = entries.editable(key);
    String name = YamlScalars.write(subKey, Place.KEY);
    if (field.isEmpty()) {
      String step = entries.indent() + "  ";
      return entries.insert(key, "\n" + step + name + ": " + YamlScalars.write(value));
    }
    return switch (field.get().valueNode()) {
      case Mapping map -> inMap(field.get(), map, subKey, value);
      case Scalar scalar when field.get().value() instanceof Value.Missing -> {
        String line = entries.indent() + "  " + name + ": " + YamlScalars.write(value) + "\n";
        yield fromNothing(scalar, line);
      }
      case Scalar scalar when standsForPath(key, subKey) -> entries.set(key, value);
      case Scalar scalar when key.equals("image") -> fromString(scalar, name, value);
      default -> throw new Refusal("refused.noMap", key);
    };
  }

  private List<TextEdit> inMap(Field field, Mapping map, String subKey, String value) {
    Place place = map.flow() ? Place.FLOW : Place.BLOCK;
    for (Pair pair : map.pairs().reversed()) {
      if (field.values().key(pair.key()).equals(subKey)) {
        if (field.values().of(pair.value()) instanceof Value.Text old
            && old.value().equals(value)) {
          return List.of();
        }
        Spelling style = Spelling.of(pair.value());
        boolean block = style == Spelling.LITERAL || style == Spelling.FOLDED;
        String written =
            block && pair.value() instanceof Scalar scalar
                ? entries.scalarText(scalar, value, blanksBefore(pair))
                : YamlScalars.write(value, place, style);
        return entries.replace(pair.value(), written);
      }
    }
    String entry = YamlScalars.write(subKey, Place.KEY) + ": " + YamlScalars.write(value, place);
    if (map.flow()) {
      boolean empty = map.pairs().isEmpty();
      int at = empty ? map.content() + 1 : map.pairs().getLast().value().end();
      return List.of(TextEdit.insert(at, empty ? entry : ", " + entry));
    }
    Pair last = map.pairs().getLast();
    String indent = blanksBefore(last);
    int at = Block.lineEnd(text, Math.max(last.value().end(), last.key().end()), text.length());
    return List.of(TextEdit.insert(at, indent + entry + "\n"));
  }

  private String blanksBefore(Pair pair) {
    String before = text.substring(Block.lineStart(text, pair.key().start()), pair.key().start());
    if (!before.isBlank()) {
      throw new Refusal("refused.layout");
    }
    return before;
  }

  /** {@code image:} or {@code image: ~} becomes a map of one line. */
  private List<TextEdit> fromNothing(Scalar scalar, String line) {
    int lineEnd = Block.lineEnd(text, scalar.end(), text.length());
    return scalar.start() == scalar.end()
        ? List.of(TextEdit.insert(lineEnd, line))
        : List.of(
            TextEdit.replace(behindColon(scalar), scalar.end(), ""),
            TextEdit.insert(lineEnd, line));
  }

  private int behindColon(Scalar scalar) {
    int at = scalar.start();
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  /** {@code image: /a.png} becomes a map with that path, its spelling kept. */
  private List<TextEdit> fromString(Scalar scalar, String name, String value) {
    String indent = entries.indent() + "  ";
    String path = new TextRange(scalar.start(), scalar.end()).in(text);
    if (path.contains("\n")) {
      throw new Refusal("refused.layout");
    }
    String lines =
        indent + "path: " + path + "\n" + indent + name + ": " + YamlScalars.write(value) + "\n";
    int lineEnd = Block.lineEnd(text, scalar.end(), text.length());
    return List.of(
        TextEdit.replace(behindColon(scalar), scalar.end(), ""), TextEdit.insert(lineEnd, lines));
  }

  List<TextEdit> remove(String key, String subKey) {
    Field field = entries.editable(key).orElseThrow(() -> new Refusal("refused.noKey", key));
    if (!(field.valueNode() instanceof Mapping map)) {
      return standsForPath(key, subKey) ? entries.remove(key) : List.of();
    }
    List<Pair> pairs = map.pairs();
    for (int i = 0; i < pairs.size(); i++) {
      if (field.values().key(pairs.get(i).key()).equals(subKey)) {
        if (pairs.size() == 1) {
          return entries.remove(key);
        }
        return List.of(TextEdit.delete(map.flow() ? inFlow(pairs, i) : lines(pairs.get(i))));
      }
    }
    return List.of();
  }

  private TextRange lines(Pair pair) {
    int start = pair.key().start() - blanksBefore(pair).length();
    int end = Math.max(pair.key().end(), pair.value().end());
    return new TextRange(start, Block.lineEnd(text, end, text.length()));
  }

  private TextRange inFlow(List<Pair> pairs, int index) {
    TextRange range =
        index > 0
            ? new TextRange(pairs.get(index - 1).value().end(), pairs.get(index).value().end())
            : new TextRange(pairs.get(0).key().start(), pairs.get(1).key().start());
    if (range.in(text).contains("#")) {
      throw new Refusal("refused.comments");
    }
    return range;
  }
}
