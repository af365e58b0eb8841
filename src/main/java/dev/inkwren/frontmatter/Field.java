package dev.inkwren.frontmatter;

/**
 * A top-level entry with its nodes.
 *
 * @param entry what the outside sees
 * @param pair key and value in the tree
 * @param values turns its nodes into values
 * @param simple false for {@code ? key} and keys that are no single line of text
 */
record Field(Node.Entry entry, YamlNode.Pair pair, Values values, boolean simple) {

  String key() {
    return entry.key();
  }

  YamlNode valueNode() {
    return pair.value();
  }

  Value value() {
    return values.of(pair.value());
  }
}
