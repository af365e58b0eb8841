package dev.inkwren.session;

import java.util.OptionalInt;

/** Finds what {@link dev.inkwren.store.LoadOutcome.NotUtf8} puts in place of bytes: half pairs. */
final class LoneHalves {

  private LoneHalves() {}

  /** Offset of the first half of a surrogate pair that stands alone; empty when none does. */
  static OptionalInt first(String text) {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        return OptionalInt.of(at);
      }
      at += Character.charCount(point);
    }
    return OptionalInt.empty();
  }
}
