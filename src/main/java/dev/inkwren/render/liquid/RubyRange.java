package dev.inkwren.render.liquid;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Whole numbers from one to another, both included, as {@code (1..4)} names them. */
final class RubyRange extends AbstractList<Object> implements RandomAccess {

  private static final int LARGEST = 1_000_000;

  private final long first;
  private final long last;

  RubyRange(long first, long last) {
    this.first = first;
    this.last = last;
  }

  @Override
  public Object get(int index) {
    return first + index;
  }

  @Override
  public int size() {
    return Math.clamp(last - first + 1, 0, LARGEST);
  }

  @Override
  public String toString() {
    return first + ".." + last;
  }
}
