package dev.inkwren.render.kramdown;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** HTML that stands as a block, with Markdown inside where it is asked for (K36, K39). */
final class BlockHtml {
  private static final Set<String> KEEPS_PARAGRAPH =
      Set.of(
          "a", "abbr", "acronym", "b", "big", "bdo", "br", "button", "cite", "code", "del", "dfn",
          "em", "i", "img", "input", "ins", "kbd", "label", "mark", "option", "q", "rb", "rbc",
          "rp", "rt", "rtc", "ruby", "samp", "select", "small", "span", "strong", "sub", "sup",
          "tt", "u", "var", "script");

  private final BlockParser parser;

  BlockHtml(BlockParser parser) {
    this.parser = parser;
  }

  /** Whether a tag at {@code i} keeps its line from lazily continuing a block. */
  static boolean endsLaziness(BlockText text, int i) {
    if (text.at(i) != '<') {
      return false;
    }
    boolean end = text.at(i + 1) == '/';
    int name = end ? i + 2 : i + 1;
    if (!HtmlTag.isNameStart(text.s, name) || KEEPS_PARAGRAPH.contains(word(text.s, name))) {
      return false;
    }
    return !end || HtmlTag.endAt(text.s, i) != null;
  }

  private static String word(String s, int from) {
    int i = from;
    while (i < s.length() && Chars.isUnicodeWord(s.codePointAt(i))) {
      i += Character.charCount(s.codePointAt(i));
    }
    return s.substring(from, i);
  }

  static boolean parse(BlockParser p) {
    BlockText text = p.text;
    int open = text.skipIndent(text.pos);
    if (text.at(open) != '<') {
      return false;
    }
    if (open == text.pos && parseComment(p)) {
      return true;
    }
    HtmlTag tag = HtmlTag.at(text.s, open, text);
    if (tag != null) {
      if (HtmlNames.isSpan(Chars.downcase(tag.name()))) {
        return false;
      }
      int line = text.line();
      text.pos = tag.end();
      new BlockHtml(p).open(tag.normalized(), line);
      return true;
    }
    return parseEnd(p, HtmlTag.endAt(text.s, open));
  }

  private static boolean parseComment(BlockParser p) {
    BlockText text = p.text;
    int close = text.s.startsWith("<!--", text.pos) ? text.find("-->", text.pos + 4) : -1;
    if (close < 0) {
      return false;
    }
    Node comment = new Node(Kind.HTML_COMMENT, text.line());
    comment.value = text.s.substring(text.pos, close + 3);
    comment.block = true;
    p.tree.add(comment);
    text.pos = close + 3;
    skipRestOfLine(text);
    return true;
  }

  private static boolean parseEnd(BlockParser p, HtmlTag.@Nullable End end) {
    if (end == null) {
      return false;
    }
    String name = Chars.downcase(end.name());
    if (HtmlNames.isSpan(name) || p.tree.kind != Kind.HTML || !p.tree.value.equals(name)) {
      return false;
    }
    p.text.pos = end.end();
    p.stop();
    return true;
  }

  private static void skipRestOfLine(BlockText text) {
    int end = Chars.skipBlank(text.s, text.pos);
    if (text.at(end) == '\n') {
      text.pos = end + 1;
    }
  }

  /** Reads the element whose start tag ends at the reading position; called by raw parents too. */
  void open(HtmlTag tag, int line) {
    Node element = new Node(Kind.HTML, tag.name(), line);
    element.block = true;
    element.attributes.putAll(tag.attributes());
    Node parent = parser.tree;
    parent.add(element);
    boolean empty = tag.closed() || HtmlNames.isEmpty(tag.name());
    boolean script = tag.name().equals("script") || tag.name().equals("style");
    if (script) {
      readUnparsed(element);
    }
    parser.takeWaiting(element);
    element.content = contentOf(element, parent);
    element.closed = !script && empty;
    if (element.content == Node.Content.BLOCK) {
      skipRestOfLine(parser.text);
    }
    if (!script && !empty) {
      readBody(element);
      if (!parent.isRawHtml()) {
        skipRestOfLine(parser.text);
      }
    }
    if (!parent.isRawHtml() && parser.doc.options.htmlToNative()) {
      NativeHtml.convert(element);
    }
  }

  private Node.Content contentOf(Node element, Node parent) {
    Node.Content byName = HtmlNames.contentOf(element.value);
    String markdown = element.attributes.remove("markdown");
    if (markdown != null) {
      switch (markdown) {
        case "0":
          return Node.Content.RAW;
        case "1":
          return byName;
        case "span":
          return Node.Content.SPAN;
        case "block":
          return Node.Content.BLOCK;
        default:
          break;
      }
    }
    boolean parsed = !parent.isRawHtml() && parser.doc.options.parseBlockHtml();
    return parsed ? byName : Node.Content.RAW;
  }

  private void readUnparsed(Node element) {
    if (!readText(element, Kind.VERBATIM)) {
      warnUnclosed(element);
    }
  }

  private void readBody(Node element) {
    if (parser.tooDeep()) {
      parser.doc.warnDepth(element.line);
      return;
    }
    boolean found =
        switch (element.content) {
          case BLOCK -> parser.parseHere(element);
          case SPAN -> readText(element, Kind.RAW_TEXT);
          case RAW -> new RawHtml(parser, this).read(element);
        };
    if (!found) {
      warnUnclosed(element);
    }
  }

  /** Takes all up to the element's end tag, and that; false when there is none. */
  private boolean readText(Node element, Kind kind) {
    BlockText text = parser.text;
    int close = HtmlTag.findEnd(text.s, text.pos, element.value);
    int end = close < 0 ? text.s.length() : close;
    element.addText(kind, text.s.substring(text.pos, end));
    HtmlTag.End tag = close < 0 ? null : HtmlTag.endAt(text.s, close);
    text.pos = tag == null ? end : tag.end();
    return tag != null;
  }

  private void warnUnclosed(Node element) {
    parser.doc.warn(
        "<" + element.value + "> is never closed; it ends with what is around it", element.line);
  }
}
