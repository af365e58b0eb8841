package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** HTML attributes in the order of their first appearance. Small, therefore two plain lists. */
final class Attributes {
  /** Definitions that add to themselves would make class names grow with the square. */
  private static final int MAX_CLASS_LENGTH = 10_000;

  private List<String> names = List.of();
  private List<String> values = List.of();

  boolean isEmpty() {
    return names.isEmpty();
  }

  int size() {
    return names.size();
  }

  String name(int i) {
    return names.get(i);
  }

  String value(int i) {
    return values.get(i);
  }

  boolean has(String name) {
    return names.contains(name);
  }

  @Nullable String get(String name) {
    int i = names.indexOf(name);
    return i < 0 ? null : values.get(i);
  }

  String getOrEmpty(String name) {
    int i = names.indexOf(name);
    return i < 0 ? "" : values.get(i);
  }

  void put(String name, String value) {
    int i = names.indexOf(name);
    if (i >= 0) {
      values.set(i, value);
      return;
    }
    if (names.isEmpty()) {
      names = new ArrayList<>(4);
      values = new ArrayList<>(4);
    }
    names.add(name);
    values.add(value);
  }

  @Nullable String remove(String name) {
    int i = names.indexOf(name);
    if (i < 0) {
      return null;
    }
    names.remove(i);
    return values.remove(i);
  }

  void putAll(Attributes other) {
    for (int i = 0; i < other.size(); i++) {
      put(other.name(i), other.value(i));
    }
  }

  /** Adds a class name after those already there. */
  void addClass(String name) {
    String old = get("class");
    if (old != null && old.length() > MAX_CLASS_LENGTH) {
      return;
    }
    put("class", Chars.stripLeft((old == null ? "" : old) + " " + name));
  }

  Attributes copy() {
    Attributes copy = new Attributes();
    copy.putAll(this);
    return copy;
  }
}
