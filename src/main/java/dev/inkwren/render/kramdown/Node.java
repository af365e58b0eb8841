package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element of the parsed document; lives only while a document is rendered. */
final class Node {
  /** How the body of an HTML element is read. */
  enum Content {
    RAW,
    SPAN,
    BLOCK
  }

  /** What left a {@link Kind#BOUNDARY} behind. */
  enum Boundary {
    MARKER,
    EXTENSION,
    ATTRIBUTE_DEFINITION,
    ATTRIBUTES,
    DEFINITION
  }

  Kind kind;

  /** Line of the body where it begins, 0-based. */
  final int line;

  final List<Node> children = new ArrayList<>(0);
  final Attributes attributes = new Attributes();
  @Nullable AttributeList ial;

  /** Tag name, code, URL-free payload of the kind; for text see {@link #text()}. */
  String value = "";

  private @Nullable StringBuilder grown;

  /** Header level. */
  int level;

  /** Text for the automatic id of headings and terms. */
  String idText = "";

  /** Language of a fence with its options, empty if none. */
  String language = "";

  /** A paragraph printed without its tag. */
  boolean transparent;

  /** HTML, comments, math: stands as a block. */
  boolean block;

  boolean closed;
  boolean looseDetail;
  int images;
  Content content = Content.BLOCK;
  Boundary boundary = Boundary.MARKER;

  /** Column alignments of a table ("" is none), output formats of verbatim text. */
  List<String> words = List.of();

  /** The content of a footnote reference. */
  @Nullable Footnote footnote;

  Node(Kind kind, int line) {
    this.kind = kind;
    this.line = line;
  }

  Node(Kind kind, String value, int line) {
    this(kind, line);
    this.value = value;
  }

  void add(Node child) {
    children.add(child);
    if (child.kind == Kind.IMAGE) {
      images++;
    }
  }

  @Nullable Node last() {
    return children.isEmpty() ? null : children.get(children.size() - 1);
  }

  /** Appends text to the last child if that is text of this kind, else as a new child. */
  void addText(Kind textKind, CharSequence text) {
    Node last = last();
    if (last != null && last.kind == textKind) {
      last.append(text);
    } else if (!text.isEmpty()) {
      add(new Node(textKind, text.toString(), last == null ? line : last.line));
    }
  }

  void append(CharSequence more) {
    if (grown == null) {
      grown = new StringBuilder(value.length() + more.length() + 32).append(value);
    }
    grown.append(more);
  }

  String text() {
    if (grown != null) {
      value = grown.toString();
      grown = null;
    }
    return value;
  }

  boolean isRawHtml() {
    return kind == Kind.HTML && content == Content.RAW;
  }

  boolean isBlock() {
    return kind.isBlock() || block;
  }

  /** The same element with attributes of its own, sharing the children. */
  Node copy() {
    Node copy = new Node(kind, text(), line);
    copy.children.addAll(children);
    copy.attributes.putAll(attributes);
    copy.ial = ial == null ? null : ial.copy();
    copy.level = level;
    copy.idText = idText;
    copy.language = language;
    copy.transparent = transparent;
    copy.block = block;
    copy.closed = closed;
    copy.looseDetail = looseDetail;
    copy.images = images;
    copy.content = content;
    copy.boundary = boundary;
    copy.words = words;
    copy.footnote = footnote;
    return copy;
  }
}
