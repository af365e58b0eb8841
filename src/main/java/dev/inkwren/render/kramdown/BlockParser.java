package dev.inkwren.render.kramdown;

import org.jspecify.annotations.Nullable;

/**
 * Reads blocks into a tree: asks one construct after the other, in kramdown's order, whether it
 * begins at the reading position. Text inside paragraphs and headings stays raw here.
 */
final class BlockParser {
  final DocumentState doc;
  BlockText text;
  Node tree;

  /** A block attribute list that waits for the next block. */
  @Nullable AttributeList waiting;

  private int depth;
  private boolean stopped;

  BlockParser(DocumentState doc, BlockText text, Node root) {
    this.doc = doc;
    this.text = text;
    this.tree = root;
  }

  /** Reads the whole text below a node, as if the text stood alone. */
  void parseNested(Node container, BlockText nested) {
    BlockText outer = text;
    text = nested;
    parseHere(container);
    text = outer;
  }

  /**
   * Reads blocks below a node from the current text, to its end or to the closing tag of that node.
   *
   * @return whether the closing tag was found
   */
  boolean parseHere(Node container) {
    Node outerTree = tree;
    AttributeList outerWaiting = waiting;
    tree = container;
    waiting = null;
    depth++;
    while (!stopped && !text.atEnd()) {
      step();
    }
    depth--;
    boolean found = stopped;
    stopped = false;
    tree = outerTree;
    waiting = outerWaiting;
    return found;
  }

  /**
   * Reads top-level blocks up to the next gap: behind a blank line, with no attribute list waiting,
   * blocks are read the same whatever stands before. Only definition lists look further back.
   */
  void parsePassage() {
    depth++;
    do {
      step();
    } while (!text.atEnd() && !atGap());
    depth--;
  }

  private boolean atGap() {
    Node last = tree.last();
    return waiting == null
        && last != null
        && last.kind == Kind.BLANK
        && !DefinitionList.mayGoOn(this)
        && BlankLine.end(text, text.pos) == text.pos;
  }

  private void step() {
    if (!parseOne()) {
      int end = text.endOfLine(text.pos);
      tree.addText(Kind.RAW_TEXT, text.s.substring(text.pos, end));
      text.pos = end;
    }
  }

  private boolean parseOne() {
    if (depth > DocumentState.MAX_BLOCK_DEPTH) {
      doc.warnDepth(text.line());
      return BlankLine.parse(this) || Paragraph.parse(this);
    }
    return BlankLine.parse(this)
        || IndentedCode.parse(this)
        || FencedCode.parse(this)
        || Quote.parse(this)
        || AtxHeading.parse(this)
        || Rule.parse(this)
        || ListBlock.parse(this)
        || DefinitionList.parse(this)
        || BlockHtml.parse(this)
        || SetextHeading.parse(this)
        || BlockMath.parse(this)
        || Table.parse(this)
        || FootnoteDefinition.parse(this)
        || LinkDefinition.parse(this)
        || AbbreviationDefinition.parse(this)
        || BlockExtension.parse(this)
        || EndOfBlock.parse(this)
        || Paragraph.parse(this);
  }

  /** Ends the innermost {@link #parseHere}: its closing tag has been read. */
  void stop() {
    stopped = true;
  }

  /** Counts a level that is read without {@link #parseHere}. */
  void enter() {
    depth++;
  }

  void leave() {
    depth--;
  }

  boolean tooDeep() {
    return depth >= DocumentState.MAX_BLOCK_DEPTH;
  }

  /** A new block element; takes the waiting attribute list. */
  Node create(Kind kind, int line) {
    Node node = new Node(kind, line);
    takeWaiting(node);
    return node;
  }

  void takeWaiting(Node node) {
    if (waiting != null) {
      node.ial = waiting;
      waiting = null;
    }
  }

  /** Appends the boundary that a definition, list or marker leaves behind. */
  Node addBoundary(Node.Boundary why) {
    Node node = create(Kind.BOUNDARY, text.line());
    node.boundary = why;
    tree.add(node);
    return node;
  }

  /** Whether a block that needs a gap before it may begin here. */
  boolean afterBoundary() {
    Node last = tree.last();
    return last == null
        || last.kind == Kind.BLANK
        || (last.kind == Kind.BOUNDARY && last.boundary == Node.Boundary.MARKER)
        || waiting != null;
  }

  /** Whether a gap follows the reading position. */
  boolean beforeBoundary() {
    int p = text.pos;
    return text.atEnd()
        || BlankLine.end(text, p) > p
        || EndOfBlock.end(text, p) >= 0
        || AttributeLine.startsAt(text, p);
  }

  /** Whether a line that would lazily continue a block ends it instead. */
  boolean lazyEnd(int p) {
    return p >= text.s.length()
        || BlankLine.end(text, p) > p
        || AttributeLine.startsAt(text, p)
        || EndOfBlock.end(text, p) >= 0
        || BlockHtml.endsLaziness(text, text.skipIndent(p));
  }
}
