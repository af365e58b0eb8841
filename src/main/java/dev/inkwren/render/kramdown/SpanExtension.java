package dev.inkwren.render.kramdown;

/** Attribute lists of spans (K15) and extensions in running text. */
final class SpanExtension {
  private SpanExtension() {}

  static boolean parse(SpanParser p) {
    if (p.at(p.pos + 1) != ':') {
      return false;
    }
    int brace = closingBrace(p, p.pos + 2);
    Extension.Tag tag = Extension.tagAt(p.s, p.pos, brace);
    if (tag != null ? parseExtension(p, tag) : brace >= 0 && parseList(p, brace)) {
      return true;
    }
    p.addText(p.pos, p.pos + 1);
    p.pos++;
    return true;
  }

  /** The first brace that is not escaped; failing that the last one that is. */
  private static int closingBrace(SpanParser p, int from) {
    int i = p.text.find("}", from);
    if (i <= from) {
      return -1;
    }
    if (p.text.isMissing("plain brace", from)) {
      return p.s.lastIndexOf('}');
    }
    while (i >= 0 && p.at(i - 1) == '\\') {
      i = p.text.find("}", i + 1);
    }
    if (i >= 0) {
      return i;
    }
    p.text.remember("plain brace", from);
    return p.s.lastIndexOf('}');
  }

  private static boolean parseList(SpanParser p, int brace) {
    Node last = p.tree.last();
    if (last == null || last.kind == Kind.TEXT || last.kind == Kind.RAW_TEXT) {
      p.doc.warn("the attribute list follows no element; it is shown", p.text.lineOf(p.pos));
      return false;
    }
    AttributeList list = new AttributeList();
    list.read(p.s.substring(p.pos + 2, brace));
    Node changed = last.copy();
    AttributeList shared = last.ial;
    p.doc.grownDefinition |= shared != null && shared.ofDefinition;
    changed.ial = shared == null ? new AttributeList() : shared;
    changed.ial.addAll(list);
    p.doc.apply(changed.attributes, list);
    p.tree.children.set(p.tree.children.size() - 1, changed);
    p.pos = brace + 1;
    return true;
  }

  private static boolean parseExtension(SpanParser p, Extension.Tag tag) {
    int line = p.text.lineOf(p.pos);
    if (tag.name().isEmpty()) {
      p.doc.warn("the extension that ends here was never opened", line);
      return false;
    }
    int end = tag.close() + 1;
    String body = null;
    if (!tag.closed()) {
      int stop = findStop(p, end, tag.name());
      if (stop < 0) {
        p.doc.warn("{::" + tag.name() + "} is never ended with {:/}; it is shown as text", line);
        return false;
      }
      body = p.s.substring(end, stop);
      end = p.s.indexOf('}', stop) + 1;
    }
    if (!Extension.apply(p.doc, p.tree, tag, body, false, line)) {
      return false;
    }
    p.pos = end;
    return true;
  }

  private static int findStop(SpanParser p, int from, String name) {
    for (int i = p.text.find("{:/", from); i >= 0; i = p.text.find("{:/", i + 1)) {
      if (p.at(i + 3) == '}' || p.s.startsWith(name + "}", i + 3)) {
        return i;
      }
    }
    return -1;
  }
}
