package dev.inkwren.frontmatter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Plain values of a YAML file that is only read, like {@code _config.yml}. */
public sealed interface YamlData {

  /**
   * The file as a map.
   *
   * @param values its values, in order; empty for an empty file
   */
  record Read(Map<String, Object> values) implements YamlData {}

  /**
   * The file is broken or no map.
   *
   * @param why one sentence with line and column
   */
  record Failed(String why) implements YamlData {}

  /** Reads {@code text}; never throws. */
  static YamlData parse(String text) {
    try {
      Object loaded = load(text);
      Map<String, Object> values = new LinkedHashMap<>();
      if (loaded instanceof Map<?, ?> map) {
        map.forEach(
            (key, value) -> {
              if (key != null && value != null) {
                values.put(key.toString(), value);
              }
            });
      } else if (loaded != null) {
        return new Failed("The file is not a list of settings (key: value).");
      }
      return new Read(values);
    } catch (YAMLException broken) {
      return new Failed(String.valueOf(broken.getMessage()));
    }
  }

  /** The value of a whole file, a list for one; empty when it is empty or broken. */
  static Optional<Object> value(String text) {
    try {
      return Optional.ofNullable(load(text));
    } catch (YAMLException broken) {
      return Optional.empty();
    }
  }

  private static @Nullable Object load(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(50);
    return new Yaml(new SafeConstructor(options)).load(text);
  }
}
