package dev.inkwren.render.kramdown;

import dev.inkwren.render.kramdown.Outcomes.Construct;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Links and images, inline and by reference (K11); where they lead says {@link LinkEnd}. */
final class Link {
  private Link() {}

  /** Finds the bracket that closes the text, and those that close brackets within it. */
  static final class Brackets implements SpanParser.Stop {
    private final SpanParser.Context outer;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int count = 1;

    Brackets(SpanParser.Context outer, int start) {
      this.outer = outer;
      open.push(start);
    }

    @Override
    public boolean matches(SpanParser p) {
      char c = p.at(p.pos);
      return c == ']' || c == '[' || (c == '!' && p.at(p.pos + 1) == '[');
    }

    @Override
    public boolean accept(SpanParser p, Node content) {
      if (p.at(p.pos) != ']') {
        count++;
        open.push(p.pos);
      } else {
        count--;
        if (!open.isEmpty()) {
          p.outcomes.put(attempt(open.pop(), outer), p.pos, null);
        }
      }
      return count - content.images == 0;
    }

    /** An image inside the text has consumed its own brackets. */
    void imageRead() {
      open.pop();
    }

    void fail(SpanParser p) {
      open.forEach(start -> p.failed(attempt(start, outer)));
    }
  }

  /** The attempt to find the closing bracket. */
  private static long attempt(int start, SpanParser.Context context) {
    return Outcomes.key(start, Construct.BRACKETS, context);
  }

  static boolean parse(SpanParser p) {
    int start = p.pos;
    boolean image = p.at(start) == '!';
    int open = start + (image ? 2 : 1);
    if ((image && p.at(start + 1) != '[') || open >= p.s.length() || p.at(open) == '^') {
      return false;
    }
    boolean allowed = (image || !p.context.link()) && p.text.find("]", open) >= 0;
    if (!allowed || p.tooDeep() || !read(p, start, open, image)) {
      p.pos = open;
      p.addText(start, open);
    }
    return true;
  }

  private static boolean read(SpanParser p, int start, int open, boolean image) {
    long attempt = attempt(start, p.context);
    int known = p.outcomes.end(attempt);
    if (known == Outcomes.FAILED || (known >= 0 && LinkEnd.of(p, open, known) == null)) {
      return false;
    }
    Node node = p.create(image ? Kind.IMAGE : Kind.LINK, start);
    Brackets brackets = new Brackets(p.context, start);
    p.pos = open;
    if (!p.parse(node, p.context.linked(), brackets)) {
      brackets.fail(p);
      return false;
    }
    int close = p.pos;
    p.outcomes.put(attempt, close, null);
    LinkEnd end = LinkEnd.of(p, open, close);
    if (end == null) {
      return false;
    }
    finish(p, node, end, Escape.resolve(p.s.substring(open, close)));
    p.pos = end.end();
    if (image && p.stop instanceof Brackets outer) {
      outer.imageRead();
    }
    return true;
  }

  private static void finish(SpanParser p, Node node, LinkEnd end, String alt) {
    LinkTarget target = end.target();
    Node boundary = target.boundary();
    AttributeList list = boundary == null ? null : boundary.ial;
    if (list != null) {
      list.ofDefinition = true;
    }
    node.ial = list;
    p.doc.apply(node.attributes, list);
    if (node.kind == Kind.LINK) {
      node.attributes.put("href", target.url());
    } else {
      node.attributes.put("src", target.url());
      node.attributes.put("alt", alt);
      node.children.clear();
    }
    if (target.title() != null) {
      node.attributes.put("title", target.title());
    }
    p.tree.add(node);
  }

  /** The form in which link names are compared. */
  static String normalName(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (!Chars.isSpace(name.charAt(i))) {
        out.append(name.charAt(i));
      } else if (i == 0 || !Chars.isSpace(name.charAt(i - 1))) {
        out.append(' ');
      }
    }
    return Chars.downcase(out.toString());
  }

  static @Nullable LinkTarget named(SpanParser p, String name) {
    if (p.doc.links.isEmpty()) {
      return null;
    }
    return p.doc.links.get(normalName(name));
  }
}
