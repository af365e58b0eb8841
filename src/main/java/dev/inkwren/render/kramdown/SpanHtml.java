package dev.inkwren.render.kramdown;

import dev.inkwren.render.kramdown.Outcomes.Construct;

/** HTML in running text; elements without an end tag end with what is around them (K13). */
final class SpanHtml {
  private SpanHtml() {}

  /** The end tag of an element. */
  private record EndTag(String name, boolean ignoreCase) implements SpanParser.Stop {
    @Override
    public boolean matches(SpanParser p) {
      return p.at(p.pos) == '<' && HtmlTag.isEnd(p.s, p.pos, name, ignoreCase);
    }

    @Override
    public boolean accept(SpanParser p, Node content) {
      return true;
    }
  }

  static boolean parse(SpanParser p) {
    int start = p.pos;
    boolean comment = p.s.startsWith("<!--", start);
    if (!comment && p.at(start + 1) != '/' && !HtmlTag.isNameStart(p.s, start + 1)) {
      return false;
    }
    if (comment && parseComment(p)) {
      return true;
    }
    HtmlTag.End end = HtmlTag.endAt(p.s, start);
    if (end != null) {
      p.addText(start, end.end());
      p.pos = end.end();
      return true;
    }
    HtmlTag tag = HtmlTag.at(p.s, start, p.text);
    if (tag == null || p.tooDeep()) {
      p.addText(start, start + 1);
      p.pos = start + 1;
      return true;
    }
    String lower = Chars.downcase(tag.name());
    if (HtmlNames.isBlock(HtmlNames.isKnown(lower) ? lower : tag.name())) {
      p.doc.warn("<" + tag.name() + "> stands in running text; it is shown", p.text.lineOf(start));
      p.addText(start, tag.end());
      p.pos = tag.end();
      return true;
    }
    long attempt = p.attempt(start, Construct.HTML);
    if (!p.repeat(attempt)) {
      Node element = p.create(Kind.HTML, start);
      p.pos = tag.end();
      parseElement(p, tag.normalized(), element);
      p.succeed(attempt, element);
    }
    return true;
  }

  private static boolean parseComment(SpanParser p) {
    int close = p.text.find("-->", p.pos + 4);
    if (close < 0) {
      return false;
    }
    Node comment = p.create(Kind.HTML_COMMENT, p.pos);
    comment.value = p.s.substring(p.pos, close + 3);
    p.tree.add(comment);
    p.pos = close + 3;
    return true;
  }

  private static void parseElement(SpanParser p, HtmlTag tag, Node element) {
    element.value = tag.name();
    Attributes attributes = tag.attributes();
    for (int i = 0; i < attributes.size(); i++) {
      element.attributes.put(attributes.name(i), onOneLine(attributes.value(i)));
    }
    boolean parsed = isParsed(p, element);
    element.content = parsed ? Node.Content.SPAN : Node.Content.RAW;
    element.closed = tag.closed();
    if (!tag.closed() && !HtmlNames.isEmpty(tag.name())) {
      EndTag end = new EndTag(tag.name(), HtmlNames.isKnown(tag.name()));
      if (p.parse(element, p.context.html(!parsed), end)) {
        p.pos = p.s.indexOf('>', p.pos) + 1;
      } else {
        p.doc.warn("<" + tag.name() + "> is never closed here", element.line);
        element.addText(Kind.TEXT, p.s.substring(p.pos));
        p.pos = p.s.length();
      }
    }
    if (p.doc.options.htmlToNative()) {
      NativeHtml.convert(element);
    }
  }

  private static String onOneLine(String value) {
    if (value.indexOf('\n') < 0) {
      return value;
    }
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) != '\n') {
        out.append(value.charAt(i));
      } else if (i == 0 || value.charAt(i - 1) != '\n') {
        out.append(' ');
      }
    }
    return out.toString();
  }

  private static boolean isParsed(SpanParser p, Node element) {
    boolean raw = HtmlNames.contentOf(element.value) == Node.Content.RAW;
    String markdown = element.attributes.remove("markdown");
    if (markdown != null) {
      switch (markdown) {
        case "0":
          return false;
        case "1":
          return !raw;
        case "span":
          return true;
        default:
          break;
      }
    }
    return !raw && !p.context.inRawHtml() && p.doc.options.parseSpanHtml();
  }
}
