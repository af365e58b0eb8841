package dev.inkwren.render.kramdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph of terms and the lines beginning with a colon that define them (K35). */
final class DefinitionList {
  private final BlockParser parser;
  private final BlockText text;
  private final Node list;
  private @Nullable Node detail;
  private StringBuilder body = new StringBuilder();
  private int markerIndent = 3;
  private int indent;
  private boolean loose;
  private boolean blankBefore;
  private @Nullable Node lastBlank;

  private DefinitionList(BlockParser parser, Node list, boolean loose) {
    this.parser = parser;
    this.text = parser.text;
    this.list = list;
    this.loose = loose;
  }

  static boolean startsAt(BlockText text, int p) {
    return endOfMarker(text, p, 3) >= 0;
  }

  /**
   * Whether what follows the blank line just read may belong to a list of definitions before. An
   * attribute list or an extension may leave nothing between the term and its definition.
   */
  static boolean mayGoOn(BlockParser p) {
    List<Node> before = p.tree.children;
    boolean behindList =
        before.size() >= 2 && before.get(before.size() - 2).kind == Kind.DEFINITIONS;
    BlockText text = p.text;
    return behindList
        || startsAt(text, text.pos)
        || text.s.startsWith("{:", text.skipIndent(text.pos));
  }

  private static int endOfMarker(BlockText text, int p, int maxIndent) {
    int i = p;
    while (i - p < maxIndent && text.at(i) == ' ') {
      i++;
    }
    return text.at(i) == ':' && ListLines.isTail(text.at(i + 1)) ? i + 1 : -1;
  }

  static boolean parse(BlockParser p) {
    List<Node> before = p.tree.children;
    int size = before.size();
    if (!startsAt(p.text, p.text.pos) || size == 0) {
      return false;
    }
    boolean direct = before.get(size - 1).kind == Kind.PARAGRAPH;
    boolean afterBlank =
        size >= 2
            && before.get(size - 1).kind == Kind.BLANK
            && before.get(size - 1).text().equals("\n")
            && before.get(size - 2).kind == Kind.PARAGRAPH;
    if (!direct && !afterBlank) {
      return false;
    }
    Node list = p.create(Kind.DEFINITIONS, p.text.line());
    if (afterBlank) {
      before.remove(--size);
    }
    Node terms = before.remove(size - 1);
    addTerms(list, terms);
    new DefinitionList(p, list, afterBlank).read();
    return true;
  }

  private static void addTerms(Node list, Node paragraph) {
    Node raw = paragraph.children.get(0);
    int line = paragraph.line;
    for (String term : Strings.split(raw.text(), '\n')) {
      Node node = new Node(Kind.TERM, line++);
      String text = ListLines.takeList(term, node);
      node.idText = text;
      node.add(new Node(Kind.RAW_TEXT, text, node.line));
      list.add(node);
    }
    list.ial = paragraph.ial;
  }

  private void read() {
    while (!text.atEnd() && readLine()) {}
    finishDetail();
    List<Node> siblings = parser.tree.children;
    int size = siblings.size();
    if (size >= 1 && siblings.get(size - 1).kind == Kind.DEFINITIONS) {
      list.children.forEach(siblings.get(size - 1)::add);
    } else if (size >= 2
        && siblings.get(size - 1).kind == Kind.BLANK
        && siblings.get(size - 2).kind == Kind.DEFINITIONS) {
      siblings.remove(size - 1);
      list.children.forEach(siblings.get(size - 2)::add);
    } else {
      parser.tree.add(list);
    }
    if (lastBlank != null) {
      parser.tree.add(lastBlank);
    }
  }

  private boolean readLine() {
    int p = text.pos;
    int tail = endOfMarker(text, p, markerIndent);
    if (tail >= 0) {
      startDetail(p, tail);
      return true;
    }
    if (EndOfBlock.end(text, p) >= 0) {
      return false;
    }
    if (ListLines.isIndented(text, p, indent)
        || (!blankBefore && ListLines.isLazy(text, p, indent))) {
      int end = text.endOfLine(p);
      String line = ListLines.expanded(text, p, end);
      body.append(ListLines.startsWithSpaces(line, indent) ? line.substring(indent) : line);
      loose = false;
      blankBefore = false;
      text.pos = end;
      return true;
    }
    int end = BlankLine.end(text, p);
    if (end == p) {
      return false;
    }
    loose = true;
    blankBefore = true;
    body.append(text.s, p, end);
    text.pos = end;
    return true;
  }

  private void startDetail(int p, int tail) {
    finishDetail();
    int end = text.endOfLine(p);
    Node node = new Node(Kind.DETAIL, text.line());
    node.looseDetail = loose;
    ListLines.First first = ListLines.first(text.s.substring(tail, end), tail - p);
    body.append(ListLines.takeList(first.content(), node));
    indent = first.indent();
    markerIndent = Math.min(indent - 1, 3);
    list.add(node);
    detail = node;
    loose = false;
    blankBefore = false;
    text.pos = end;
  }

  private void finishDetail() {
    Node node = detail;
    if (node == null) {
      return;
    }
    parser.parseNested(node, new BlockText(body.toString(), node.line));
    body = new StringBuilder();
    if (node.children.isEmpty()) {
      return;
    }
    Node last = node.children.get(node.children.size() - 1);
    lastBlank = last.kind == Kind.BLANK ? last : null;
    if (lastBlank != null) {
      node.children.remove(node.children.size() - 1);
    }
    Node first = node.children.isEmpty() ? null : node.children.get(0);
    if (first != null && first.kind == Kind.PARAGRAPH && !node.looseDetail) {
      if (node.children.size() > 1) {
        first.children.get(0).append("\n");
      }
      first.transparent = true;
    }
  }
}
