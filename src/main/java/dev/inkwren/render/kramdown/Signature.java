package dev.inkwren.render.kramdown;

import org.jspecify.annotations.Nullable;

/** Spells definitions out: with the same ones, the same text prints the same. */
final class Signature {
  private final StringBuilder out = new StringBuilder();

  private Signature() {}

  /** Definitions of a document, spelled out. */
  static String ofDefinitions(DocumentState doc) {
    Signature signature = new Signature();
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
