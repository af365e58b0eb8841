package dev.inkwren.change;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Knows which characters of a Markdown text stand in fenced or inline code. */
final class CodeMask {

  private final BitSet code;

  private CodeMask(BitSet code) {
    this.code = code;
  }

  static CodeMask of(String text) {
    BitSet code = new BitSet(text.length());
    int at = 0;
    int proseStart = 0;
    // A fence at least as long as one that never closed does not close either; knowing that keeps
    // long hostile files quick.
    Map<Character, Integer> neverClosed = new HashMap<>();
    while (at < text.length()) {
      int fence = fenceLength(text, at);
      char mark = fence == 0 ? ' ' : markAt(text, at);
      boolean mayClose = fence > 0 && fence < neverClosed.getOrDefault(mark, Integer.MAX_VALUE);
      int close = mayClose ? closingFence(text, lineEnd(text, at), mark, fence) : -1;
      if (mayClose && close < 0) {
        neverClosed.put(mark, fence);
      }
      if (close >= 0) {
        spans(text, proseStart, at, code);
        code.set(at, close);
        at = close;
        proseStart = close;
      } else {
        at = lineEnd(text, at);
      }
    }
    spans(text, proseStart, text.length(), code);
    return new CodeMask(code);
  }

  /** True when {@code offset} lies in code. */
  boolean covers(int offset) {
    return code.get(offset);
  }

  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  /** How many fence characters open the line at {@code at}; 0 for a line that is no fence. */
  private static int fenceLength(String text, int at) {
    int start = at;
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    if (start == text.length() || (text.charAt(start) != '`' && text.charAt(start) != '~')) {
      return 0;
    }
    int end = start;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end - start >= 3 ? end - start : 0;
  }

  private static char markAt(String text, int at) {
    int start = at;
    while (text.charAt(start) == ' ' || text.charAt(start) == '\t') {
      start++;
    }
    return text.charAt(start);
  }

  /** Offset behind the closing fence; -1 where none follows, then it is no fence (K26). */
  private static int closingFence(String text, int from, char mark, int length) {
    for (int at = from; at < text.length(); at = lineEnd(text, at)) {
      String line = text.substring(at, lineEnd(text, at)).strip();
      boolean closes = line.length() >= length && line.chars().allMatch(c -> c == mark);
      if (closes) {
        return lineEnd(text, at);
      }
    }
    return -1;
  }

  /** Marks inline code; a run of backticks ends at the next run of the same length. */
  private static void spans(String text, int start, int end, BitSet code) {
    int at = start;
    while (at < end) {
      if (text.charAt(at) != '`') {
        at++;
        continue;
      }
      int opened = at;
      while (at < end && text.charAt(at) == '`') {
        at++;
      }
      int close = closingRun(text, at, end, at - opened);
      if (close >= 0) {
        code.set(opened, close);
        at = close;
      }
    }
  }

  private static int closingRun(String text, int from, int end, int length) {
    int at = from;
    while (at < end) {
      boolean blankLine = text.charAt(at) == '\n' && at + 1 < end && text.charAt(at + 1) == '\n';
      if (blankLine) {
        return -1;
      }
      if (text.charAt(at) != '`') {
        at++;
        continue;
      }
      int run = at;
      while (at < end && text.charAt(at) == '`') {
        at++;
      }
      if (at - run == length) {
        return at;
      }
    }
    return -1;
  }
}
