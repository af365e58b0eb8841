package dev.inkwren.render.kramdown;

/** Prints blocks other than code and tables. */
final class BlockWriter {
  private final HtmlWriter to;

  BlockWriter(HtmlWriter to) {
    this.to = to;
  }

  void write(Node node, int indent) {
    switch (node.kind) {
      case BLANK -> to.out.append('\n');
      case PARAGRAPH -> paragraph(node, indent);
      case HEADING -> heading(node, indent);
      case QUOTE -> to.wrap("blockquote", node, indent);
      case RULE -> rule(node, indent);
      case BULLETS, NUMBERS -> list(node, indent);
      case DEFINITIONS -> to.wrap("dl", node, indent);
      case ITEM, DETAIL -> item(node, indent);
      case TERM -> term(node, indent);
      case HTML -> html(node, indent);
      case HTML_COMMENT, INSTRUCTION -> markup(node, indent);
      case COMMENT -> comment(node, indent);
      case VERBATIM -> verbatim(node);
      default -> to.inner(node, indent);
    }
  }

  private void paragraph(Node node, int indent) {
    if (node.transparent) {
      to.inner(node, indent);
      return;
    }
    Node only = node.children.size() == 1 ? node.children.get(0) : null;
    if (only != null
        && only.kind == Kind.IMAGE
        && only.ial != null
        && only.ial.references.contains("standalone")) {
      figure(node, only, indent);
    } else {
      to.block("p", node, node.attributes, indent);
    }
  }

  private void figure(Node paragraph, Node image, int indent) {
    to.uses.image(image);
    Attributes outer = paragraph.attributes.copy();
    Attributes inner = image.attributes.copy();
    for (String name : new String[] {"class", "id"}) {
      String value = inner.get(name);
      if (value != null && !outer.has(name)) {
        inner.remove(name);
        outer.put(name, value);
      }
    }
    to.indent(indent);
    to.open("figure", outer);
    to.out.append('\n');
    to.indent(indent + 2);
    to.out.append("<img");
    HtmlEscape.attributes(inner, to.out);
    to.out.append(" />\n");
    to.indent(indent + 2);
    to.out.append("<figcaption>").append(inner.getOrEmpty("alt")).append("</figcaption>\n");
    to.indent(indent);
    to.out.append("</figure>\n");
  }

  private void heading(Node node, int indent) {
    Attributes attributes = node.attributes;
    if (to.options.autoIds() && !attributes.has("id")) {
      attributes = attributes.copy();
      attributes.put("id", uniqueId(node.idText));
    }
    int level = Math.max(1, Math.min(6, node.level + to.options.headerOffset()));
    to.uses.heading(node, level, attributes.getOrEmpty("id"));
    String id = attributes.get("id");
    if (id != null) {
      to.contents.add(node, id);
    }
    if (to.options.headerLinks() && id != null && !id.isEmpty()) {
      wrapInLink(node, id);
    }
    to.block("h" + level, node, attributes, indent);
  }

  private static void wrapInLink(Node heading, String id) {
    Node link = new Node(Kind.LINK, heading.line);
    link.attributes.put("href", "#" + id);
    link.children.addAll(heading.children);
    heading.children.clear();
    heading.add(link);
  }

  /** kramdown's own ids, where GFM's do not apply. */
  private String uniqueId(String text) {
    String source = to.options.transliteratedHeaderIds() ? Transliteration.toAscii(text) : text;
    String id = simpleId(source);
    if (id.isEmpty()) {
      id = "section";
    }
    return to.ids.next(HeadingIds.Counter.KRAMDOWN, id);
  }

  /** ASCII letters and digits, hyphens for spaces; begins with a letter. */
  static String simpleId(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean lineStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lineStart = (lineStart || c == '\n') && !Chars.isAsciiLetter(c);
      if (!lineStart && (Chars.isAsciiLetter(c) || Chars.isDigit(c) || c == '-')) {
        out.append(Character.toLowerCase(c));
      } else if (!lineStart && c == ' ') {
        out.append('-');
      }
    }
    return out.toString();
  }

  private void rule(Node node, int indent) {
    to.indent(indent);
    to.out.append("<hr");
    HtmlEscape.attributes(node.attributes, to.out);
    to.out.append(" />\n");
  }

  private void list(Node node, int indent) {
    if (node.ial != null && to.contents.takesPlace(node)) {
      to.out.append(to.contents.placeholder);
    } else if (node.ial != null && to.footnotes.takesPlace(node)) {
      to.out.append(to.footnotes.placeholder);
    } else {
      to.wrap(node.kind == Kind.BULLETS ? "ul" : "ol", node, indent);
    }
  }

  private void item(Node node, int indent) {
    String tag = node.kind == Kind.ITEM ? "li" : "dd";
    to.indent(indent);
    to.open(tag, node.attributes);
    Node first = node.children.isEmpty() ? null : node.children.get(0);
    boolean inline = first == null || (first.kind == Kind.PARAGRAPH && first.transparent);
    if (!inline) {
      to.out.append('\n');
    }
    int start = to.out.length();
    to.inner(node, indent);
    int end = to.out.length();
    if (!inline || (end > start && to.out.charAt(end - 1) == '\n')) {
      to.indent(indent);
    }
    to.close(tag);
    to.out.append('\n');
  }

  private void term(Node node, int indent) {
    Attributes attributes = node.attributes;
    AttributeList list = to.parent().ial;
    if (list != null && !attributes.has("id")) {
      for (String reference : list.references) {
        if (reference.startsWith("auto_ids")) {
          String prefix =
              reference.length() > 9 && reference.charAt(8) == '-' ? reference.substring(9) : "";
          attributes = attributes.copy();
          attributes.put("id", prefix + simpleId(node.idText));
          break;
        }
      }
    }
    to.block("dt", node, attributes, indent);
  }

  private void html(Node node, int indent) {
    boolean rawParent = to.parent().isRawHtml();
    boolean lines = node.block && !rawParent;
    if (lines) {
      to.indent(indent);
    }
    to.out.append('<').append(node.value);
    HtmlEscape.attributes(node.attributes, to.out);
    if (node.block && node.closed && node.content == Node.Content.RAW) {
      to.out.append(" />");
    } else {
      htmlBody(node, indent);
    }
    if (lines) {
      to.out.append('\n');
    }
  }

  private void htmlBody(Node node, int indent) {
    int start = to.out.length();
    boolean onLines = node.block && node.content == Node.Content.BLOCK;
    to.out.append(onLines ? ">\n" : ">");
    int body = to.out.length();
    to.inner(node, indent);
    if (to.out.length() == body) {
      to.out.setLength(start);
      if (HtmlNames.isEmpty(node.value)) {
        to.out.append(" />");
        return;
      }
      to.out.append('>');
    } else if (onLines) {
      if (to.out.charAt(to.out.length() - 1) != '\n') {
        to.out.append('\n');
      }
      to.indent(indent);
    }
    to.close(node.value);
  }

  private void markup(Node node, int indent) {
    boolean lines = node.block && !to.parent().isRawHtml();
    if (lines) {
      to.indent(indent);
    }
    to.out.append(node.value);
    if (lines) {
      to.out.append('\n');
    }
  }

  private void comment(Node node, int indent) {
    to.indent(node.block ? indent : 0);
    to.out.append("<!-- ").append(node.value).append(node.block ? " -->\n" : " -->");
  }

  private void verbatim(Node node) {
    if (node.words.isEmpty() || node.words.contains("html")) {
      to.out.append(node.text()).append(node.block ? "\n" : "");
    }
  }
}
