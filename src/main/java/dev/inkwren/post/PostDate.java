package dev.inkwren.post;

import dev.inkwren.frontmatter.Value;
import dev.inkwren.text.TextRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A date as the author wrote it and as Jekyll reads it (J9, J11, J14).
 *
 * @param local day and time as written; midnight when only a day is
 * @param offset the offset that applies: the written one, or UTC where YAML demands it; empty when
 *     the site's zone applies
 * @param zone where the offset comes from
 * @param spelling the author's text, quotes excluded
 * @param range where the value stands in the file, quotes included
 */
public record PostDate(
    LocalDateTime local, Optional<ZoneOffset> offset, Zone zone, String spelling, TextRange range) {

  /** Where a date's offset comes from. */
  public enum Zone {
    /** The author wrote it. */
    WRITTEN,
    /** None written, and YAML takes an unquoted time with seconds for UTC: the trap J14. */
    UTC_BY_YAML,
    /** None written; the site's time zone applies. */
    SITE
  }

  /** Whether the author wrote a zone. */
  public boolean zoneGiven() {
    return zone == Zone.WRITTEN;
  }

  /** The instant, shown in the zone of the site, which is also the zone that applies by default. */
  public ZonedDateTime in(ZoneId site) {
    return offset
        .map(o -> local.atOffset(o).atZoneSameInstant(site))
        .orElseGet(() -> local.atZone(site));
  }

  /**
   * Reads a value; empty when Jekyll could not take it for a date.
   *
   * @param range where the value stands
   */
  public static Optional<PostDate> of(Value value, TextRange range) {
    return switch (value) {
      case Value.Date(LocalDate day, String written) ->
          Optional.of(
              new PostDate(day.atStartOfDay(), Optional.empty(), Zone.SITE, written, range));
      case Value.Date(OffsetDateTime time, String written) -> {
        char last = written.charAt(written.length() - 1);
        int sign = Math.max(written.lastIndexOf('+'), written.lastIndexOf('-'));
        boolean given = last == 'Z' || sign > written.indexOf(':');
        yield Optional.of(
            new PostDate(
                time.toLocalDateTime(),
                Optional.of(time.getOffset()),
                given ? Zone.WRITTEN : Zone.UTC_BY_YAML,
                written,
                range));
      }
      case Value.Text text ->
          RubyTime.parse(text.value()).map(t -> lenient(t, text.value(), range));
      case Value.Numeric(Long number, String written) ->
          RubyTime.parse(Long.toString(number)).map(t -> lenient(t, written, range));
      default -> Optional.empty();
    };
  }

  /** Reads a date that was typed somewhere else than in front matter, as if it stood in quotes. */
  public static Optional<PostDate> typed(String text) {
    return RubyTime.parse(text.strip()).map(time -> lenient(time, text, TextRange.at(0)));
  }

  private static PostDate lenient(RubyTime time, String spelling, TextRange range) {
    Zone zone = time.offset().isPresent() ? Zone.WRITTEN : Zone.SITE;
    return new PostDate(time.local(), time.offset(), zone, spelling, range);
  }
}
