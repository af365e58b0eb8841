package dev.inkwren.frontmatter;

import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads list-like values in all their spellings. */
final class Lists {

  private Lists() {}

  /** Which field holds the list that Jekyll calls {@code key}. */
  static Optional<Field> fieldFor(FrontMatter matter, String key) {
    return switch (key) {
      case "tags" ->
          set(matter, "tag").or(() -> matter.field("tags")).or(() -> matter.field("tag"));
      case "categories" ->
          set(matter, "categories")
              .or(() -> set(matter, "category"))
              .or(() -> matter.field("categories"))
              .or(() -> matter.field("category"));
      default -> matter.field(key);
    };
  }

  private static Optional<Field> set(FrontMatter matter, String key) {
    return matter.field(key).filter(field -> !(field.value() instanceof Value.Missing));
  }

  static List<ListItem> items(FrontMatter matter, Field field) {
    YamlNode node = field.valueNode();
    if (node instanceof YamlNode.Sequence list) {
      List<ListItem> items = new ArrayList<>(list.items().size());
      for (YamlNode item : list.items()) {
        Value value = field.values().of(item);
        items.add(
            new ListItem(value.text().orElse(""), value, new TextRange(item.start(), item.end())));
      }
      return List.copyOf(items);
    }
    TextRange whole = new TextRange(node.start(), node.end());
    return switch (field.value()) {
      case Value.Missing missing -> List.of();
      case Value.ListOf(List<Value> items, Spelling spelling) ->
          items.stream().map(v -> new ListItem(v.text().orElse(""), v, whole)).toList();
      case Value.MapOf map -> List.of();
      case Value.Text(String text, Spelling spelling) when isWords(field) ->
          words(matter.text(), node, text, spelling);
      case Value value -> List.of(new ListItem(value.text().orElse(""), value, whole));
    };
  }

  /** Whether Jekyll splits the string of this field at white space (J25). */
  static boolean isWords(Field field) {
    return (field.key().equals("tags") || field.key().equals("categories"))
        && field.value() instanceof Value.Text;
  }

  /** The words of a string; each at its place when the source shows it, else the whole string. */
  private static List<ListItem> words(
      String source, YamlNode node, String text, Spelling spelling) {
    List<ListItem> items = new ArrayList<>();
    int at = node.content();
    for (String word : text.strip().split("[ \\t\\n\\f\\u000B\\r]+")) {
      if (word.isEmpty()) {
        continue;
      }
      int found = source.indexOf(word, at);
      boolean inside = found >= 0 && found + word.length() <= node.end();
      TextRange range =
          inside
              ? new TextRange(found, found + word.length())
              : new TextRange(node.start(), node.end());
      at = inside ? found + word.length() : at;
      items.add(new ListItem(word, new Value.Text(word, spelling), range));
    }
    return List.copyOf(items);
  }
}
