package dev.inkwren.post;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that Ruby's lenient {@code Time.parse} takes for a time, in the forms of J11; rarer forms it
 * would also guess at are not recognised.
 *
 * @param local day and time
 * @param offset the written offset, empty when none
 */
public record RubyTime(LocalDateTime local, Optional<ZoneOffset> offset) {

  private static final String CLOCK =
      "(?:(?:[ \\t]*+[Tt][ \\t]*+|[ \\t,]++(?:at )?)(?<h>\\d{1,2})(?::(?<m>\\d{1,2})(?::(?<s>\\d{1,2})"
          + "(?:[.,]\\d*+)?)?)?[ \\t]*+(?<half>[AaPp]\\.?[Mm]\\b\\.?)?)?";
  private static final String ZONE =
      "(?:[ \\t]*+(?<zone>[A-Za-z]{1,5}|(?:UTC|GMT)?[-+]\\d{1,2}(?::?\\d{2})?))?";
  private static final String TAIL = CLOCK + ZONE + "[ \\t]*+";
  private static final String MONTH = "(?<mon>[A-Za-z]{3,9})\\.?";

  /** What no number, zone or month can hide in. */
  private static final String STRANGE = "[^0-9A-Za-z:+-]*+";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?<y>\\d{4})[-/.] ?(?<mo>\\d{1,2})[-/.] ?(?<d>\\d{1,2})\\.?" + TAIL),
          Pattern.compile("(?<d>\\d{1,2})[-./](?<mo>\\d{1,2})[-./](?<y>\\d{4})" + TAIL),
          Pattern.compile(
              "(?:[A-Za-z]{3,9},?[ \\t]++)?(?<d>\\d{1,2})(?:st|nd|rd|th)?[- \\t]++"
                  + MONTH
                  + "[- \\t,]++(?<y>\\d{4})"
                  + TAIL),
          Pattern.compile(
              "(?:[A-Za-z]{3,9},?[ \\t]++)?"
                  + MONTH
                  + "[ \\t]++(?<d>\\d{1,2})(?:st|nd|rd|th)?"
                  + "[ \\t,]++(?<y>\\d{4})"
                  + TAIL),
          Pattern.compile(MONTH + "[- \\t,]++(?<y>\\d{4})" + TAIL),
          Pattern.compile("(?<y>\\d{4})(?<mo>\\d{2})(?<d>\\d{2})" + TAIL),
          Pattern.compile(
              "(?<y>\\d{4})(?<mo>\\d{2})(?<d>\\d{2})T?(?<h>\\d{2})(?<m>\\d{2})(?<s>\\d{2})?"
                  + ZONE),
          // Among words that it does not know, such as 오전 or Asia/Seoul, Ruby finds day and clock.
          Pattern.compile(
              STRANGE
                  + "(?<y>\\d{4})-(?<mo>\\d{1,2})-(?<d>\\d{1,2})(?!\\d)"
                  + "(?:"
                  + STRANGE
                  + "(?<h>\\d{1,2}):(?<m>\\d{2})(?::(?<s>\\d{2}))?)?"
                  + "(?:[ \\t]*+[A-Z][a-z]++/[A-Z][a-z_A-Z]++)?"
                  + "(?:[ \\t]*+\\d{1,2}[시분초])*+"
                  + STRANGE));

  /** The day and the clock that Ruby finds in any text, when no form fits the whole of it. */
  private static final Pattern DAY_WITHIN =
      Pattern.compile("(?<!\\d)\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)");

  private static final Pattern CLOCK_WITHIN =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2}:\\d{1,2}(?::\\d{1,2})?)(?:[.,]\\d*+)?([ \\t]*+[AaPp][Mm]\\b)?"
              + "[ \\t]*+([-+]\\d{2}:?\\d{2}(?!\\d)|[A-Za-z]{1,5}\\b)?");

  /** A name of a month turns digits beside it into a day, so that Ruby reads something else. */
  private static final Pattern MONTH_WITHIN =
      Pattern.compile("(?i)jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** The zone names Ruby's Time knows; any other is ignored and the site's zone applies. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("ut", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7));

  /** Reads {@code text}; empty when it is none of those forms or no such day. */
  public static Optional<RubyTime> parse(String text) {
    String trimmed = text.strip();
    if (trimmed.length() > 100) {
      return Optional.empty();
    }
    return inForm(trimmed).or(() -> within(trimmed));
  }

  private static Optional<RubyTime> inForm(String text) {
    for (Pattern form : FORMS) {
      Matcher match = form.matcher(text);
      if (match.matches()) {
        return read(match);
      }
    }
    return Optional.empty();
  }

  /** Whatever else stands there, like the {@code +/-TTTT} of a template, Ruby passes over. */
  private static Optional<RubyTime> within(String text) {
    Matcher day = DAY_WITHIN.matcher(text);
    if (MONTH_WITHIN.matcher(text).find() || !day.find()) {
      return Optional.empty();
    }
    Matcher clock = CLOCK_WITHIN.matcher(text);
    String time = clock.find() ? " " + clock.group().strip() : "";
    return inForm(day.group() + time);
  }

  private static Optional<RubyTime> read(Matcher match) {
    try {
      int month = month(match);
      int hour = number(match, "h", 0);
      String half = group(match, "half");
      if (half != null && hour <= 12) {
        hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
      }
      Optional<ZoneOffset> offset = zone(group(match, "zone"));
      int minute = number(match, "m", 0);
      int second = number(match, "s", 0);
      boolean shifted = offset.isPresent() && offset.get().getTotalSeconds() != 0;
      boolean late = hour > 24 || (hour == 24 && minute + second > 0);
      if ((late && !shifted) || minute > 59 || second > 60) {
        return Optional.empty();
      }
      LocalDateTime start = day(number(match, "y", 0), month, number(match, "d", 1)).atStartOfDay();
      LocalDateTime local = start.plusHours(hour).plusMinutes(minute).plusSeconds(second);
      return Optional.of(new RubyTime(local, offset));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /**
   * A day; up to the 31st of any month, for Ruby rolls 30 February over to 1 March.
   *
   * @throws DateTimeException when there is no such month or day
   */
  static LocalDate day(int year, int month, int day) {
    if (day < 1 || day > 31) {
      throw new DateTimeException("no day " + day);
    }
    return LocalDate.of(year, month, 1).plusDays(day - 1L);
  }

  private static int month(Matcher match) {
    String name = group(match, "mon");
    return name == null
        ? number(match, "mo", 1)
        : MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static int number(Matcher match, String group, int otherwise) {
    String digits = group(match, group);
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private static @Nullable String group(Matcher match, String name) {
    return match.namedGroups().containsKey(name) ? match.group(name) : null;
  }

  private static Optional<ZoneOffset> zone(@Nullable String written) {
    if (written == null) {
      return Optional.empty();
    }
    String zone = written.toLowerCase(Locale.ROOT);
    if (zone.startsWith("utc+")
        || zone.startsWith("utc-")
        || zone.startsWith("gmt+")
        || zone.startsWith("gmt-")) {
      zone = zone.substring(3);
    }
    if (zone.charAt(0) != '+' && zone.charAt(0) != '-') {
      return Optional.ofNullable(ZONES.get(zone)).map(ZoneOffset::ofHours);
    }
    String digits = zone.substring(1).replace(":", "");
    digits = digits.length() % 2 == 1 ? "0" + digits : digits;
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(2, 4)) : 0;
    int total = Integer.parseInt(digits.substring(0, 2)) * 60 + minutes;
    return Optional.of(ZoneOffset.ofTotalSeconds((zone.charAt(0) == '-' ? -60 : 60) * total));
  }
}
