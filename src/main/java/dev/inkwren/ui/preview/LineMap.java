package dev.inkwren.ui.preview;

import dev.inkwren.render.RenderedBlock;
import java.util.List;

/**
 * Which block shows which source line. A place on the page is a block's index and a fraction: 0 at
 * its top, 1 at its bottom, up to 2 at the top of the next one. Immutable.
 */
final class LineMap {

  static final LineMap EMPTY = new LineMap(new int[0], new int[0]);

  private final int[] starts;
  private final int[] ends;

  private LineMap(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** Lines may go backwards for generated blocks; those are pulled up to the line before them. */
  static LineMap of(List<RenderedBlock> blocks) {
    int[] starts = new int[blocks.size()];
    int[] ends = new int[blocks.size()];
    int reached = 0;
    for (int i = 0; i < starts.length; i++) {
      RenderedBlock block = blocks.get(i);
      starts[i] = Math.max(block.startLine(), reached);
      ends[i] = Math.max(block.endLine(), starts[i]);
      reached = ends[i];
    }
    return new LineMap(starts, ends);
  }

  /** A place on the page: block index and fraction 0..2. */
  record Place(int block, double fraction) {}

  /** Where {@code line} (0-based, with a fraction) is; block -1 when there are no blocks. */
  Place place(double line) {
    if (starts.length == 0) {
      return new Place(-1, 0);
    }
    int block = blockOf(line);
    if (line <= starts[block]) {
      return new Place(block, 0);
    }
    if (line < ends[block]) {
      return new Place(block, (line - starts[block]) / (ends[block] - starts[block]));
    }
    int next = block + 1 < starts.length ? starts[block + 1] : ends[block];
    double gap = next - ends[block];
    return new Place(block, gap <= 0 ? 1 : 1 + Math.min(1, (line - ends[block]) / gap));
  }

  /** The block that holds {@code line}, or the last one that starts before it, or the first. */
  int blockOf(double line) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= line) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    while (low > 0 && starts[low] == ends[low]) {
      low--;
    }
    return low;
  }

  /** The source line, with a fraction, shown at {@code place}; the reverse of {@link #place}. */
  double line(Place place) {
    int block = Math.clamp(place.block(), 0, Math.max(0, starts.length - 1));
    if (starts.length == 0) {
      return 0;
    }
    double fraction = place.fraction();
    if (fraction <= 1) {
      return starts[block] + fraction * (ends[block] - starts[block]);
    }
    int next = block + 1 < starts.length ? starts[block + 1] : ends[block];
    return ends[block] + (fraction - 1) * (next - ends[block]);
  }

  /** The block to mark for a caret in {@code line}; -1 when that is none of the body's lines. */
  int marked(int line) {
    return starts.length > 0 && line >= starts[0] ? blockOf(line) : -1;
  }
}
