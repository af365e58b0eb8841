package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** HTML tables that kramdown can write itself: even rows, one alignment per column, no blocks. */
final class NativeTable {
  private static final String ALIGN = "text-align:";

  private NativeTable() {}

  static boolean isSimple(Node table) {
    List<Node> rows = new ArrayList<>();
    collectRows(table, rows);
    int cells = 0;
    List<String> alignment = null;
    for (Node row : rows) {
      List<String> words = new ArrayList<>();
      for (Node cell : row.children) {
        if (isCell(cell)) {
          words.add(alignmentOf(cell));
        }
      }
      boolean uneven = cells != 0 && words.size() != cells;
      cells = words.size();
      boolean differs = alignment != null && !alignment.equals(words);
      if (uneven || differs || words.contains("justify") || words.contains("inherit")) {
        return false;
      }
      alignment = words;
    }
    return cellsHoldText(table) && (hasRows(table, "td") || hasParts(table));
  }

  private static boolean isCell(Node node) {
    return isElement(node, "th") || isElement(node, "td");
  }

  private static boolean isElement(Node node, String name) {
    return node.kind == Kind.HTML && node.value.equals(name);
  }

  private static void collectRows(Node node, List<Node> rows) {
    if (isElement(node, "tr")) {
      rows.add(node);
    } else {
      node.children.forEach(child -> collectRows(child, rows));
    }
  }

  private static boolean cellsHoldText(Node node) {
    if (isCell(node)) {
      return holdsText(node);
    }
    return node.children.stream().allMatch(NativeTable::cellsHoldText);
  }

  private static boolean holdsText(Node node) {
    for (Node child : node.children) {
      boolean block = child.kind == Kind.HTML && HtmlNames.isBlock(child.value);
      if (block || !holdsText(child)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasRows(Node part, String cell) {
    for (Node row : part.children) {
      if (row.kind == Kind.TEXT) {
        continue;
      }
      boolean even = row.children.stream().allMatch(c -> c.kind == Kind.TEXT || isElement(c, cell));
      if (!isElement(row, "tr") || !even) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasParts(Node table) {
    boolean body = false;
    for (Node part : table.children) {
      body |= isElement(part, "tbody");
      boolean fits =
          part.kind == Kind.TEXT
              || (isElement(part, "thead") && hasRows(part, "th"))
              || (isElement(part, "tbody") && hasRows(part, "td"))
              || (isElement(part, "tfoot") && hasRows(part, "td"));
      if (!fits) {
        return false;
      }
    }
    return body;
  }

  private static String alignmentOf(Node cell) {
    String style = cell.attributes.getOrEmpty("style");
    int mark = style.indexOf(ALIGN);
    if (mark < 0) {
      return "";
    }
    int word = Chars.skipSpace(style, mark + ALIGN.length());
    if (word == mark + ALIGN.length()) {
      return "";
    }
    for (String name : List.of("center", "left", "right", "justify", "inherit")) {
      if (style.startsWith(name, word)) {
        return name;
      }
    }
    return "";
  }

  /** Moves alignments from the cells to the table and puts loose rows into a body. */
  static void finish(Node table) {
    alignFrom(table, table);
    table.children.removeIf(child -> child.kind == Kind.HTML);
    @Nullable Node first = table.children.isEmpty() ? null : table.children.get(0);
    if (first != null && first.kind == Kind.ROW) {
      Node body = new Node(Kind.TABLE_BODY, first.line);
      body.children.addAll(table.children);
      table.children.clear();
      table.children.add(body);
    }
  }

  private static void alignFrom(Node table, Node node) {
    if (node.kind != Kind.ROW) {
      node.children.forEach(child -> alignFrom(table, child));
      return;
    }
    List<String> words = new ArrayList<>();
    for (Node cell : node.children) {
      String alignment = alignmentOf(cell);
      words.add(alignment);
      if (!alignment.isEmpty()) {
        removeAlignment(cell, alignment);
      }
    }
    table.words = words;
  }

  private static void removeAlignment(Node cell, String alignment) {
    String style = cell.attributes.getOrEmpty("style");
    int start = style.indexOf(ALIGN);
    int end = style.indexOf(alignment, start) + alignment.length();
    int before = start;
    while (before > 0 && Chars.isSpace(style.charAt(before - 1))) {
      before--;
    }
    if (before > 0 && style.charAt(before - 1) == ';') {
      start = before - 1;
    }
    String rest = style.substring(0, start) + style.substring(end);
    if (Chars.strip(rest).isEmpty()) {
      cell.attributes.remove("style");
    } else {
      cell.attributes.put("style", rest);
    }
  }
}
