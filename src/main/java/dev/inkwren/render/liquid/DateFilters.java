package dev.inkwren.render.liquid;

import static dev.inkwren.render.liquid.LiquidFilters.argument;

import dev.inkwren.post.RubyTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Filters that work on a moment. */
final class DateFilters {

  private final Supplier<LiquidWorld> world;

  DateFilters(Supplier<LiquidWorld> world) {
    this.world = world;
  }

  void addTo(FilterTable table) {
    table.put("date", 1, 1, (v, a, c) -> date(v, text(a.getFirst())));
    table.put("date_to_string", 0, 2, (v, a, c) -> spelled(v, "%b", a));
    table.put("date_to_long_string", 0, 2, (v, a, c) -> spelled(v, "%B", a));
    table.put("date_to_xmlschema", 0, 0, (v, a, c) -> formatted(v, "%Y-%m-%dT%H:%M:%S%:z"));
    table.put("date_to_rfc822", 0, 0, (v, a, c) -> formatted(v, "%a, %d %b %Y %H:%M:%S %z"));
  }

  private ZoneId zone() {
    return world.get().zone();
  }

  private String text(@Nullable Object value) {
    return new RubyText(zone()).print(value);
  }

  /** Liquid's own: what is no date passes unchanged. */
  private @Nullable Object date(@Nullable Object value, String format) {
    if (format.isEmpty()) {
      return value;
    }
    Optional<ZonedDateTime> moment = moment(value);
    return moment.isEmpty() ? value : Strftime.format(format, moment.get());
  }

  private @Nullable Object spelled(
      @Nullable Object value, String month, List<@Nullable Object> arguments) {
    if (!text(argument(arguments, 0)).equals("ordinal")) {
      return formatted(value, "%d " + month + " %Y");
    }
    boolean american = text(argument(arguments, 1)).equals("US");
    int day = moment(value).map(ZonedDateTime::getDayOfMonth).orElse(0);
    String ordinal = day + ending(day);
    return formatted(
        value, american ? month + " " + ordinal + ", %Y" : ordinal + " " + month + " %Y");
  }

  private static String ending(int day) {
    if (day >= 11 && day <= 13) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  /** Jekyll's own: what is no date stops the build. */
  private @Nullable Object formatted(@Nullable Object value, String format) {
    if (text(value).isEmpty()) {
      return value;
    }
    return Strftime.format(
        format,
        moment(value)
            .map(m -> m.withZoneSameInstant(zone()))
            .orElseThrow(
                () ->
                    FilterTable.stop(
                        "Invalid Date: '" + text(value) + "' is not a valid datetime.")));
  }

  private Optional<ZonedDateTime> moment(@Nullable Object value) {
    return switch (value) {
      case null -> Optional.empty();
      case ZonedDateTime time -> Optional.of(time.withZoneSameInstant(zone()));
      case OffsetDateTime time -> Optional.of(time.atZoneSameInstant(zone()));
      case LocalDate day -> Optional.of(day.atStartOfDay(zone()));
      case Double ignored -> Optional.empty();
      case Number seconds -> Optional.of(Instant.ofEpochSecond(seconds.longValue()).atZone(zone()));
      default -> read(value.toString());
    };
  }

  private Optional<ZonedDateTime> read(String text) {
    String plain = text.strip();
    if (plain.equalsIgnoreCase("now") || plain.equalsIgnoreCase("today")) {
      return Optional.of(world.get().now().atZone(zone()));
    }
    boolean digits = !plain.isEmpty() && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digits && plain.length() <= 12) {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(plain)).atZone(zone()));
    }
    return RubyTime.parse(plain)
        .map(
            t ->
                t.offset()
                    .map(o -> t.local().atZone((ZoneId) o))
                    .orElseGet(() -> t.local().atZone(zone())));
  }
}
