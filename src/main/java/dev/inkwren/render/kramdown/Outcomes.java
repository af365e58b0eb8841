package dev.inkwren.render.kramdown;

import org.jspecify.annotations.Nullable;

/**
 * How attempts to read a construct ended, by place, construct and context. Without it, what is read
 * again after a failure would be read again after every further one.
 */
final class Outcomes {
  /** Constructs that may fail, or be read again after an outer one has failed. */
  enum Construct {
    EMPHASIS,
    EMPHASIS_RUN,
    STRONG_RUN,
    BRACKETS,
    HTML
  }

  /** The end of an attempt that failed. */
  static final int FAILED = -1;

  /** The end of an attempt that was never made. */
  static final int UNKNOWN = -2;

  private static final long[] NO_KEYS = {};
  private static final int[] NO_ENDS = {};
  private static final @Nullable Node[] NO_NODES = {};

  private long[] keys = NO_KEYS;
  private int[] ends = NO_ENDS;
  private @Nullable Node[] nodes = NO_NODES;
  private int size;

  /** A number for one attempt; never 0. */
  static long key(int start, Construct construct, SpanParser.Context context) {
    return ((long) start << 16) | (construct.ordinal() << 8) | (1 << 7) | context.bits();
  }

  void put(long key, int end, @Nullable Node node) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    ends[slot] = end;
    nodes[slot] = node;
  }

  /** Where the attempt ended, {@link #FAILED} or {@link #UNKNOWN}. */
  int end(long key) {
    if (size == 0) {
      return UNKNOWN;
    }
    int slot = slot(key);
    return keys[slot] == 0 ? UNKNOWN : ends[slot];
  }

  @Nullable Node node(long key) {
    if (size == 0) {
      return null;
    }
    int slot = slot(key);
    return keys[slot] == 0 ? null : nodes[slot];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldEnds = ends;
    @Nullable Node[] oldNodes = nodes;
    int length = Math.max(16, oldKeys.length * 2);
    keys = new long[length];
    ends = new int[length];
    nodes = new Node[length];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldEnds[i], oldNodes[i]);
      }
    }
  }
}
