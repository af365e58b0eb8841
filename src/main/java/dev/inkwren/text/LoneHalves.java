package dev.inkwren.text;

import java.util.OptionalInt;

/** Finds halves of surrogate pairs, which stand for bytes that are no UTF-8. */
public final class LoneHalves {

  private LoneHalves() {}

  /** Offset of the first half of a surrogate pair that stands alone; empty when none does. */
  public static OptionalInt first(String text) {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (is(point)) {
        return OptionalInt.of(at);
      }
      at += Character.charCount(point);
    }
    return OptionalInt.empty();
  }

  /** Whether {@code codePoint} is no character but half of one. */
  public static boolean is(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
