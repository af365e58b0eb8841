package dev.inkwren.text;

/**
 * A half-open stretch of a text.
 *
 * @param start offset of the first character, in UTF-16 units, 0-based
 * @param end offset behind the last character; equal to {@code start} for an empty range
 */
public record TextRange(int start, int end) {

  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + ".." + end);
    }
  }

  /** The empty range at {@code offset}. */
  public static TextRange at(int offset) {
    return new TextRange(offset, offset);
  }

  /** How many UTF-16 units the range covers. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** True when {@code offset} lies in the range; the end itself does not. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** True when {@code other} lies wholly inside this range (equal ranges included). */
  public boolean covers(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** True when both ranges share at least one character. */
  public boolean overlaps(TextRange other) {
    return start < other.end && other.start < end;
  }

  /** The same range, {@code distance} units further on (back, when negative). */
  public TextRange shifted(int distance) {
    return new TextRange(start + distance, end + distance);
  }

  /** The characters of {@code text} under this range. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
