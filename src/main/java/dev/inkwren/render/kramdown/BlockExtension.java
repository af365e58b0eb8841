package dev.inkwren.render.kramdown;

import org.jspecify.annotations.Nullable;

/** Attribute definitions, block attribute lists and block extensions (K33, K38). */
final class BlockExtension {
  private BlockExtension() {}

  static boolean parse(BlockParser p) {
    BlockText text = p.text;
    int open = text.skipIndent(text.pos);
    if (text.at(open) != '{' || text.at(open + 1) != ':') {
      return false;
    }
    if (parseDefinition(p, open)) {
      return true;
    }
    Extension.Tag tag = Extension.tagAt(text.s, open, AttributeLine.closeAtLineEnd(text, open + 2));
    if (tag != null) {
      return parseExtension(p, tag);
    }
    return parseList(p, open);
  }

  private static boolean parseDefinition(BlockParser p, int open) {
    BlockText text = p.text;
    int nameEnd = Chars.endOfName(text.s, open + 2);
    if (nameEnd == open + 2 || text.at(nameEnd) != ':') {
      return false;
    }
    int close = AttributeLine.closeAtLineEnd(text, nameEnd + 1);
    if (close < 0) {
      return false;
    }
    String name = text.s.substring(open + 2, nameEnd);
    p.doc.attributesToDefine(name).read(text.s.substring(nameEnd + 1, close));
    p.addBoundary(Node.Boundary.ATTRIBUTE_DEFINITION);
    text.pos = Chars.endOfBlankRest(text.s, close + 1);
    return true;
  }

  private static boolean parseList(BlockParser p, int open) {
    BlockText text = p.text;
    if (!AttributeLine.listStartsAt(text, open)) {
      return false;
    }
    int close = AttributeLine.closeAtLineEnd(text, open + 2);
    String content = text.s.substring(open + 2, close);
    text.pos = Chars.endOfBlankRest(text.s, close + 1);
    Node last = p.tree.last();
    boolean belongsToLast =
        last != null
            && last.kind != Kind.BLANK
            && (last.kind != Kind.BOUNDARY || last.boundary == Node.Boundary.DEFINITION);
    if (belongsToLast && last != null) {
      if (last.ial == null) {
        last.ial = new AttributeList();
      }
      last.ial.read(content);
      if (!AttributeLine.startsAt(text, text.pos)) {
        p.addBoundary(Node.Boundary.ATTRIBUTES);
      }
    } else {
      if (p.waiting == null) {
        p.waiting = new AttributeList();
      }
      p.waiting.read(content);
    }
    return true;
  }

  private static boolean parseExtension(BlockParser p, Extension.Tag tag) {
    BlockText text = p.text;
    int line = text.line();
    if (tag.name().isEmpty()) {
      p.doc.warn("the extension that ends here was never opened", line);
      return false;
    }
    int start = Chars.endOfBlankRest(text.s, tag.close() + 1);
    int end = start;
    String body = null;
    if (!tag.closed()) {
      int stop = findStop(text, start, tag.name());
      if (stop < 0) {
        p.doc.warn("{::" + tag.name() + "} is never ended with {:/}; it is shown as text", line);
        return false;
      }
      body = body(text, start, stop);
      end = Chars.endOfBlankRest(text.s, text.s.indexOf('}', stop) + 1);
    }
    int saved = text.pos;
    text.pos = end;
    if (!Extension.apply(p.doc, p.tree, tag, body, true, line)) {
      text.pos = saved;
      return false;
    }
    if (tag.name().equals("options")) {
      p.addBoundary(Node.Boundary.EXTENSION);
    }
    return true;
  }

  private static @Nullable String body(BlockText text, int start, int stop) {
    int end = stop > start && text.at(stop - 1) == '\n' ? stop - 1 : stop;
    return text.s.substring(start, end);
  }

  /** Start of the next line that ends the extension, or -1. */
  private static int findStop(BlockText text, int from, String name) {
    for (int line = from; line < text.s.length(); ) {
      int open = text.skipIndent(line);
      if (text.s.startsWith("{:/", open)) {
        int end = open + 3;
        if (text.s.startsWith(name, end) && text.at(end + name.length()) == '}') {
          end += name.length();
        }
        if (text.at(end) == '}' && Chars.endOfBlankRest(text.s, end + 1) >= 0) {
          return line;
        }
      }
      int next = text.find("{:/", text.endOfLine(line) - 1);
      if (next < 0) {
        return -1;
      }
      line = text.s.lastIndexOf('\n', next) + 1;
    }
    return -1;
  }
}
