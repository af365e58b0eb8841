package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Gives the numbered items of one list consecutive numbers. */
final class Renumber {

  static final int LONGEST_LIST = 2_000;

  private Renumber() {}

  /**
   * Edits for the siblings of {@code item} from {@code line} on.
   *
   * @param number what the first of them gets
   */
  static List<TextEdit> from(TextLines text, int line, LinePrefix item, int number) {
    List<TextEdit> edits = new ArrayList<>();
    int next = number;
    int last = Math.min(text.count(), line + LONGEST_LIST);
    for (int at = line; at < last; at++) {
      String content = text.line(at);
      LinePrefix prefix = LinePrefix.of(content);
      if (content.substring(prefix.quote().length()).isBlank()) {
        continue;
      }
      int deeper = prefix.indent().length() - item.indent().length();
      boolean sibling = deeper == 0 && prefix.isNumbered();
      if (!prefix.quote().equals(item.quote()) || (deeper <= 0 && !sibling)) {
        break;
      }
      if (sibling) {
        if (prefix.number() != next) {
          int start = text.start(at) + prefix.quote().length() + prefix.indent().length();
          edits.add(TextEdit.replace(start, start + prefix.marker().length(), next + "."));
        }
        next++;
      }
    }
    return edits;
  }
}
