package dev.inkwren.frontmatter;

import java.util.Arrays;

/**
 * Turns offsets counted in code points, as SnakeYAML's marks are, into UTF-16 units: every
 * character outside the basic plane (an emoji, say) shifts what follows by one.
 */
final class CodePoints {

  /** Code point numbers of the characters that take two units, ascending. */
  private final int[] wide;

  private CodePoints(int[] wide) {
    this.wide = wide;
  }

  static CodePoints of(String text) {
    int[] wide = new int[8];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == wide.length) {
          wide = Arrays.copyOf(wide, count * 2);
        }
        wide[count] = i - count;
        count++;
        i++;
      }
    }
    return new CodePoints(Arrays.copyOf(wide, count));
  }

  /** The UTF-16 offset of code point number {@code index}. */
  int offset(int index) {
    int found = Arrays.binarySearch(wide, index);
    return index + (found >= 0 ? found : -found - 1);
  }
}
