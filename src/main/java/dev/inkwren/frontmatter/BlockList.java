package dev.inkwren.frontmatter;

import dev.inkwren.frontmatter.YamlNode.Sequence;
import dev.inkwren.frontmatter.YamlScalars.Place;
import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Edits of a list with one dash per line: whole lines come, go and change places. */
record BlockList(String text, Sequence list) implements ListStyle {

  private int size() {
    return list.items().size();
  }

  /**
   * The lines of an element, from the one with its dash, inline comment and line break included.
   */
  private TextRange lines(int index) {
    int dash = dash(index);
    int end = Math.max(dash + 1, list.items().get(index).end());
    return new TextRange(Block.lineStart(text, dash), Block.lineEnd(text, end, text.length()));
  }

  /** Offset of the dash: the first character on a line that is no comment behind the last item. */
  private int dash(int index) {
    if (index == 0) {
      return list.content();
    }
    int at =
        Block.lineEnd(
            text, Math.max(dashFloor(index), list.items().get(index - 1).end()), text.length());
    while (at < text.length()) {
      int end = Block.lineEnd(text, at, text.length());
      String line = text.substring(at, end);
      String stripped = line.stripLeading();
      if (stripped.startsWith("-")) {
        return at + line.length() - stripped.length();
      }
      at = end;
    }
    throw new Refusal("refused.layout");
  }

  private int dashFloor(int index) {
    return list.items().get(index - 1).start();
  }

  /** What stands before the text of a new element: indent, dash and blanks of a neighbour. */
  private String prefix(int index) {
    int dash = dash(index);
    String before = text.substring(Block.lineStart(text, dash), dash);
    if (!before.isBlank()) {
      throw new Refusal("refused.layout");
    }
    int at = dash + 1;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean bare = at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '#';
    return before + "-" + (bare ? " " : text.substring(dash + 1, at));
  }

  @Override
  public List<TextEdit> add(int index, String value) {
    int neighbour = Math.min(index, size() - 1);
    String line = prefix(neighbour) + YamlScalars.write(value, Place.BLOCK) + "\n";
    TextRange lines = lines(neighbour);
    return List.of(TextEdit.insert(index < size() ? lines.start() : lines.end(), line));
  }

  @Override
  public List<TextEdit> remove(int index) {
    prefix(index);
    return List.of(TextEdit.delete(lines(index)));
  }

  @Override
  public List<TextEdit> move(int from, int to) {
    prefix(from);
    prefix(to);
    TextRange moved = lines(from);
    TextRange goal = lines(to);
    int at = from < to ? goal.end() : goal.start();
    return List.of(TextEdit.delete(moved), TextEdit.insert(at, moved.in(text)));
  }

  @Override
  public List<TextEdit> set(List<String> values) {
    List<TextEdit> edits = new ArrayList<>();
    int shared = Math.min(values.size(), size());
    for (int i = 0; i < shared; i++) {
      YamlNode item = list.items().get(i);
      if (!FlowList.isText(item, values.get(i))) {
        String written = YamlScalars.write(values.get(i), Place.BLOCK, Spelling.of(item));
        boolean glued = item.start() == item.end() && text.charAt(item.start() - 1) == '-';
        edits.add(TextEdit.replace(item.start(), item.end(), glued ? " " + written : written));
      }
    }
    for (int i = size(); i < values.size(); i++) {
      String line = prefix(size() - 1) + YamlScalars.write(values.get(i), Place.BLOCK) + "\n";
      edits.add(TextEdit.insert(lines(size() - 1).end(), line));
    }
    for (int i = values.size(); i < size(); i++) {
      prefix(i);
      edits.add(TextEdit.delete(lines(i)));
    }
    return edits;
  }
}
