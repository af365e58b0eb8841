package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;

/** Second pass over the tree: spans inside raw text, attribute lists, texts for ids. */
final class TreeUpdate {
  private final DocumentState doc;

  TreeUpdate(DocumentState doc) {
    this.doc = doc;
  }

  void update(Node node) {
    if (node.children.isEmpty()) {
      return;
    }
    List<Node> updated = new ArrayList<>(node.children.size());
    for (Node child : node.children) {
      updateOne(child, updated);
    }
    node.children.clear();
    updated.forEach(node::add);
  }

  /** Updates one of several siblings; those before it are in {@code updated} already. */
  void updateOne(Node child, List<Node> updated) {
    if (child.kind == Kind.BOUNDARY) {
      doc.apply(child.attributes, child.ial);
    } else if (child.kind != Kind.BLANK) {
      updateChild(child, updated);
    } else if (!updated.isEmpty() && updated.getLast().kind == Kind.BLANK) {
      updated.getLast().append(child.text());
    } else {
      updated.add(child);
    }
  }

  private void updateChild(Node child, List<Node> updated) {
    if (child.kind == Kind.RAW_TEXT) {
      updated.addAll(SpanParser.spansOf(doc, child.text(), child.line));
      return;
    }
    update(child);
    doc.apply(child.attributes, child.ial);
    if (child.kind == Kind.TERM || (child.kind == Kind.HEADING && doc.stripsIds())) {
      StringBuilder text = new StringBuilder();
      idText(child, text);
      child.idText = text.toString();
    }
    updated.add(child);
  }

  private void idText(Node node, StringBuilder out) {
    switch (node.kind) {
      case TEXT -> out.append(node.text());
      case CODE_SPAN, MATH -> out.append(doc.gfm ? node.value : "");
      case ENTITY -> out.append(doc.gfm ? Entities.character(node.level) : "");
      case SMART_QUOTE, SYMBOL -> out.append(doc.gfm ? symbol(node.value) : "");
      default -> node.children.forEach(child -> idText(child, out));
    }
  }

  static String symbol(String name) {
    return switch (name) {
      case "laquo_space" -> "«\u00A0";
      case "raquo_space" -> "\u00A0»";
      default -> Entities.character(Entities.code(name));
    };
  }
}
