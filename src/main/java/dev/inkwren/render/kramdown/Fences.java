package dev.inkwren.render.kramdown;

import java.util.ArrayList;
import java.util.List;

/** All lines of a text that may close a fence, so that an unclosed fence costs nothing. */
final class Fences {
  /** Start of the line, run of fence characters. */
  private record Line(int start, int runStart, int runEnd) {}

  private final List<Line> lines = new ArrayList<>();
  private final int[] longestFrom;

  Fences(BlockText text, boolean gfm) {
    for (int p = 0; p < text.s.length(); p = text.endOfLine(p)) {
      if (FencedCode.startsAt(text, p, gfm)) {
        int run = gfm ? text.skipIndent(p) : p;
        int end = run;
        while (text.at(end) == '~' || text.at(end) == '`') {
          end++;
        }
        if (Chars.endOfBlankRest(text.s, end) >= 0) {
          lines.add(new Line(p, run, end));
        }
      }
    }
    longestFrom = new int[lines.size() + 1];
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      longestFrom[i] = Math.max(longestFrom[i + 1], line.runEnd - line.runStart);
    }
  }

  /** The longest fence, up to a length, that some line from {@code from} on may close. */
  int longest(int length, int from) {
    return Math.min(length, longestFrom[firstLine(from)]);
  }

  /** Start of the first line from {@code from} on that closes this fence, or -1. */
  int close(BlockText text, int open, int length, int from) {
    for (int i = firstLine(from); i < lines.size() && longestFrom[i] >= length; i++) {
      if (closes(text, lines.get(i), open, length)) {
        return lines.get(i).start;
      }
    }
    return -1;
  }

  private int firstLine(int from) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).start < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean closes(BlockText text, Line line, int open, int length) {
    if (!text.s.regionMatches(line.runStart, text.s, open, length)) {
      return false;
    }
    char mark = text.s.charAt(open + length - 1);
    for (int i = line.runStart + length; i < line.runEnd; i++) {
      if (text.s.charAt(i) != mark) {
        return false;
      }
    }
    return true;
  }
}
