package dev.inkwren.render;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values that templates may ask for, most of which they never do: some are known, some come all
 * together on first use, some are worked out one by one. The last are not listed among the entries.
 * For one thread at a time.
 */
final class LazyValues extends AbstractMap<String, @Nullable Object> {

  private final Map<String, @Nullable Object> known;
  private final Supplier<Map<String, @Nullable Object>> others;
  private final Map<String, Supplier<@Nullable Object>> computed;
  private @Nullable Map<String, @Nullable Object> loaded;

  /**
   * @param known win over all others
   * @param others asked once, when something is wanted that is not known
   * @param computed asked once each, win over the others
   */
  LazyValues(
      Map<String, @Nullable Object> known,
      Supplier<Map<String, @Nullable Object>> others,
      Map<String, Supplier<@Nullable Object>> computed) {
    this.known = new HashMap<>(known);
    this.others = others;
    this.computed = computed;
  }

  private Map<String, @Nullable Object> loaded() {
    Map<String, @Nullable Object> there = loaded;
    if (there == null) {
      there = others.get();
      loaded = there;
    }
    return there;
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    if (known.containsKey(key)) {
      return known.get(key);
    }
    Supplier<@Nullable Object> maker = computed.get(key);
    if (maker == null) {
      return loaded().get(key);
    }
    Object made = maker.get();
    known.put(String.valueOf(key), made);
    return made;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return known.containsKey(key) || computed.containsKey(key) || loaded().containsKey(key);
  }

  @Override
  public Set<Entry<String, @Nullable Object>> entrySet() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(loaded());
    known.forEach(
        (key, value) -> {
          if (!computed.containsKey(key)) {
            all.put(key, value);
          }
        });
    return all.entrySet();
  }
}
