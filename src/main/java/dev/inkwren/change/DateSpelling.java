package dev.inkwren.change;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a date the way the author wrote the one before it, always with its zone (J14). */
final class DateSpelling {

  private DateSpelling() {}

  /** The theme's own spelling: {@code 2024-05-17 21:53:31 +0900}. */
  static String usual(ZonedDateTime date) {
    return format(date, "yyyy-MM-dd HH:mm:ss xx");
  }

  /**
   * @param before the old spelling without quotes
   */
  static String like(String before, ZonedDateTime date) {
    boolean iso = before.length() > 10 && before.charAt(10) == 'T';
    int firstColon = before.indexOf(':');
    int zone = Math.max(before.indexOf('+', 10), before.indexOf('-', 10));
    String clock = zone > 0 ? before.substring(0, zone) : before;
    boolean seconds = firstColon < 0 || clock.indexOf(':', firstColon + 1) >= 0;
    boolean colon = zone > 0 && before.indexOf(':', zone) >= 0;
    String time = seconds ? "HH:mm:ss" : "HH:mm";
    String gap = iso ? "'T'" : " ";
    String blank = iso && zone > 0 && before.charAt(zone - 1) != ' ' ? "" : " ";
    return format(
        date, "yyyy-MM-dd" + gap + time + (blank.isEmpty() ? "" : " ") + (colon ? "xxx" : "xx"));
  }

  private static String format(ZonedDateTime date, String pattern) {
    return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }
}
