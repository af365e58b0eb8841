package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands out automatic ids, each once: the second heading of a name gets {@code name-1} (K24). */
final class HeadingIds {
  /** GFM's parser and kramdown's printer count apart. */
  enum Counter {
    GFM,
    KRAMDOWN
  }

  /** An id that was handed out for a name. */
  record Given(Counter counter, String name, String id) {}

  private final String prefix;
  private final Map<String, Integer> gfm = new HashMap<>();
  private final Map<String, Integer> kramdown = new HashMap<>();
  private final List<Given> given = new ArrayList<>();

  HeadingIds(String prefix) {
    this.prefix = prefix;
  }

  /** The id of the next heading of this name. */
  String next(Counter counter, String name) {
    int used = uses(counter).merge(name, 1, Integer::sum) - 1;
    String id = prefix + (used > 0 ? name + "-" + used : name);
    given.add(new Given(counter, name, id));
    return id;
  }

  /** How many ids have been handed out. */
  int count() {
    return given.size();
  }

  /** The ids that were handed out after the first {@code count}. */
  List<Given> since(int count) {
    return List.copyOf(given.subList(count, given.size()));
  }

  /** Hands the same ids out again; false, and nothing is changed, if they would be others now. */
  boolean repeat(List<Given> ids) {
    int before = given.size();
    boolean same = true;
    for (int i = 0; same && i < ids.size(); i++) {
      Given id = ids.get(i);
      same = next(id.counter, id.name).equals(id.id);
    }
    if (!same) {
      List<Given> taken = given.subList(before, given.size());
      taken.forEach(id -> uses(id.counter).merge(id.name, -1, Integer::sum));
      taken.clear();
    }
    return same;
  }

  private Map<String, Integer> uses(Counter counter) {
    return counter == Counter.GFM ? gfm : kramdown;
  }
}
