package dev.inkwren.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What the program remembers for the author: names and values, one line each. Immutable. A line
 * that is no setting is dropped, a value that does not fit is as good as missing.
 *
 * @param values by name
 */
public record Settings(Map<String, String> values) {

  public static final Settings NONE = new Settings(Map.of());

  public Settings {
    values = Map.copyOf(values);
  }

  /** Reads {@code name=value} lines; backslash escapes a line break in a value. */
  public static Settings of(String text) {
    Map<String, String> read = new TreeMap<>();
    for (String line : text.split("\n", -1)) {
      int equal = line.indexOf('=');
      if (equal > 0) {
        read.put(line.substring(0, equal), unescape(line.substring(equal + 1)));
      }
    }
    return new Settings(read);
  }

  /** What {@link #of} reads back as the same settings. */
  public String text() {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(values)
        .forEach((name, value) -> text.append(name).append('=').append(escape(value)).append('\n'));
    return text.toString();
  }

  private static String escape(String value) {
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescape(String value) {
    StringBuilder plain = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\\' || i + 1 == value.length()) {
        plain.append(c);
        continue;
      }
      char escaped = value.charAt(++i);
      plain.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
    }
    return plain.toString();
  }

  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The value of {@code name} as a finite number; empty when it is none. */
  public OptionalDouble number(String name) {
    try {
      double number = Double.parseDouble(values.getOrDefault(name, ""));
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException notANumber) {
      return OptionalDouble.empty();
    }
  }

  /** The value of {@code name} as a path; empty when it is none on this system. */
  public Optional<Path> path(String name) {
    try {
      return get(name).filter(value -> !value.isBlank()).map(Path::of);
    } catch (InvalidPathException foreign) {
      return Optional.empty();
    }
  }

  public Settings with(String name, String value) {
    Map<String, String> changed = new TreeMap<>(values);
    changed.put(name, value);
    return new Settings(changed);
  }
}
