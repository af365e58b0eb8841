package dev.inkwren.frontmatter;

import dev.inkwren.frontmatter.YamlNode.Alias;
import dev.inkwren.frontmatter.YamlNode.Mapping;
import dev.inkwren.frontmatter.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the aliases of some fields stand for: the text of each anchor they use, in order of first
 * use, and for each alias the number of that text. Two front matters with equal bindings give their
 * aliases the same values.
 *
 * @param uses one number per alias, -1 for an alias without anchor
 * @param definitions the anchored texts
 */
record Anchors(List<Integer> uses, List<String> definitions) {

  static Anchors of(FrontMatter matter, Predicate<Field> fields) {
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    List<Integer> uses = new ArrayList<>();
    List<String> definitions = new ArrayList<>();
    for (Field field : matter.fields()) {
      if (!fields.test(field)) {
        continue;
      }
      walk(
          field.valueNode(),
          node -> {
            if (node instanceof Alias alias) {
              Integer known = numbers.get(alias.target());
              if (known == null) {
                YamlNode target = field.values().anchor(alias.target());
                known = target == null ? -1 : definitions.size();
                numbers.put(alias.target(), known);
                if (target != null) {
                  definitions.add(matter.text().substring(target.start(), target.end()));
                }
              }
              uses.add(known);
            }
          });
    }
    return new Anchors(uses, definitions);
  }

  /** The node that defines an anchor at or below {@code node}, if any. */
  static @Nullable YamlNode firstIn(YamlNode node) {
    List<YamlNode> found = new ArrayList<>();
    walk(
        node,
        n -> {
          if (n.anchor() >= 0) {
            found.add(n);
          }
        });
    return found.isEmpty() ? null : found.getFirst();
  }

  /** Visits a node and all below it; the depth is bounded by {@link YamlTree#MAX_DEPTH}. */
  private static void walk(YamlNode node, Consumer<YamlNode> visit) {
    visit.accept(node);
    switch (node) {
      case Sequence list -> list.items().forEach(item -> walk(item, visit));
      case Mapping map ->
          map.pairs()
              .forEach(
                  pair -> {
                    walk(pair.key(), visit);
                    walk(pair.value(), visit);
                  });
      default -> {}
    }
  }
}
