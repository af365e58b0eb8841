package dev.inkwren.render.kramdown;

import org.jspecify.annotations.Nullable;

/**
 * Spells a tree out before its spans are read: blocks with the same signature print the same in the
 * same environment, wherever they stand.
 */
final class Signature {
  private final StringBuilder out = new StringBuilder();
  private final int line;

  private Signature(int line) {
    this.line = line;
  }

  /** The signature of a top-level block, or null if its print depends on what is around it. */
  static @Nullable String of(Node top) {
    if (top.kind == Kind.BLANK || top.kind == Kind.BOUNDARY || top.kind == Kind.RAW_TEXT) {
      return null;
    }
    Signature signature = new Signature(top.line);
    return signature.append(top) ? signature.out.toString() : null;
  }

  /** Definitions of a document, spelled out. */
  static String ofDefinitions(DocumentState doc) {
    Signature signature = new Signature(0);
    doc.attributeDefinitions.forEach(
        (name, list) -> {
          signature.text(name);
          signature.list(list);
        });
    doc.links.forEach(
        (name, target) -> {
          signature.text(name);
          signature.text(target.url());
          signature.text(target.title() == null ? "" : "=" + target.title());
          signature.list(target.boundary() == null ? null : target.boundary().ial);
        });
    doc.abbreviations.forEach(
        (name, abbreviation) -> {
          signature.text(name);
          signature.text(abbreviation.title());
          signature.list(abbreviation.boundary().ial);
        });
    doc.footnotes.keySet().forEach(signature::text);
    return signature.out.toString();
  }

  private boolean append(Node node) {
    if (node.kind == Kind.HEADING || isDefinition(node) || isPlace(node)) {
      return false;
    }
    number(node.kind.ordinal());
    number(node.line - line);
    number(node.level);
    int flags = node.transparent ? 1 : 0;
    flags |= node.block ? 2 : 0;
    flags |= node.closed ? 4 : 0;
    flags |= node.looseDetail ? 8 : 0;
    number(flags);
    number(node.content.ordinal());
    text(node.text());
    text(node.language);
    number(node.words.size());
    node.words.forEach(this::text);
    attributes(node.attributes);
    list(node.ial);
    number(node.children.size());
    for (Node child : node.children) {
      if (!append(child)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDefinition(Node node) {
    return node.kind == Kind.BOUNDARY && node.boundary == Node.Boundary.DEFINITION;
  }

  /** Whether the node may mark the place of the contents or the footnotes. */
  private static boolean isPlace(Node node) {
    return node.ial != null
        && (node.ial.references.contains("toc") || node.ial.references.contains("footnotes"));
  }

  private void list(@Nullable AttributeList list) {
    if (list == null) {
      number(-1);
      return;
    }
    number(list.references.size());
    list.references.forEach(this::text);
    attributes(list.values);
  }

  private void attributes(Attributes attributes) {
    number(attributes.size());
    for (int i = 0; i < attributes.size(); i++) {
      text(attributes.name(i));
      text(attributes.value(i));
    }
  }

  private void number(int number) {
    // One character for the small numbers that nearly all of them are.
    if (number >= 0 && number < 0x7FFF) {
      out.append((char) number);
    } else {
      out.append('\u7FFF').append((char) (number >>> 16)).append((char) number);
    }
  }

  private void text(String text) {
    number(text.length());
    out.append(text);
  }
}
