package dev.inkwren.frontmatter;

import dev.inkwren.frontmatter.YamlNode.Alias;
import dev.inkwren.frontmatter.YamlNode.Mapping;
import dev.inkwren.frontmatter.YamlNode.Pair;
import dev.inkwren.frontmatter.YamlNode.Scalar;
import dev.inkwren.frontmatter.YamlNode.Sequence;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns nodes into typed values as safe_yaml does: an alias is the very value of its anchor, an
 * undefined one is nil, {@code <<} merges at its place, keys are typed too. Where there are
 * anchors, each node is converted once, so that a "billion laughs" costs what its text costs.
 */
final class Values {

  private final String text;
  private final List<@Nullable YamlNode> anchors;
  private final IdentityHashMap<YamlNode, Value> done = new IdentityHashMap<>();
  private int nextAnchor;
  private final IdentityHashMap<YamlNode, Boolean> busy = new IdentityHashMap<>();

  /**
   * @param text the file
   * @param anchors what each anchor number stands for
   */
  Values(String text, List<@Nullable YamlNode> anchors) {
    this.text = text;
    this.anchors = anchors;
  }

  /** The value of {@code node}; anchors first, so that a long chain of aliases nests no calls. */
  Value of(YamlNode node) {
    while (nextAnchor < anchors.size()) {
      YamlNode anchor = anchors.get(nextAnchor++);
      if (anchor != null) {
        convert(anchor);
      }
    }
    return convert(node);
  }

  /** What anchor number {@code number} stands for, null for none. */
  @Nullable YamlNode anchor(int number) {
    return number < 0 ? null : anchors.get(number);
  }

  private Value convert(YamlNode node) {
    if (node instanceof Scalar scalar) {
      return scalar(scalar);
    }
    if (anchors.isEmpty()) {
      return fresh(node);
    }
    Value known = done.get(node);
    if (known != null) {
      return known;
    }
    if (busy.put(node, true) != null) {
      return opaque(node, "value.recursive");
    }
    Value value = fresh(node);
    busy.remove(node);
    done.put(node, value);
    return value;
  }

  private Value fresh(YamlNode node) {
    return switch (node) {
      case Scalar scalar -> scalar(scalar);
      case Sequence list -> list(list);
      case Mapping map -> map(map);
      case Alias alias -> alias(alias);
    };
  }

  private Value opaque(YamlNode node, String reason) {
    return new Value.Opaque(text.substring(node.start(), node.end()), Messages.of(reason));
  }

  private Value alias(Alias alias) {
    YamlNode target = anchor(alias.target());
    if (target == null) {
      return alias.target() < 0
          ? new Value.Missing(text.substring(alias.start(), alias.end()))
          : opaque(alias, "value.recursive");
    }
    return convert(target);
  }

  private Value list(Sequence list) {
    List<Value> items = new ArrayList<>(list.items().size());
    for (YamlNode item : list.items()) {
      items.add(convert(item));
    }
    return new Value.ListOf(items, Spelling.of(list));
  }

  private Value map(Mapping map) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Pair pair : map.pairs()) {
      put(entries, pair);
    }
    return new Value.MapOf(Collections.unmodifiableMap(entries), Spelling.of(map));
  }

  /** Adds a pair the way Jekyll's reader does. */
  void put(Map<String, Value> entries, Pair pair) {
    String key = key(pair.key());
    Value value = of(pair.value());
    if (key.equals("<<")) {
      if (value instanceof Value.MapOf merged) {
        entries.putAll(merged.entries());
      }
      return;
    }
    entries.put(key, value);
  }

  /** The key as text, as Ruby prints the typed key. */
  String key(YamlNode key) {
    Value value = of(key);
    return value.text().orElseGet(() -> text.substring(key.start(), key.end()));
  }

  private Value scalar(Scalar scalar) {
    String written = text.substring(scalar.start(), scalar.end());
    Spelling spelling = Spelling.of(scalar);
    if (scalar.tag().endsWith(":binary") || scalar.tag().equals("!binary")) {
      return new Value.Text(JekyllTypes.binary(scalar.text()), spelling);
    }
    Object guess = scalar.guessed() ? JekyllTypes.guess(scalar.text()) : scalar.text();
    return switch (guess) {
      case null -> new Value.Missing(written);
      case Boolean flag -> new Value.Flag(flag, written);
      case Number number -> new Value.Numeric(number, written);
      case Temporal moment -> new Value.Date(moment, written);
      default -> new Value.Text(scalar.text(), spelling);
    };
  }

  /** A value as plain Java objects; the same value gives the same object. */
  static final class Plain {

    private final IdentityHashMap<Value, @Nullable Object> done = new IdentityHashMap<>();

    @Nullable Object of(Value value) {
      if (done.containsKey(value)) {
        return done.get(value);
      }
      Object plain =
          switch (value) {
            case Value.Text text -> text.value();
            case Value.Flag flag -> flag.value();
            case Value.Numeric number -> number.value();
            case Value.Date date -> date.value();
            case Value.ListOf list -> list(list);
            case Value.MapOf map -> map(map.entries());
            case Value.Opaque opaque -> null;
            case Value.Missing missing -> null;
          };
      done.put(value, plain);
      return plain;
    }

    private List<@Nullable Object> list(Value.ListOf list) {
      List<@Nullable Object> items = new ArrayList<>(list.items().size());
      for (Value item : list.items()) {
        items.add(of(item));
      }
      return Collections.unmodifiableList(items);
    }

    Map<String, @Nullable Object> map(Map<String, Value> entries) {
      Map<String, @Nullable Object> plain = new LinkedHashMap<>();
      entries.forEach((key, value) -> plain.put(key, of(value)));
      return Collections.unmodifiableMap(plain);
    }
  }
}
