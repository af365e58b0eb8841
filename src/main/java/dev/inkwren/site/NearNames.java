package dev.inkwren.site;

import java.util.Locale;

/** Tells whether two names look like two spellings of one thing. */
final class NearNames {

  /** Below this length one letter more or less usually makes another word (aws, was). */
  private static final int SHORT = 5;

  private NearNames() {}

  static boolean near(String one, String two) {
    String a = bare(one);
    String b = bare(two);
    if (a.equals(b)) {
      return true;
    }
    if (Math.abs(a.length() - b.length()) > 2 || a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (plural(a, b) || plural(b, a)) {
      return true;
    }
    boolean digitsDiffer = !digits(a).equals(digits(b));
    return !digitsDiffer && Math.min(a.length(), b.length()) >= SHORT && oneEdit(a, b);
  }

  private static String bare(String name) {
    StringBuilder kept = new StringBuilder(name.length());
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c != '-' && c != '_' && !Character.isWhitespace(c) && c != '\u00A0') {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static String digits(String name) {
    return name.codePoints()
        .filter(Character::isDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean plural(String one, String many) {
    return one.length() > 2
        && (many.equals(one + "s")
            || many.equals(one + "es")
            || (one.endsWith("y") && many.equals(one.substring(0, one.length() - 1) + "ies")));
  }

  /** One character inserted, left out, changed, or two neighbours swapped. */
  private static boolean oneEdit(String a, String b) {
    int head = 0;
    int shorter = Math.min(a.length(), b.length());
    while (head < shorter && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    int restA = a.length() - head - tail;
    int restB = b.length() - head - tail;
    boolean swapped =
        restA == 2
            && restB == 2
            && a.charAt(head) == b.charAt(head + 1)
            && a.charAt(head + 1) == b.charAt(head);
    return swapped || Math.max(restA, restB) <= 1;
  }
}
