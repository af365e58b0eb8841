package dev.inkwren.frontmatter;

import dev.inkwren.text.Lines;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Plain values of a YAML file that is only read, like {@code _config.yml}, typed as upstream Jekyll
 * types them: String, Boolean, Long, BigInteger, Double, LocalDate, OffsetDateTime, List, Map, null
 * inside lists and maps.
 */
public sealed interface YamlData {

  /**
   * The file as a map.
   *
   * @param values its values, in order; empty for an empty file; keys without value are left out
   */
  record Read(Map<String, Object> values) implements YamlData {}

  /**
   * The file is broken or no map.
   *
   * @param why what is wrong and what to do in the reader's language, with line and column (both
   *     from 1); the parser's own words stand behind it in brackets
   * @param offset of that place in the text, UTF-16; 0 where there is none
   */
  record Failed(String why, int offset) implements YamlData {}

  /** Reads {@code text}; never throws. */
  static YamlData parse(String text) {
    try {
      Object loaded = Reading.load(text);
      Map<String, Object> values = new LinkedHashMap<>();
      if (loaded instanceof Map<?, ?> map) {
        map.forEach(
            (key, value) -> {
              if (value != null) {
                values.put(String.valueOf(key), value);
              }
            });
      } else if (loaded != null) {
        return new Failed(Messages.of("yaml.notAMap"), 0);
      }
      return new Read(values);
    } catch (YAMLException broken) {
      return failed(text, broken);
    }
  }

  private static Failed failed(String text, YAMLException broken) {
    String words =
        broken instanceof MarkedYAMLException marked
            ? String.valueOf(marked.getProblem())
            : String.valueOf(broken.getMessage());
    if (YamlReader.read(text, 0) instanceof YamlReader.Broken(YamlFailure failure)
        && failure.kind() != YamlFailure.Kind.TOO_LARGE) {
      Culprit culprit = new Culprits(text, 0, text.length(), failure).find();
      return failed(text, culprit.range().start(), culprit.message(), words);
    }
    boolean alias = words.startsWith("found undefined alias");
    return failed(
        text, Reading.offset(broken, text), alias ? "error.alias" : "error.syntax", words);
  }

  private static Failed failed(String text, int offset, String key, String words) {
    Lines lines = Lines.of(text);
    int line = lines.lineAt(offset);
    int column = offset - lines.start(line);
    return new Failed(
        Messages.of("yaml.place", line + 1, column + 1, Messages.of(key), words), offset);
  }

  /** The value of a whole file, a list for one; empty when it is empty or broken. */
  static Optional<Object> value(String text) {
    try {
      return Optional.ofNullable(Reading.load(text));
    } catch (YAMLException broken) {
      return Optional.empty();
    }
  }

  /** One walk over the nodes of a file; an alias gives the very value of its anchor. */
  final class Reading {

    private final IdentityHashMap<Node, @Nullable Object> known = new IdentityHashMap<>();

    private Reading() {}

    private static @Nullable Object load(String text) {
      LoaderOptions options = new LoaderOptions();
      options.setMaxAliasesForCollections(50);
      Node root = new Yaml(options).compose(new StringReader(text));
      return root == null ? null : new Reading().value(root);
    }

    /** SnakeYAML counts code points. */
    private static int offset(YAMLException broken, String text) {
      Mark mark = broken instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
      int points = mark == null ? 0 : mark.getIndex();
      return text.offsetByCodePoints(0, Math.min(points, text.codePointCount(0, text.length())));
    }

    private @Nullable Object value(Node node) {
      if (known.containsKey(node)) {
        return known.get(node);
      }
      Object value =
          switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case SequenceNode sequence -> list(sequence);
            case MappingNode mapping -> map(mapping);
            default -> null;
          };
      known.put(node, value);
      return value;
    }

    private static @Nullable Object scalar(ScalarNode node) {
      return node.getScalarStyle() == ScalarStyle.PLAIN
          ? JekyllTypes.guess(node.getValue())
          : node.getValue();
    }

    private List<@Nullable Object> list(SequenceNode node) {
      List<@Nullable Object> items = new ArrayList<>();
      known.put(node, List.of());
      node.getValue().forEach(item -> items.add(value(item)));
      return items;
    }

    private Map<String, @Nullable Object> map(MappingNode node) {
      Map<String, @Nullable Object> entries = new LinkedHashMap<>();
      Map<String, @Nullable Object> merged = new LinkedHashMap<>();
      known.put(node, Map.of());
      for (NodeTuple tuple : node.getValue()) {
        String key = String.valueOf(key(tuple.getKeyNode()));
        Object value = value(tuple.getValueNode());
        if (key.equals("<<")) {
          merge(value, merged);
        } else {
          entries.put(key, value);
        }
      }
      merged.forEach(entries::putIfAbsent);
      return entries;
    }

    private @Nullable Object key(Node node) {
      return node instanceof ScalarNode scalar ? scalar.getValue() : value(node);
    }

    private static void merge(@Nullable Object source, Map<String, @Nullable Object> into) {
      if (source instanceof Map<?, ?> map) {
        map.forEach((key, value) -> into.putIfAbsent(String.valueOf(key), value));
      } else if (source instanceof List<?> list) {
        list.forEach(item -> merge(item, into));
      }
    }
  }
}
