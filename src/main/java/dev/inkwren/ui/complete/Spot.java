package dev.inkwren.ui.complete;

import java.util.List;

/**
 * A place in a line where something can be completed.
 *
 * @param from column where what is replaced begins
 * @param to column behind it
 * @param query what the author has written of it so far
 * @param unasked whether candidates may show without being asked for
 * @param items everything that fits the place, best first; {@code query} is not regarded yet
 */
record Spot(int from, int to, String query, boolean unasked, List<Item> items) {

  /** A place up to the caret; candidates show once something of them is written. */
  static Spot word(int from, int caret, String query, List<Item> items) {
    return new Spot(from, caret, query, !query.isEmpty(), items);
  }

  /** A place up to the caret where candidates show at once. */
  static Spot open(int from, int caret, String query, List<Item> items) {
    return new Spot(from, caret, query, true, items);
  }
}
