package dev.inkwren.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as an unquoted YAML value spells them for safe_yaml (J14). */
final class Moments {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt]|[ \\t]++)(\\d{1,2}):(\\d{2}):(\\d{2})"
              + "(?:\\.(\\d*+))?[ \\t]*+(Z|[-+]\\d{1,2}(?::?\\d{2})?)?");

  private Moments() {}

  /**
   * The day or instant that Jekyll reads, a time without zone being UTC; empty when {@code text} is
   * no such spelling or names a day or hour that does not exist, which Jekyll then reads as text.
   */
  static Optional<Temporal> ofYaml(String text) {
    try {
      Matcher day = DAY.matcher(text);
      if (day.matches()) {
        return Optional.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
      }
      Matcher time = TIME.matcher(text);
      return time.matches() ? Optional.of(time(time)) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Temporal time(Matcher match) {
    LocalDate day = LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
    int hour = number(match, 4);
    int minute = number(match, 5);
    int second = Math.min(number(match, 6), number(match, 6) == 60 ? 59 : 60);
    boolean midnight = hour == 24 && minute == 0 && second == 0;
    LocalDateTime local = day.atTime(midnight ? 0 : hour, minute, second, nanos(match.group(7)));
    return OffsetDateTime.of(midnight ? local.plusDays(1) : local, offset(match.group(8)));
  }

  private static int nanos(@org.jspecify.annotations.Nullable String fraction) {
    if (fraction == null || fraction.isEmpty()) {
      return 0;
    }
    String nine = (fraction + "000000000").substring(0, 9);
    return Integer.parseInt(nine);
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  /**
   * The offset that {@code Z}, {@code +9}, {@code +0900} or {@code +09:00} names; UTC for null.
   *
   * @throws DateTimeException when there is no such offset
   */
  static ZoneOffset offset(@org.jspecify.annotations.Nullable String zone) {
    if (zone == null || zone.equals("Z")) {
      return ZoneOffset.UTC;
    }
    String digits = zone.substring(1).replace(":", "");
    if (digits.length() % 2 == 1) {
      digits = "0" + digits;
    }
    int hours = Integer.parseInt(digits.substring(0, 2));
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(2)) : 0;
    int sign = zone.charAt(0) == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }
}
