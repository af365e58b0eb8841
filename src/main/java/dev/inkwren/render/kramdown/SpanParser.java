package dev.inkwren.render.kramdown;

import dev.inkwren.render.kramdown.Outcomes.Construct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the span constructs of one piece of text into a tree: copies text up to the next character
 * that may begin one and asks the constructs for it in kramdown's order. What could not be closed
 * once is remembered, so that no input makes the work grow with its square.
 */
final class SpanParser {
  /** Which constructs are looked for. */
  enum Scope {
    ALL,
    HTML,
    CODE,
    CODE_AND_HTML
  }

  /** What encloses the reading position; the key under which attempts are remembered. */
  record Context(
      boolean emphasis,
      boolean strong,
      boolean link,
      boolean inEmphasis,
      boolean inRawHtml,
      Scope scope) {
    /** The context as seven bits. */
    int bits() {
      int flags = emphasis ? 1 : 0;
      flags |= strong ? 2 : 0;
      flags |= link ? 4 : 0;
      flags |= inEmphasis ? 8 : 0;
      flags |= inRawHtml ? 16 : 0;
      return flags | scope.ordinal() << 5;
    }

    static Context of(Scope scope) {
      return new Context(false, false, false, false, false, scope);
    }

    Context emphasized() {
      return new Context(true, strong, link, true, false, scope);
    }

    Context strengthened() {
      return new Context(emphasis, true, link, false, false, scope);
    }

    Context linked() {
      return new Context(emphasis, strong, true, false, false, scope);
    }

    Context html(boolean raw) {
      return new Context(emphasis, strong, link, false, raw, raw ? Scope.HTML : Scope.ALL);
    }
  }

  /** Ends the reading of a construct's content. */
  interface Stop {
    /** Whether a stop stands at the reading position. */
    boolean matches(SpanParser p);

    /** Whether the stop that matched ends the content. */
    boolean accept(SpanParser p, Node content);
  }

  final DocumentState doc;
  final SpanText text;
  final String s;
  int pos;
  Node tree;
  Context context;
  @Nullable Stop stop;
  final Outcomes outcomes = new Outcomes();

  private final Kind textKind;
  private int depth;

  private SpanParser(
      DocumentState doc, String s, int firstLine, Node tree, Scope scope, Kind text) {
    this.doc = doc;
    this.text = new SpanText(s, firstLine);
    this.s = s;
    this.tree = tree;
    this.textKind = text;
    this.context = Context.of(scope);
  }

  /** The spans of a piece of text. */
  static List<Node> spansOf(DocumentState doc, String s, int firstLine) {
    return parse(doc, s, firstLine, Scope.ALL, Kind.TEXT);
  }

  /** Code spans and the raw text around them; without a warning, for it is read again. */
  static List<Node> codeSpansOf(DocumentState doc, String s) {
    return doc.quietly(() -> parse(doc, s, 0, Scope.CODE, Kind.RAW_TEXT));
  }

  /** Code spans, HTML elements and the raw text around them; likewise without a warning. */
  static List<Node> codeAndHtmlOf(DocumentState doc, String s) {
    return doc.quietly(() -> parse(doc, s, 0, Scope.CODE_AND_HTML, Kind.RAW_TEXT));
  }

  private static List<Node> parse(
      DocumentState doc, String s, int firstLine, Scope scope, Kind textKind) {
    Node root = new Node(Kind.ROOT, firstLine);
    SpanParser parser = new SpanParser(doc, s, firstLine, root, scope, textKind);
    parser.parse(root, parser.context, null);
    return root.children;
  }

  /**
   * Reads the content of {@code node} up to a stop, or all of it without one.
   *
   * @return whether the stop was found; the reading position is at it then
   */
  boolean parse(Node node, Context inner, @Nullable Stop end) {
    Node outerTree = tree;
    Context outerContext = context;
    Stop outerStop = stop;
    tree = node;
    context = inner;
    stop = end;
    depth++;
    boolean found = false;
    while (!found && pos < s.length()) {
      int next = text.nextSpecial(pos, inner.scope(), end instanceof Link.Brackets);
      if (next < 0) {
        if (end == null) {
          addText(pos, s.length());
          pos = s.length();
        }
        break;
      }
      addText(pos, next);
      pos = next;
      found = end != null && end.matches(this) && end.accept(this, node);
      if (!found && !SpanDispatch.parse(this)) {
        addText(pos, pos + 1);
        pos++;
      }
    }
    depth--;
    tree = outerTree;
    context = outerContext;
    stop = outerStop;
    return found;
  }

  boolean tooDeep() {
    if (depth < DocumentState.MAX_SPAN_DEPTH) {
      return false;
    }
    doc.warnDepth(text.lineOf(pos));
    return true;
  }

  char at(int i) {
    return i >= 0 && i < s.length() ? s.charAt(i) : 0;
  }

  void addText(int from, int to) {
    if (to > from) {
      tree.addText(textKind, s.substring(from, to));
    }
  }

  /** A new node that begins at {@code start}. */
  Node create(Kind kind, int start) {
    return new Node(kind, text.lineOf(start));
  }

  /** The number of an attempt that begins at {@code start} in the present context. */
  long attempt(int start, Construct construct) {
    return Outcomes.key(start, construct, context);
  }

  /** Takes over what an earlier attempt has read; false if there is nothing. */
  boolean repeat(long attempt) {
    Node known = outcomes.node(attempt);
    if (known == null) {
      return false;
    }
    tree.add(known);
    pos = outcomes.end(attempt);
    return true;
  }

  boolean isFailure(long attempt) {
    return outcomes.end(attempt) == Outcomes.FAILED;
  }

  void failed(long attempt) {
    outcomes.put(attempt, Outcomes.FAILED, null);
  }

  /** Adds a finished construct; while an outer one may still fail, the work is kept. */
  void succeed(long attempt, Node node) {
    tree.add(node);
    if (depth > 1) {
      outcomes.put(attempt, pos, node);
    }
  }
}
