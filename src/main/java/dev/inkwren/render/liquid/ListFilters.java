package dev.inkwren.render.liquid;

import static dev.inkwren.render.liquid.LiquidFilters.argument;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import liqp.TemplateContext;
import liqp.nodes.AtomNode;
import org.jspecify.annotations.Nullable;

/** Jekyll's filters that work on a list of things. */
final class ListFilters {

  private static final Pattern WHOLE = Pattern.compile("\\s*+-?\\d{1,18}\\s*+");
  private static final Pattern FRACTION =
      Pattern.compile("\\s*+-?(?:\\d++\\.?\\d*+|\\.\\d++)\\s*+");

  private final Supplier<LiquidWorld> world;
  private final LiquidEngine engine;

  ListFilters(Supplier<LiquidWorld> world, LiquidEngine engine) {
    this.world = world;
    this.engine = engine;
  }

  void addTo(FilterTable table) {
    table.put("where", 2, 2, (v, a, c) -> where(v, a.get(0), a.get(1)));
    table.put("find", 2, 2, (v, a, c) -> first(v, a, where(v, a.get(0), a.get(1))));
    table.put("where_exp", 2, 2, (v, a, c) -> whereExpression(v, a, c));
    table.put("find_exp", 2, 2, (v, a, c) -> first(v, a, whereExpression(v, a, c)));
    table.put("group_by", 1, 1, (v, a, c) -> groups(v, item -> text(property(item, a.get(0)))));
    table.put("group_by_exp", 2, 2, (v, a, c) -> groups(v, item -> value(item, a, c)));
    table.put("map", 1, 1, (v, a, c) -> map(v, text(a.getFirst())));
    table.put("sort", 0, 2, (v, a, c) -> sorted(v, a));
    table.put("sample", 0, 1, (v, a, c) -> sample(v, a));
    table.put("first", 0, 0, (v, a, c) -> end(v, true));
    table.put("last", 0, 0, (v, a, c) -> end(v, false));
    table.put("join", 0, 1, (v, a, c) -> joined(v, a.isEmpty() ? " " : text(a.getFirst())));
    table.put(
        "array_to_sentence_string",
        0,
        1,
        (v, a, c) -> sentence(items(v), a.isEmpty() ? "and" : text(a.getFirst())));
  }

  private String text(@Nullable Object value) {
    return new RubyText(world.get().zone()).print(value);
  }

  private static boolean isMany(@Nullable Object value) {
    return RubyText.isList(value) || value instanceof Map;
  }

  /** The elements of a list, the values of a map, or the thing itself. */
  private static List<?> items(@Nullable Object value) {
    return switch (value) {
      case null -> List.of();
      case Map<?, ?> map -> new ArrayList<>(map.values());
      default -> RubyText.isList(value) ? RubyText.list(value) : List.of(value);
    };
  }

  private @Nullable Object where(
      @Nullable Object value, @Nullable Object property, @Nullable Object target) {
    return property == null || isMany(target) || !isMany(value)
        ? value
        : kept(value, item -> isLike(property(item, property), target));
  }

  private static List<@Nullable Object> kept(
      @Nullable Object value, Predicate<@Nullable Object> test) {
    List<@Nullable Object> kept = new ArrayList<>();
    for (Object item : items(value)) {
      if (test.test(item)) {
        kept.add(item);
      }
    }
    return kept;
  }

  private static @Nullable Object first(
      @Nullable Object value, List<@Nullable Object> arguments, @Nullable Object found) {
    return isMany(value) && arguments.getFirst() != null ? end(found, true) : value;
  }

  private boolean isLike(@Nullable Object property, @Nullable Object target) {
    if (target == null) {
      return property == null;
    }
    if (AtomNode.isEmpty(target) || AtomNode.isBlank(target)) {
      return text(property).isEmpty();
    }
    String wanted = text(target);
    if (property instanceof CharSequence text) {
      return wanted.contentEquals(text);
    }
    List<?> all = RubyText.isList(property) ? RubyText.list(property) : items(property);
    return all.stream().anyMatch(item -> text(item).equals(wanted));
  }

  private @Nullable Object property(@Nullable Object item, @Nullable Object name) {
    String path = text(name);
    Object value = item instanceof Map<?, ?> map ? at(map, path) : null;
    String written = value instanceof CharSequence text ? text.toString() : "";
    if (WHOLE.matcher(written).matches()) {
      return Long.parseLong(written.strip());
    }
    return FRACTION.matcher(written).matches() ? (Object) Double.valueOf(written.strip()) : value;
  }

  private static @Nullable Object at(Map<?, ?> map, String path) {
    Object value = map;
    for (String name : path.split("\\.")) {
      value = value instanceof Map<?, ?> inner ? inner.get(name) : null;
    }
    return value;
  }

  private @Nullable Object whereExpression(
      @Nullable Object value, List<@Nullable Object> arguments, TemplateContext context) {
    return isMany(value)
        ? kept(
            value, item -> engine.holds(text(arguments.get(1)), inside(item, arguments, context)))
        : value;
  }

  private @Nullable Object value(
      @Nullable Object item, List<@Nullable Object> arguments, TemplateContext context) {
    return engine.value(text(arguments.get(1)), inside(item, arguments, context));
  }

  private TemplateContext inside(
      @Nullable Object item, List<@Nullable Object> arguments, TemplateContext context) {
    TemplateContext inner = new TemplateContext(context);
    inner.put(text(arguments.getFirst()), item);
    return inner;
  }

  private @Nullable Object groups(
      @Nullable Object value, Function<@Nullable Object, @Nullable Object> name) {
    if (!isMany(value)) {
      return value;
    }
    Map<@Nullable Object, List<@Nullable Object>> byName = new LinkedHashMap<>();
    for (Object item : value instanceof Map<?, ?> map ? pairs(map) : items(value)) {
      byName.computeIfAbsent(name.apply(item), n -> new ArrayList<>()).add(item);
    }
    List<Map<String, @Nullable Object>> groups = new ArrayList<>();
    byName.forEach(
        (key, members) -> {
          Map<String, @Nullable Object> group = new LinkedHashMap<>();
          group.put("name", key);
          group.put("items", members);
          group.put("size", members.size());
          groups.add(group);
        });
    return groups;
  }

  private static List<@Nullable Object> map(@Nullable Object value, String name) {
    List<@Nullable Object> found = new ArrayList<>();
    for (Object item : ArrayFilters.items(value)) {
      found.add(item instanceof Map<?, ?> map ? map.get(name) : null);
    }
    return found;
  }

  private @Nullable Object sorted(@Nullable Object value, List<@Nullable Object> arguments) {
    if (value == null) {
      throw FilterTable.stop("Cannot sort a null object.");
    }
    Object property = argument(arguments, 0);
    if (property == null && value instanceof Map<?, ?> map) {
      List<List<@Nullable Object>> pairs = pairs(map);
      pairs.sort((a, b) -> strictly(a.getFirst(), b.getFirst()));
      return pairs;
    }
    List<@Nullable Object> items = new ArrayList<>(items(value));
    if (property == null) {
      items.sort(ListFilters::strictly);
      return items;
    }
    boolean nilsLast = text(argument(arguments, 1)).equals("last");
    Comparator<@Nullable Object> order = nilsLast ? ListFilters::nilLast : ListFilters::nilFirst;
    items.sort(
        Comparator.comparing(
            item -> Optional.ofNullable(property(item, property)),
            (a, b) -> order.compare(a.orElse(null), b.orElse(null))));
    return items;
  }

  private static int nilFirst(@Nullable Object a, @Nullable Object b) {
    return a == null || b == null ? (a == null ? 0 : 1) - (b == null ? 0 : 1) : loosely(a, b);
  }

  private static int nilLast(@Nullable Object a, @Nullable Object b) {
    return a == null || b == null ? (a == null ? 1 : 0) - (b == null ? 1 : 0) : loosely(a, b);
  }

  private static int loosely(Object a, Object b) {
    return comparison(a, b).orElseGet(() -> a.toString().compareTo(b.toString()));
  }

  private static int strictly(@Nullable Object a, @Nullable Object b) {
    return Optional.ofNullable(a)
        .flatMap(x -> Optional.ofNullable(b).flatMap(y -> comparison(x, y)))
        .orElseThrow(() -> FilterTable.stop("comparison of " + a + " with " + b + " failed"));
  }

  /** How Ruby orders two things; empty when it cannot. */
  private static Optional<Integer> comparison(Object a, Object b) {
    if (a instanceof Number x && b instanceof Number y) {
      return Optional.of(new BigDecimal(x.toString()).compareTo(new BigDecimal(y.toString())));
    }
    if (a instanceof ZonedDateTime x && b instanceof ZonedDateTime y) {
      return Optional.of(x.toInstant().compareTo(y.toInstant()));
    }
    boolean texts = a instanceof CharSequence && b instanceof CharSequence;
    return texts ? Optional.of(a.toString().compareTo(b.toString())) : Optional.empty();
  }

  /** A chance pick would make the preview jump at every key, so it is always the first. */
  private static @Nullable Object sample(@Nullable Object value, List<@Nullable Object> arguments) {
    long count = arguments.isEmpty() ? 1 : LiquidFilters.whole(arguments.getFirst());
    if (!RubyText.isList(value)) {
      return value;
    }
    List<?> items = RubyText.list(value);
    return count == 1 ? end(value, true) : items.subList(0, Math.clamp(count, 0, items.size()));
  }

  private static @Nullable Object end(@Nullable Object value, boolean first) {
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty() || !first ? null : pair(map.entrySet().iterator().next());
    }
    List<?> items = RubyText.list(value);
    return items.isEmpty() ? null : first ? items.getFirst() : items.getLast();
  }

  private static List<List<@Nullable Object>> pairs(Map<?, ?> map) {
    List<List<@Nullable Object>> pairs = new ArrayList<>();
    map.entrySet().forEach(entry -> pairs.add(pair(entry)));
    return pairs;
  }

  private static List<@Nullable Object> pair(Map.Entry<?, ?> entry) {
    List<@Nullable Object> pair = new ArrayList<>();
    pair.add(entry.getKey());
    pair.add(entry.getValue());
    return pair;
  }

  private String joined(@Nullable Object value, String glue) {
    List<?> all =
        RubyText.isList(value) ? RubyText.list(value) : value == null ? List.of() : List.of(value);
    return String.join(glue, all.stream().map(this::text).toList());
  }

  private String sentence(List<?> items, String link) {
    List<String> words = items.stream().map(this::text).toList();
    int last = words.size() - 1;
    return switch (words.size()) {
      case 0 -> "";
      case 1 -> words.getFirst();
      case 2 -> words.getFirst() + " " + link + " " + words.getLast();
      default -> String.join(", ", words.subList(0, last)) + ", " + link + " " + words.getLast();
    };
  }
}
