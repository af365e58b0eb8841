package dev.inkwren.frontmatter;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spells a date the way the author spelt the one before: order, padding, seconds, zone. */
final class DateSpelling {

  private static final Pattern KNOWN =
      Pattern.compile(
          "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})"
              + "(?:([Tt]|[ \\t]++)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d*+)?)?)?"
              + "([ \\t]*+)(Z|[-+]\\d{1,2}(?::?\\d{2})?|[A-Z]{1,5})?");

  private DateSpelling() {}

  /** {@code 2024-05-17 21:53:31 +0900}, the spelling of Chirpy's posts (A10). */
  static String usual(LocalDateTime local, Optional<ZoneOffset> offset) {
    return day(local, "-", true, true)
        + " "
        + time(local.toLocalTime(), true, true)
        + offset.map(o -> " " + zone(o, "+0000")).orElse("");
  }

  /**
   * {@code local} in the style of {@code old}.
   *
   * @param offset the zone to write; empty leaves the zone as it is written, or unwritten
   */
  static String like(String old, LocalDateTime local, Optional<ZoneOffset> offset) {
    Matcher match = KNOWN.matcher(old.strip());
    if (!match.matches()) {
      return usual(local, offset);
    }
    boolean paddedMonth = match.group(3).length() == 2;
    boolean paddedDay = match.group(4).length() == 2;
    String day = day(local, match.group(2), paddedMonth, paddedDay);
    boolean onlyDay = match.group(6) == null;
    if (onlyDay && offset.isEmpty() && local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return day;
    }
    boolean seconds = onlyDay || match.group(8) != null || local.getSecond() != 0;
    boolean paddedHour = onlyDay || match.group(6).length() == 2;
    String gap = onlyDay ? " " : match.group(5);
    String time = time(local.toLocalTime(), paddedHour, seconds);
    return day + gap + time + zone(match.group(9), match.group(10), offset);
  }

  private static String zone(String gap, @Nullable String old, Optional<ZoneOffset> offset) {
    if (offset.isEmpty()) {
      return old == null ? "" : gap + old;
    }
    if (old == null) {
      return " " + zone(offset.get(), "+0000");
    }
    return gap + (isSame(old, offset.get()) ? old : zone(offset.get(), old));
  }

  private static boolean isSame(String old, ZoneOffset offset) {
    boolean named = Character.isLetter(old.charAt(0));
    return named
        ? old.equals("Z") && offset.getTotalSeconds() == 0
        : Moments.offset(old).equals(offset);
  }

  private static String day(LocalDateTime at, String gap, boolean paddedMonth, boolean paddedDay) {
    return String.format("%04d", at.getYear())
        + gap
        + padded(at.getMonthValue(), paddedMonth)
        + gap
        + padded(at.getDayOfMonth(), paddedDay);
  }

  private static String time(LocalTime at, boolean paddedHour, boolean seconds) {
    return padded(at.getHour(), paddedHour)
        + String.format(":%02d", at.getMinute())
        + (seconds ? String.format(":%02d", at.getSecond()) : "");
  }

  private static String padded(int number, boolean padded) {
    return padded ? String.format("%02d", number) : Integer.toString(number);
  }

  private static String zone(ZoneOffset offset, String like) {
    int minutes = Math.abs(offset.getTotalSeconds()) / 60;
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    String colon = like.contains(":") ? ":" : "";
    return sign + String.format("%02d%s%02d", minutes / 60, colon, minutes % 60);
  }
}
