package dev.inkwren.render.liquid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Liquid's own filters for lists, where Jekyll adds nothing. What is no list counts as a list of
 * one, nothing as an empty one, and lists within a list are laid flat.
 */
final class ArrayFilters {

  private final Supplier<LiquidWorld> world;

  ArrayFilters(Supplier<LiquidWorld> world) {
    this.world = world;
  }

  void addTo(FilterTable table) {
    table.put("reverse", 0, 0, (v, a, c) -> items(v).reversed());
    table.put("concat", 1, 1, (v, a, c) -> joined(v, a.getFirst()));
    table.put("compact", 0, 1, (v, a, c) -> compact(items(v), a));
    table.put("uniq", 0, 1, (v, a, c) -> unique(items(v), a));
    table.put("sort_natural", 0, 1, (v, a, c) -> sorted(items(v), a));
  }

  /** The elements of a list laid flat, or the thing itself; none for nothing. */
  static List<@Nullable Object> items(@Nullable Object value) {
    List<@Nullable Object> items = new ArrayList<>();
    if (RubyText.isList(value)) {
      RubyText.list(value).forEach(item -> addFlat(item, items));
    } else if (value != null) {
      items.add(value);
    }
    return items;
  }

  private static void addFlat(@Nullable Object item, List<@Nullable Object> items) {
    if (RubyText.isList(item)) {
      RubyText.list(item).forEach(inner -> addFlat(inner, items));
    } else {
      items.add(item);
    }
  }

  private static List<@Nullable Object> joined(@Nullable Object value, @Nullable Object more) {
    if (!RubyText.isList(more)) {
      throw FilterTable.stop("concat filter requires an array argument");
    }
    List<@Nullable Object> all = items(value);
    all.addAll(RubyText.list(more));
    return all;
  }

  private List<@Nullable Object> compact(
      List<@Nullable Object> items, List<@Nullable Object> arguments) {
    items.removeIf(item -> key(item, arguments) == null);
    return items;
  }

  private List<@Nullable Object> unique(
      List<@Nullable Object> items, List<@Nullable Object> arguments) {
    Map<@Nullable Object, @Nullable Object> first = new LinkedHashMap<>();
    items.forEach(item -> first.putIfAbsent(key(item, arguments), item));
    return new ArrayList<>(first.values());
  }

  private List<@Nullable Object> sorted(
      List<@Nullable Object> items, List<@Nullable Object> arguments) {
    items.sort((a, b) -> inOrder(key(a, arguments), key(b, arguments)));
    return items;
  }

  private int inOrder(@Nullable Object a, @Nullable Object b) {
    return a == null || b == null
        ? (a == null ? 1 : 0) - (b == null ? 1 : 0)
        : String.CASE_INSENSITIVE_ORDER.compare(text(a), text(b));
  }

  /** What an item is judged by: itself, or the property that is named. */
  private @Nullable Object key(@Nullable Object item, List<@Nullable Object> arguments) {
    Object property = LiquidFilters.argument(arguments, 0);
    if (property == null) {
      return item;
    }
    String name = text(property);
    return switch (item) {
      case Map<?, ?> map -> map.get(name);
      case CharSequence text when text.toString().contains(name) -> name;
      case null, default -> null;
    };
  }

  private String text(@Nullable Object value) {
    return new RubyText(world.get().zone()).string(value);
  }
}
