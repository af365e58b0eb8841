package dev.inkwren.frontmatter;

import dev.inkwren.frontmatter.YamlNode.Sequence;
import dev.inkwren.frontmatter.YamlScalars.Place;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Edits of the elements of a list-like value, in the spelling it has. */
final class ListEdits {

  private final FrontMatter matter;
  private final String text;
  private final String key;
  private final Optional<Field> field;
  private final EntryEdits entries;

  ListEdits(FrontMatter matter, String key) {
    this.matter = matter;
    this.text = matter.text();
    this.entries = new EntryEdits(matter);
    this.field = Lists.fieldFor(matter, key);
    this.key = field.map(Field::key).orElse(key);
    entries.editable(this.key);
  }

  private List<String> texts() {
    return matter.items(key).stream().map(ListItem::text).toList();
  }

  private static void requireWritable(List<String> values) {
    if (!values.stream().allMatch(YamlScalars::isWritable)) {
      throw new Refusal("refused.surrogate");
    }
  }

  List<TextEdit> add(int index, String value) {
    requireWritable(List.of(value));
    // Jekyll takes a map for no list at all; written over, what stands in it would be lost.
    if (field.map(Field::valueNode).orElse(null) instanceof YamlNode.Mapping map
        && !map.pairs().isEmpty()) {
      throw new Refusal("refused.layout");
    }
    int at = Math.min(index, texts().size());
    if (list().isPresent() && !list().get().items().isEmpty()) {
      return style().add(at, value);
    }
    List<String> wanted = new ArrayList<>(texts());
    wanted.add(at, value);
    return rewrite(wanted);
  }

  List<TextEdit> remove(int index) {
    requireIndex(index);
    if (list().isPresent() && list().get().items().size() > 1) {
      return style().remove(index);
    }
    List<String> wanted = new ArrayList<>(texts());
    wanted.remove(index);
    return rewrite(wanted);
  }

  List<TextEdit> replace(int index, String value) {
    requireIndex(index);
    requireWritable(List.of(value));
    if (texts().get(index).equals(value)
        && matter.items(key).get(index).value() instanceof Value.Text) {
      return List.of();
    }
    if (list().isPresent()) {
      YamlNode item = list().get().items().get(index);
      Place place = list().get().flow() ? Place.FLOW : Place.BLOCK;
      String written = YamlScalars.write(value, place, Spelling.of(item));
      boolean empty = item.start() == item.end();
      boolean glued = empty && item.start() > 0 && text.charAt(item.start() - 1) == '-';
      int start = item.anchor() >= 0 ? item.content() : item.start();
      return List.of(TextEdit.replace(start, item.end(), glued ? " " + written : written));
    }
    List<String> wanted = new ArrayList<>(texts());
    wanted.set(index, value);
    return rewrite(wanted);
  }

  List<TextEdit> move(int from, int to) {
    requireIndex(from);
    requireIndex(to);
    if (from == to) {
      return List.of();
    }
    if (list().isPresent()) {
      return style().move(from, to);
    }
    List<String> wanted = new ArrayList<>(texts());
    wanted.add(to, wanted.remove(from));
    return rewrite(wanted);
  }

  List<TextEdit> set(List<String> values) {
    requireWritable(values);
    boolean allText =
        matter.items(key).stream().allMatch(item -> item.value() instanceof Value.Text);
    if (field.isPresent() && allText && texts().equals(values) && !values.isEmpty()) {
      return List.of();
    }
    if (list().isPresent() && !list().get().items().isEmpty() && !values.isEmpty()) {
      return style().set(values);
    }
    return rewrite(values);
  }

  private Optional<Sequence> list() {
    return field.map(Field::valueNode).filter(Sequence.class::isInstance).map(Sequence.class::cast);
  }

  private ListStyle style() {
    Sequence list = list().orElseThrow();
    return list.flow() ? new FlowList(text, list) : new BlockList(text, list);
  }

  private void requireIndex(int index) {
    if (index < 0 || index >= texts().size()) {
      throw new Refusal("refused.index", index, texts().size());
    }
  }

  /** Writes the whole value anew: words stay words where they can, all else is a flow list. */
  private List<TextEdit> rewrite(List<String> values) {
    if (field.isEmpty()) {
      return entries.insert(key, " " + flow(values));
    }
    YamlNode node = field.get().valueNode();
    if (node instanceof Sequence list && list.flow()) {
      return List.of(replaceInside(list, values));
    }
    boolean words = Lists.isWords(field.get()) && node instanceof YamlNode.Scalar;
    if (words && !values.isEmpty() && values.stream().allMatch(ListEdits::isWord)) {
      String joined = String.join(" ", values);
      String written = YamlScalars.write(joined, Place.BLOCK, Spelling.of(node));
      return entries.replace(node, written);
    }
    return entries.replace(node, flow(values));
  }

  private static boolean isWord(String value) {
    return !value.isEmpty() && value.chars().noneMatch(c -> Character.isWhitespace(c) || c == 0);
  }

  private TextEdit replaceInside(Sequence list, List<String> values) {
    String inside = text.substring(list.content() + 1, list.end() - 1);
    if (inside.contains("#")) {
      throw new Refusal("refused.comments");
    }
    TextRange range = new TextRange(list.content(), list.end());
    return new TextEdit(range, flow(values));
  }

  static String flow(List<String> values) {
    return "["
        + String.join(", ", values.stream().map(v -> YamlScalars.write(v, Place.FLOW)).toList())
        + "]";
  }
}
