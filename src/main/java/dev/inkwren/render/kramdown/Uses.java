package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects headings, links, images and code while a document is printed. */
final class Uses {
  final List<Heading> outline = new ArrayList<>();
  final List<LinkUse> links = new ArrayList<>();
  final List<ImageUse> images = new ArrayList<>();
  final List<CodeUse> codes = new ArrayList<>();

  /** Off while something is printed a second time, as headings are in a table of contents. */
  boolean active = true;

  void heading(Node node, int level, String id) {
    if (active) {
      outline.add(new Heading(level, id, plainText(node), node.line, isSkipped(node)));
    }
  }

  private static boolean isSkipped(Node node) {
    return node.attributes.has("data-toc-skip");
  }

  void link(Node node) {
    String destination = node.attributes.get("href");
    if (active && destination != null) {
      links.add(new LinkUse(destination, plainText(node), node.line));
    }
  }

  void image(Node node) {
    if (active) {
      Map<String, String> attributes = new LinkedHashMap<>();
      for (int i = 0; i < node.attributes.size(); i++) {
        attributes.put(node.attributes.name(i), node.attributes.value(i));
      }
      images.add(
          new ImageUse(
              node.attributes.getOrEmpty("src"),
              node.attributes.getOrEmpty("alt"),
              attributes,
              node.line));
    }
  }

  void code(Node node, String language, boolean span) {
    if (active) {
      int lines = 1;
      for (int i = node.value.indexOf('\n'); i >= 0; i = node.value.indexOf('\n', i + 1)) {
        lines++;
      }
      boolean fenced = !span && node.closed;
      int end = node.line + (fenced ? lines + 1 : span ? lines : lines - 1);
      codes.add(new CodeUse(language, span, node.line, end));
    }
  }

  /** The text of a node without markup. */
  static String plainText(Node node) {
    StringBuilder out = new StringBuilder();
    plainText(node, out);
    return out.toString();
  }

  private static void plainText(Node node, StringBuilder out) {
    switch (node.kind) {
      case TEXT, RAW_TEXT -> out.append(node.text());
      case CODE_SPAN, MATH, ABBREVIATION -> out.append(node.text());
      case ENTITY -> out.append(Entities.character(node.level));
      case SYMBOL -> out.append(TreeUpdate.symbol(node.value));
      case SMART_QUOTE -> out.append(Entities.character(Entities.code(node.value)));
      default -> node.children.forEach(child -> plainText(child, out));
    }
  }
}
