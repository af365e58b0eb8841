package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;

/** Prints a tree as HTML: says who prints which kind of node and keeps what they share. */
final class HtmlWriter {
  final DocumentState doc;
  final KramdownOptions options;
  final Uses uses = new Uses();
  final HeadingIds ids;
  final FootnoteList footnotes;
  final TableOfContents contents;
  StringBuilder out = new StringBuilder(4096);

  /** How many nodes have been printed whose print depends on what is before or behind them. */
  int dependent;

  private final List<Node> parents = new ArrayList<>();
  private final BlockWriter blocks;
  private final SpanWriter spans;
  private final CodeWriter codes;
  private final TableWriter tables;

  HtmlWriter(DocumentState doc, String source) {
    this.doc = doc;
    this.options = doc.options;
    ids = new HeadingIds(options.autoIdPrefix());
    footnotes = new FootnoteList(this, source);
    contents = new TableOfContents(this, source);
    blocks = new BlockWriter(this);
    spans = new SpanWriter(this);
    codes = new CodeWriter(this);
    tables = new TableWriter(this);
  }

  /** Prints a node below its parent, indented by a number of spaces. */
  void write(Node node, int indent) {
    switch (node.kind) {
      case CODE_BLOCK -> codes.block(node, indent);
      case CODE_SPAN -> codes.span(node);
      case TABLE, TABLE_HEAD, TABLE_BODY, TABLE_FOOT, ROW, CELL -> tables.write(node, indent);
      case FOOTNOTE -> footnotes.marker(node);
      case TEXT,
          RAW_TEXT,
          LINK,
          IMAGE,
          EMPHASIS,
          STRONG,
          LINE_BREAK,
          ENTITY,
          SYMBOL,
          SMART_QUOTE,
          ABBREVIATION,
          MATH ->
          spans.write(node, indent);
      default -> blocks.write(node, indent);
    }
  }

  /** Prints what a node at this indentation contains. */
  void inner(Node node, int indent) {
    parents.add(node);
    for (Node child : node.children) {
      write(child, indent + 2);
    }
    parents.remove(parents.size() - 1);
  }

  /** The node that contains the one being printed. */
  Node parent() {
    return parents.get(parents.size() - 1);
  }

  /** Ancestor of the node being printed; 0 is its parent. */
  Node ancestor(int steps) {
    return parents.get(parents.size() - 1 - steps);
  }

  void enter(Node root) {
    parents.add(root);
  }

  void leave() {
    parents.remove(parents.size() - 1);
  }

  void indent(int indent) {
    for (int i = 0; i < indent; i++) {
      out.append(' ');
    }
  }

  void open(String tag, Attributes attributes) {
    out.append('<').append(tag);
    HtmlEscape.attributes(attributes, out);
    out.append('>');
  }

  void close(String tag) {
    out.append("</").append(tag).append('>');
  }

  /** A block whose content stands on its lines alone. */
  void block(String tag, Node node, Attributes attributes, int indent) {
    indent(indent);
    open(tag, attributes);
    inner(node, indent);
    close(tag);
    out.append('\n');
  }

  /** A block with its tags on lines of their own. */
  void wrap(String tag, Node node, int indent) {
    indent(indent);
    open(tag, node.attributes);
    out.append('\n');
    inner(node, indent);
    indent(indent);
    close(tag);
    out.append('\n');
  }

  /** A word that the source does not contain, to mark a place in the HTML. */
  static String placeholder(String name, String source) {
    String mark = "\uFDD0" + name + "\uFDD1";
    while (source.contains(mark)) {
      mark += "\uFDD1";
    }
    return mark;
  }
}
