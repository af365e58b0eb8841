package dev.inkwren.ui.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One step from the blocks on the page to the blocks wanted: at {@code at}, {@code removed} blocks
 * go and {@code inserted} come. Steps apply one after the other, first to last, each to the result
 * of the ones before it.
 *
 * @param at index of the first block touched, 0-based
 * @param removed how many blocks go
 * @param inserted the HTML of the blocks that come, possibly none
 */
record BlockPatch(int at, int removed, List<String> inserted) {

  /**
   * The steps from {@code before} to {@code after}. Blocks that are the same on both sides keep
   * their place; where a block occurs several times on one side, runs of equal neighbours decide.
   */
  static List<BlockPatch> between(List<String> before, List<String> after) {
    List<BlockPatch> patches = new ArrayList<>();
    int[] partner = new int[after.size()];
    Arrays.fill(partner, -1);
    match(before, 0, before.size(), after, 0, after.size(), partner);
    int oldAt = 0;
    int newAt = 0;
    while (oldAt < before.size() || newAt < after.size()) {
      int start = newAt;
      while (newAt < after.size() && partner[newAt] < 0) {
        newAt++;
      }
      int oldEnd = newAt < after.size() ? partner[newAt] : before.size();
      if (oldEnd > oldAt || newAt > start) {
        patches.add(
            new BlockPatch(start, oldEnd - oldAt, List.copyOf(after.subList(start, newAt))));
      }
      oldAt = oldEnd + 1;
      newAt++;
    }
    return patches;
  }

  private static void match(
      List<String> before, int b, int bEnd, List<String> after, int a, int aEnd, int[] partner) {
    while (b < bEnd && a < aEnd && before.get(b).equals(after.get(a))) {
      partner[a++] = b++;
    }
    while (b < bEnd && a < aEnd && before.get(bEnd - 1).equals(after.get(aEnd - 1))) {
      partner[--aEnd] = --bEnd;
    }
    if (b == bEnd || a == aEnd) {
      return;
    }
    int[] fixed = anchors(before.subList(b, bEnd), after.subList(a, aEnd));
    int oldFrom = b;
    int newFrom = a;
    boolean any = false;
    for (int i = 0; i < fixed.length; i++) {
      if (fixed[i] >= 0) {
        any = true;
        partner[a + i] = b + fixed[i];
        match(before, oldFrom, b + fixed[i], after, newFrom, a + i, partner);
        oldFrom = b + fixed[i] + 1;
        newFrom = a + i + 1;
      }
    }
    if (any) {
      match(before, oldFrom, bEnd, after, newFrom, aEnd, partner);
    }
  }

  /** For each new block the old one it surely is: unique on both sides and in rising order. */
  private static int[] anchors(List<String> before, List<String> after) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      places.merge(before.get(i), i, (x, y) -> -1);
    }
    Map<String, Integer> seen = new HashMap<>();
    for (String html : after) {
      seen.merge(html, 1, Integer::sum);
    }
    int[] candidate = new int[after.size()];
    for (int i = 0; i < candidate.length; i++) {
      String html = after.get(i);
      candidate[i] = seen.getOrDefault(html, 0) == 1 ? places.getOrDefault(html, -1) : -1;
    }
    return rising(candidate);
  }

  /** Keeps a longest rising run of the entries that are not -1; the others become -1. */
  private static int[] rising(int[] values) {
    int[] tails = new int[values.length];
    int[] previous = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] < 0) {
        continue;
      }
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (values[tails[middle]] < values[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    int[] kept = new int[values.length];
    Arrays.fill(kept, -1);
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
      kept[i] = values[i];
    }
    return kept;
  }
}
