package dev.inkwren.render.kramdown;

/** GFM's check boxes at the start of list items (K37). */
final class TaskList {
  private static final String BOX =
      "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" />";
  private static final String CHECKED_BOX =
      "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\""
          + " checked=\"checked\" />";

  private TaskList() {}

  static void mark(Node list) {
    boolean tasks = false;
    for (Node item : list.children) {
      Node first = item.children.isEmpty() ? null : item.children.get(0);
      if (first == null || first.kind != Kind.PARAGRAPH || first.children.isEmpty()) {
        continue;
      }
      Node raw = first.children.get(0);
      String text = raw.text();
      String marked = replace(replace(text, "[ ]", BOX), "[x]", CHECKED_BOX);
      tasks |= !marked.equals(text);
      raw.value = marked;
      if (tasks) {
        item.attributes.put("class", "task-list-item");
      }
    }
    if (tasks) {
      list.attributes.put("class", "task-list");
    }
  }

  private static String replace(String text, String mark, String box) {
    int open = Chars.skipSpace(text, 0);
    int behind = open + mark.length();
    int rest = Chars.skipSpace(text, behind);
    if (rest == behind || !text.regionMatches(true, open, mark, 0, mark.length())) {
      return text;
    }
    return box + text.substring(rest);
  }
}
