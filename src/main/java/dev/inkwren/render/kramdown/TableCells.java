package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;

/** Cuts a table line into cells, leaving pipes inside code alone (K21). */
final class TableCells {
  private final List<StringBuilder> cells = new ArrayList<>();

  private TableCells() {}

  static List<String> of(DocumentState doc, String line, boolean leadingPipe) {
    TableCells cutter = new TableCells();
    cutter.cut(doc, rightTrimmed(line));
    List<StringBuilder> cells = cutter.cells;
    if (leadingPipe && !cells.isEmpty() && isBlank(cells.get(0))) {
      cells.remove(0);
    }
    if (!cells.isEmpty() && isBlank(cells.get(cells.size() - 1))) {
      cells.remove(cells.size() - 1);
    }
    return cells.stream().map(StringBuilder::toString).toList();
  }

  private static String rightTrimmed(String line) {
    int end = line.length();
    while (end > 0 && Chars.isBlank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end);
  }

  private static boolean isBlank(StringBuilder cell) {
    return Chars.strip(cell.toString()).isEmpty();
  }

  private void cut(DocumentState doc, String line) {
    int start = 0;
    while (true) {
      int tag = line.indexOf("<code", start);
      int tagEnd = tag < 0 ? -1 : line.indexOf('>', tag + 5);
      int close = tagEnd < 0 ? -1 : line.indexOf("</code>", tagEnd + 1);
      if (close < 0) {
        cutText(doc, line.substring(start));
        return;
      }
      cutText(doc, line.substring(start, tag));
      start = close + "</code>".length();
      appendToLast(line.substring(tag, start));
    }
  }

  private void cutText(DocumentState doc, String text) {
    for (Node part : SpanParser.codeSpansOf(doc, text)) {
      if (part.kind == Kind.CODE_SPAN) {
        appendToLast(asCode(part.value));
      } else {
        cutAtPipes(part.text());
      }
    }
  }

  private void cutAtPipes(String text) {
    int start = 0;
    boolean first = true;
    for (int i = 0; i <= text.length(); i++) {
      boolean pipe =
          i == text.length() || (text.charAt(i) == '|' && (i == 0 || text.charAt(i - 1) != '\\'));
      if (pipe) {
        String part = text.substring(start, i).replace("\\|", "|");
        if (first) {
          appendToLast(part);
        } else {
          cells.add(new StringBuilder(part));
        }
        first = false;
        start = i + 1;
      }
    }
  }

  private void appendToLast(String part) {
    if (cells.isEmpty()) {
      cells.add(new StringBuilder());
    }
    cells.get(cells.size() - 1).append(part);
  }

  /** The code span again, between fences long enough for what is in it. */
  private static String asCode(String code) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < code.length(); i++) {
      run = code.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    String space = longest > 0 ? " " : "";
    return fence + space + code + space + fence;
  }
}
