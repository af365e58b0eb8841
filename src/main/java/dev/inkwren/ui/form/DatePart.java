package dev.inkwren.ui.form;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part of a spelled date a place in it belongs to. */
final class DatePart {

  private static final Pattern PARTS =
      Pattern.compile(
          "\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
              + "(?:[Tt \\t]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?.*");

  private static final ChronoUnit[] UNITS = {
    ChronoUnit.YEARS,
    ChronoUnit.MONTHS,
    ChronoUnit.DAYS,
    ChronoUnit.HOURS,
    ChronoUnit.MINUTES,
    ChronoUnit.SECONDS
  };

  private DatePart() {}

  /** The unit that {@code caret} touches in {@code text}; empty where it touches none. */
  static Optional<ChronoUnit> at(String text, int caret) {
    Matcher match = PARTS.matcher(text);
    if (match.matches()) {
      for (int group = 1; group <= UNITS.length; group++) {
        if (match.start(group) >= 0 && match.start(group) <= caret && caret <= match.end(group)) {
          return Optional.of(UNITS[group - 1]);
        }
      }
    }
    return Optional.empty();
  }
}
