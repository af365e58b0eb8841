package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;

/** Tables: at a block start any line with a pipe makes one (K19 to K21). */
final class Table {
  private final BlockParser parser;
  private final BlockText text;
  private final Node table;
  private List<Node> rows = new ArrayList<>();
  private List<String> alignments = List.of();
  private boolean footer;
  private int columns;

  private Table(BlockParser parser, Node table) {
    this.parser = parser;
    this.text = parser.text;
    this.table = table;
  }

  static boolean parse(BlockParser p) {
    BlockText text = p.text;
    int start = text.pos;
    int first = text.skipIndent(start);
    if (Chars.isSpace(text.at(first)) || !hasPipe(text.s, first, text.endOfLine(first))) {
      return false;
    }
    if (!p.afterBoundary()) {
      return false;
    }
    Node node = p.create(Kind.TABLE, text.line());
    Table table = new Table(p, node);
    if (table.read(Chars.skipSpace(text.s, start))) {
      p.tree.add(node);
      return true;
    }
    text.pos = start;
    return false;
  }

  /** A pipe at the start or one not escaped. */
  static boolean hasPipe(String s, int from, int end) {
    for (int i = s.indexOf('|', from, end); i >= 0; i = s.indexOf('|', i + 1, end)) {
      if (i == from || s.charAt(i - 1) != '\\') {
        return true;
      }
    }
    return false;
  }

  private boolean read(int firstText) {
    int start = text.pos;
    boolean leadingPipe = text.at(firstText) == '|';
    if (isSeparator(start, '-')) {
      text.pos = text.endOfLine(start);
    }
    while (!text.atEnd() && hasPipe(text.s, text.pos, text.endOfLine(text.pos))) {
      readLine(leadingPipe);
    }
    if (!parser.beforeBoundary()
        || !TablePipes.onEveryLine(parser.doc, text.s.substring(start, text.pos - 1))) {
      return false;
    }
    if (!rows.isEmpty()) {
      close(footer ? Kind.TABLE_FOOT : Kind.TABLE_BODY, false);
    }
    if (table.children.stream().noneMatch(part -> part.kind == Kind.TABLE_BODY)) {
      parser.doc.warn("a table without body lines stays text", table.line);
      return false;
    }
    evenOut();
    return true;
  }

  private void readLine(boolean leadingPipe) {
    int start = text.pos;
    int line = text.line();
    int end = text.endOfLine(start);
    text.pos = end;
    if (isSeparator(start, '-')) {
      if (!rows.isEmpty()) {
        if (alignments.isEmpty() && !footer) {
          close(Kind.TABLE_HEAD, false);
          alignments = alignments(text.s.substring(start, end));
        } else {
          close(Kind.TABLE_BODY, false);
        }
      }
    } else if (isSeparator(start, '=')) {
      if (!rows.isEmpty()) {
        close(Kind.TABLE_BODY, true);
      }
      footer = true;
    } else {
      rows.add(row(start, end - 1, line, leadingPipe));
    }
  }

  private Node row(int start, int end, int line, boolean leadingPipe) {
    Node row = new Node(Kind.ROW, line);
    String s = text.s.substring(start, end);
    for (String cell : TableCells.of(parser.doc, s, leadingPipe)) {
      Node node = new Node(Kind.CELL, line);
      node.add(new Node(Kind.RAW_TEXT, Chars.strip(cell), line));
      row.add(node);
    }
    columns = Math.max(columns, row.children.size());
    return row;
  }

  /** A line of {@code + | :}, space and at least one of {@code mark}. */
  private boolean isSeparator(int start, char mark) {
    boolean found = false;
    int i = start;
    for (; i < text.s.length() && text.at(i) != '\n'; i++) {
      char c = text.at(i);
      if (c == mark) {
        found = true;
      } else if (c != '+' && c != '|' && c != ':' && !Chars.isBlank(c)) {
        return false;
      }
    }
    return found && i < text.s.length();
  }

  private static List<String> alignments(String line) {
    List<String> found = new ArrayList<>();
    int used = 0;
    for (int i = line.indexOf('-'); i >= 0; i = line.indexOf('-', used)) {
      boolean left = i > used && line.charAt(i - 1) == ':';
      while (line.charAt(i) == '-') {
        i++;
      }
      boolean right = line.charAt(i) == ':';
      found.add(left && right ? "center" : left ? "left" : right ? "right" : "");
      used = right ? i + 1 : i;
    }
    return found;
  }

  private void close(Kind kind, boolean force) {
    if (footer && kind == Kind.TABLE_BODY && !force) {
      return;
    }
    Node part = new Node(kind, rows.get(0).line);
    rows.forEach(part::add);
    rows = new ArrayList<>();
    table.add(part);
  }

  private void evenOut() {
    for (Node part : table.children) {
      for (Node row : part.children) {
        while (row.children.size() < columns) {
          row.add(new Node(Kind.CELL, row.line));
        }
      }
    }
    List<String> words = new ArrayList<>(alignments);
    while (words.size() < columns) {
      words.add("");
    }
    table.words = words.subList(0, columns);
  }
}
