package dev.inkwren.render.kramdown;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Where the parentheses of link destinations close and where link titles may begin. */
final class Parentheses {
  private final int[] close;
  private int[] titles = new int[8];
  private int titleCount;

  Parentheses(String s) {
    close = new int[s.length()];
    Arrays.fill(close, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '(') {
        open.push(i);
      } else if (c == ')' && !open.isEmpty()) {
        close[open.pop()] = i;
      } else if (Chars.isSpace(c) && i + 1 < s.length()) {
        char next = s.charAt(i + 1);
        if (next == '"' || next == '\'') {
          if (titleCount == titles.length) {
            titles = Arrays.copyOf(titles, titleCount * 2);
          }
          titles[titleCount++] = i;
        }
      }
    }
  }

  /** Index of the parenthesis that closes the one at {@code open}, or -1. */
  int closeOf(int open) {
    return close[open];
  }

  /** Index of the next whitespace before a quotation mark, or -1. */
  int titleFrom(int from) {
    int i = Arrays.binarySearch(titles, 0, titleCount, from);
    i = i < 0 ? -i - 1 : i;
    return i < titleCount ? titles[i] : -1;
  }
}
