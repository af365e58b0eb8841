package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ordered and unordered lists (K27 to K32); what items hold is decided in {@link ListItems}. */
final class ListBlock {
  /** An item and the stretches of text that are parsed one after the other into it. */
  record Item(Node node, List<StringBuilder> stretches) {
    void append(String line) {
      stretches.get(stretches.size() - 1).append(line);
    }
  }

  private final BlockParser parser;
  private final BlockText text;
  private final Kind kind;
  private final List<Item> items = new ArrayList<>();
  private int markerIndent = 3;
  private int indent;
  private boolean nested;
  private boolean blankBefore;
  private boolean markerFound;

  private ListBlock(BlockParser parser, Kind kind) {
    this.parser = parser;
    this.text = parser.text;
    this.kind = kind;
  }

  static boolean startsAt(BlockText text, int p) {
    return endOfMarker(text, p, Kind.BULLETS, 3) >= 0 || endOfMarker(text, p, Kind.NUMBERS, 3) >= 0;
  }

  private static boolean startsAt(String line) {
    char first = line.isEmpty() ? 0 : line.charAt(0);
    boolean possible = first == ' ' || first == '-' || first == '*' || first == '+';
    return (possible || Chars.isDigit(first)) && startsAt(new BlockText(line, 0), 0);
  }

  /** Index behind a list marker indented by {@code maxIndent} spaces at most, or -1. */
  private static int endOfMarker(BlockText text, int p, Kind kind, int maxIndent) {
    int i = p;
    while (i - p < maxIndent && text.at(i) == ' ') {
      i++;
    }
    if (kind == Kind.BULLETS) {
      char c = text.at(i);
      return (c == '-' || c == '*' || c == '+') && ListLines.isTail(text.at(i + 1)) ? i + 1 : -1;
    }
    int digits = i;
    while (Chars.isDigit(text.at(digits))) {
      digits++;
    }
    boolean marker = digits > i && text.at(digits) == '.' && ListLines.isTail(text.at(digits + 1));
    return marker ? digits + 1 : -1;
  }

  static boolean parse(BlockParser p) {
    if (endOfMarker(p.text, p.text.pos, Kind.BULLETS, 3) >= 0) {
      new ListBlock(p, Kind.BULLETS).read();
      return true;
    }
    if (endOfMarker(p.text, p.text.pos, Kind.NUMBERS, 3) >= 0) {
      new ListBlock(p, Kind.NUMBERS).read();
      return true;
    }
    return false;
  }

  private void read() {
    Node list = parser.create(kind, text.line());
    while (!text.atEnd() && !markerFound && readLine()) {}
    parser.tree.add(list);
    @Nullable Node blank = ListItems.fill(parser, list, items, markerFound);
    if (blank != null && !markerFound) {
      parser.tree.add(blank);
    }
    if (parser.doc.gfm) {
      TaskList.mark(list);
    }
  }

  /** Reads one line; false if the list is over. */
  private boolean readLine() {
    int p = text.pos;
    if (blankBefore && Rule.end(text, p) >= 0) {
      return false;
    }
    int marker = EndOfBlock.end(text, p);
    if (marker >= 0) {
      markerFound = true;
      text.pos = marker;
      return true;
    }
    int tail = endOfMarker(text, p, kind, markerIndent);
    if (tail >= 0) {
      startItem(p, tail);
    } else if (ListLines.isIndented(text, p, indent)
        || (!blankBefore && ListLines.isLazy(text, p, indent))) {
      continueItem(p);
    } else {
      return readBlank(p);
    }
    return true;
  }

  private void startItem(int p, int tail) {
    int end = text.endOfLine(p);
    Node node = new Node(Kind.ITEM, text.line());
    ListLines.First first = ListLines.first(text.s.substring(tail, end), tail - p);
    String content = ListLines.takeList(first.content(), node);
    indent = first.indent();
    markerIndent = Math.min(indent - 1, 3);
    nested = startsAt(content);
    blankBefore = false;
    List<StringBuilder> stretches = new ArrayList<>(2);
    stretches.add(new StringBuilder(content));
    items.add(new Item(node, stretches));
    text.pos = end;
  }

  private void continueItem(int p) {
    int end = text.endOfLine(p);
    String line = ListLines.expanded(text, p, end);
    boolean indented = ListLines.startsWithSpaces(line, indent);
    if (indented) {
      line = line.substring(indent);
    }
    Item item = items.get(items.size() - 1);
    if (nested != indented && startsAt(line)) {
      if (indented) {
        item.stretches.add(new StringBuilder());
        nested = true;
      } else {
        line = " ".repeat(indent + 4) + line;
      }
    }
    item.append(line);
    blankBefore = false;
    text.pos = end;
  }

  private boolean readBlank(int p) {
    int end = BlankLine.end(text, p);
    if (end == p) {
      return false;
    }
    nested = true;
    blankBefore = true;
    items.get(items.size() - 1).append(text.s.substring(p, end));
    text.pos = end;
    return true;
  }
}
