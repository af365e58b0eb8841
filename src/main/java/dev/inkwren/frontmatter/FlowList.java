package dev.inkwren.frontmatter;

import dev.inkwren.frontmatter.YamlNode.Sequence;
import dev.inkwren.frontmatter.YamlScalars.Place;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Edits of {@code [a, b]}, on one line or wrapped. What stands between the elements (commas,
 * breaks, comments) stays where it is.
 */
record FlowList(String text, Sequence list) implements ListStyle {

  private YamlNode item(int index) {
    return list.items().get(index);
  }

  private int size() {
    return list.items().size();
  }

  @Override
  public List<TextEdit> add(int index, String value) {
    String written = YamlScalars.write(value, Place.FLOW);
    if (index < size()) {
      return List.of(TextEdit.insert(item(index).start(), written + separator()));
    }
    int end = item(size() - 1).end();
    return List.of(TextEdit.insert(end, separator() + written));
  }

  /** Comma and blank, or comma and line break where every element has a line of its own. */
  private String separator() {
    if (size() < 2) {
      return ", ";
    }
    for (int i = 1; i < size(); i++) {
      if (!text.substring(item(i - 1).end(), item(i).start()).contains("\n")) {
        return gap(1).equals(",") ? "," : ", ";
      }
    }
    int start = Block.lineStart(text, item(size() - 1).start());
    String indent = text.substring(start, item(size() - 1).start());
    return indent.isBlank() ? ",\n" + indent : ", ";
  }

  private String gap(int index) {
    return text.substring(item(index - 1).end(), item(index).start());
  }

  @Override
  public List<TextEdit> remove(int index) {
    int start = item(index).start();
    int end = item(index).end();
    if (index > 0 && !gap(index).contains("#")) {
      return List.of(TextEdit.replace(item(index - 1).end(), end, ""));
    }
    if (index + 1 < size() && !gap(index + 1).contains("#")) {
      return List.of(TextEdit.replace(start, item(index + 1).start(), ""));
    }
    return withoutComma(index, start, end);
  }

  /** Comments stand on both sides: only the element and one comma go. */
  private List<TextEdit> withoutComma(int index, int start, int end) {
    TextEdit element = TextEdit.replace(start, end, "");
    if (index + 1 < size()) {
      return List.of(element, TextEdit.delete(comma(end, item(index + 1).start())));
    }
    return List.of(TextEdit.delete(comma(item(index - 1).end(), start)), element);
  }

  private TextRange comma(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '#') {
        at = Math.max(at, text.indexOf('\n', at));
      } else if (text.charAt(at) == ',') {
        return new TextRange(at, at + 1);
      }
    }
    throw new Refusal("refused.comments");
  }

  @Override
  public List<TextEdit> move(int from, int to) {
    List<String> spelled = new ArrayList<>();
    for (YamlNode item : list.items()) {
      spelled.add(text.substring(item.start(), item.end()));
    }
    spelled.add(to, spelled.remove(from));
    List<TextEdit> edits = new ArrayList<>();
    for (int i = Math.min(from, to); i <= Math.max(from, to); i++) {
      edits.add(TextEdit.replace(item(i).start(), item(i).end(), spelled.get(i)));
    }
    return edits;
  }

  @Override
  public List<TextEdit> set(List<String> values) {
    List<TextEdit> edits = new ArrayList<>();
    int shared = Math.min(values.size(), size());
    for (int i = 0; i < shared; i++) {
      if (!isText(item(i), values.get(i))) {
        String written = YamlScalars.write(values.get(i), Place.FLOW, Spelling.of(item(i)));
        edits.add(TextEdit.replace(item(i).start(), item(i).end(), written));
      }
    }
    if (values.size() > size()) {
      StringBuilder more = new StringBuilder();
      for (String value : values.subList(size(), values.size())) {
        more.append(separator()).append(YamlScalars.write(value, Place.FLOW));
      }
      edits.add(TextEdit.insert(item(size() - 1).end(), more.toString()));
    } else if (values.size() < size()) {
      int start = item(shared - 1).end();
      int end = item(size() - 1).end();
      if (text.substring(start, end).contains("#")) {
        throw new Refusal("refused.comments");
      }
      edits.add(TextEdit.replace(start, end, ""));
    }
    return edits;
  }

  static boolean isText(YamlNode node, String value) {
    return node instanceof YamlNode.Scalar scalar
        && scalar.text().equals(value)
        && (!scalar.guessed() || value.equals(JekyllTypes.guess(value)));
  }
}
