package dev.inkwren.session;

/**
 * Which pairs of neighbouring characters a text may have: a Bloom filter of one hash. Says "surely
 * not" or "perhaps". Case does not count. Immutable.
 */
final class CharPairs {

  /** Half a kilobyte per post: a post of 12 KB sets a good third of the bits. */
  private static final int BITS = 4096;

  private static final int SPREAD = 0x9E3779B1;

  private final long[] bits = new long[BITS / Long.SIZE];

  private CharPairs() {}

  static CharPairs of(String text) {
    CharPairs pairs = new CharPairs();
    for (int i = 1; i < text.length(); i++) {
      int pair = (Fold.unit(text.charAt(i - 1)) << 16) | Fold.unit(text.charAt(i));
      int bit = (pair * SPREAD) >>> 20;
      pairs.bits[bit >>> 6] |= 1L << bit;
    }
    return pairs;
  }

  /** False when a text with these pairs surely lacks one of {@code needed}. */
  boolean containsAll(CharPairs needed) {
    for (int i = 0; i < bits.length; i++) {
      if ((needed.bits[i] & ~bits[i]) != 0) {
        return false;
      }
    }
    return true;
  }
}
