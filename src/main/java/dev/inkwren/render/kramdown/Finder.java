package dev.inkwren.render.kramdown;

import java.util.HashMap;
import java.util.Map;

/** Searches one text for the same strings again and again without looking at it all each time. */
final class Finder {
  /** From {@code from} up to {@code hit} there is no other hit; no hit at all if it is -1. */
  private static final class Known {
    int from;
    int hit;
  }

  private final String s;
  private Map<String, Known> known = Map.of();

  Finder(String s) {
    this.s = s;
  }

  /** Like {@link String#indexOf(String, int)}. */
  int find(String needle, int from) {
    Known last = known.get(needle);
    if (last != null && from >= last.from && (last.hit < 0 || from <= last.hit)) {
      return last.hit;
    }
    int hit = s.indexOf(needle, from);
    if (last == null) {
      last = remember(needle);
    }
    if (last.hit >= 0 || hit >= 0 || from < last.from) {
      last.from = from;
      last.hit = hit;
    }
    return hit;
  }

  /** Notes that a search under this name fails from {@code from} on. */
  void miss(String name, int from) {
    Known earlier = known.get(name);
    Known last = earlier == null ? remember(name) : earlier;
    last.from = from;
    last.hit = -1;
  }

  /** Most texts are never searched, therefore the map is made late. */
  private Known remember(String name) {
    if (known.isEmpty()) {
      known = new HashMap<>(8);
    }
    Known fresh = new Known();
    known.put(name, fresh);
    return fresh;
  }

  /** Whether a search under this name is known to fail from {@code from} on. */
  boolean isMissing(String name, int from) {
    Known last = known.get(name);
    return last != null && last.hit < 0 && from >= last.from;
  }
}
