package dev.inkwren.render.kramdown;

import java.util.List;

/** Prints what stands in running text, and math. */
final class SpanWriter {
  private static final List<String> QUOTES = List.of("lsquo", "rsquo", "ldquo", "rdquo");

  private final HtmlWriter to;
  private final boolean joinsCjkLines;

  SpanWriter(HtmlWriter to) {
    this.to = to;
    joinsCjkLines = to.options.removeLineBreaksForCjk();
  }

  void write(Node node, int indent) {
    switch (node.kind) {
      case LINK -> link(node, indent);
      case IMAGE -> image(node);
      case EMPHASIS -> span("em", node, indent);
      case STRONG -> span("strong", node, indent);
      case LINE_BREAK -> to.out.append("<br />");
      case ENTITY -> entity(node.level, node.value);
      case SYMBOL -> symbol(node.value);
      case SMART_QUOTE -> quote(node.value);
      case ABBREVIATION -> abbreviation(node);
      case MATH -> math(node, indent);
      default -> text(node.text());
    }
  }

  private void text(String text) {
    if (joinsCjkLines) {
      HtmlEscape.text(CjkLines.join(text), to.out);
    } else {
      HtmlEscape.text(text, to.out);
    }
  }

  private void span(String tag, Node node, int indent) {
    to.open(tag, node.attributes);
    to.inner(node, indent);
    to.close(tag);
  }

  private void link(Node node, int indent) {
    to.uses.link(node);
    span("a", node, indent);
  }

  private void image(Node node) {
    to.uses.image(node);
    to.out.append("<img");
    HtmlEscape.attributes(node.attributes, to.out);
    to.out.append(" />");
  }

  private void entity(int code, String original) {
    to.out.append(HtmlEscape.entity(code, original, to.options.entityOutput()));
  }

  private void named(String name) {
    entity(Entities.code(name), "");
  }

  private void symbol(String name) {
    String own = to.options.typographicSymbols().get(name);
    if (own != null) {
      HtmlEscape.text(own, to.out);
      return;
    }
    switch (name) {
      case "laquo_space" -> {
        named("laquo");
        named("nbsp");
      }
      case "raquo_space" -> {
        named("nbsp");
        named("raquo");
      }
      default -> named(name);
    }
  }

  private void quote(String name) {
    List<String> own = to.options.smartQuotes();
    int i = QUOTES.indexOf(name);
    String word = i < own.size() ? own.get(i) : name;
    int code = Entities.code(word);
    if (code < 0) {
      code = number(word, Entities.code(name));
    }
    entity(code, "");
  }

  private static int number(String word, int otherwise) {
    try {
      return Entities.meant(Integer.decode(word));
    } catch (NumberFormatException e) {
      // A name that HTML does not have: kramdown stops with an error, the usual mark is kinder.
      return otherwise;
    }
  }

  private void abbreviation(Node node) {
    DocumentState.Abbreviation known = to.doc.abbreviations.get(node.value);
    Attributes attributes = new Attributes();
    if (known != null) {
      attributes.putAll(known.boundary().attributes);
      if (!known.title().isEmpty()) {
        attributes.put("title", known.title());
      }
    }
    to.open("abbr", attributes);
    to.out.append(node.value);
    to.close("abbr");
  }

  private void math(Node node, int indent) {
    if (!to.options.mathEngine().equals("mathjax")) {
      unprocessedMath(node, indent);
    } else if (node.attributes.isEmpty()) {
      mathJax(node);
    } else if (node.block) {
      to.indent(indent);
      to.open("div", node.attributes);
      mathJax(node);
      to.out.append("</div>\n");
    } else {
      to.open("span", node.attributes);
      to.out.append('$').append(node.value).append("$</span>");
    }
  }

  private void mathJax(Node node) {
    to.out.append(node.block ? "\\[" : "\\(");
    HtmlEscape.code(node.value, to.out);
    to.out.append(node.block ? "\\]\n" : "\\)");
  }

  private void unprocessedMath(Node node, int indent) {
    Attributes attributes = node.attributes.copy();
    attributes.addClass("kdmath");
    to.indent(node.block ? indent : 0);
    to.open(node.block ? "div" : "span", attributes);
    to.out.append(node.block ? "$$\n" : "$").append(node.value);
    to.out.append(node.block ? "\n$$</div>\n" : "$</span>");
  }
}
