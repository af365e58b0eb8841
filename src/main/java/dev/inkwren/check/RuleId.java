package dev.inkwren.check;

/**
 * The name of a rule, as printed by {@code inkwren check} and written in {@code .inkwren.yml}.
 *
 * @param value lower-case words joined by hyphens, such as {@code tag-uppercase}
 */
public record RuleId(String value) implements Comparable<RuleId> {

  public RuleId {
    if (value.isEmpty() || !value.chars().allMatch(RuleId::allowed)) {
      throw new IllegalArgumentException("not a rule id: " + value);
    }
  }

  private static boolean allowed(int c) {
    return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
