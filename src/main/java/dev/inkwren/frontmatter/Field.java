package dev.inkwren.frontmatter;

import dev.inkwren.frontmatter.YamlNode.Pair;
import java.util.function.Supplier;

/**
 * A top-level entry with its nodes.
 *
 * @param entry what the outside sees
 * @param nodes key and value in the tree; read from the text again each time where that is cheap,
 *     so that very many entries need little memory
 * @param values turns its nodes into values
 * @param simple false for {@code ? key} and keys that are no single line of text
 */
record Field(Node.Entry entry, Supplier<Pair> nodes, Values values, boolean simple) {

  String key() {
    return entry.key();
  }

  Pair pair() {
    return nodes.get();
  }

  YamlNode valueNode() {
    return pair().value();
  }

  Value value() {
    return values.of(valueNode());
  }
}
