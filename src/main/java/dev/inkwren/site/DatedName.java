package dev.inkwren.site;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file name by Jekyll's rule for posts (J1), also where its day is none.
 *
 * @param dated true when the name has the form of a post's name
 * @param day the day it names, one beyond the end of a month rolled over into the next; empty when
 *     there is no such day even so, at which a build stops
 * @param spelled the date as it stands in the name; empty for an undated name
 * @param slug what stands behind the date; empty for an undated name
 */
record DatedName(boolean dated, Optional<LocalDate> day, String spelled, String slug) {

  private static final Pattern RULE =
      Pattern.compile("((\\d{2,4})-(\\d{1,2})-(\\d{1,2}))-(.*)\\.[^.]+", Pattern.DOTALL);

  private static final DatedName UNDATED = new DatedName(false, Optional.empty(), "", "");

  static DatedName of(String fileName) {
    Matcher match = RULE.matcher(fileName);
    if (!match.matches()) {
      return UNDATED;
    }
    int year = Integer.parseInt(match.group(2));
    int century = match.group(2).length() > 2 ? 0 : year < 69 ? 2000 : 1900;
    int month = Integer.parseInt(match.group(3));
    int date = Integer.parseInt(match.group(4));
    boolean exists = month >= 1 && month <= 12 && date >= 1 && date <= 31;
    return new DatedName(
        true,
        exists
            ? Optional.of(LocalDate.of(century + year, month, 1).plusDays(date - 1L))
            : Optional.empty(),
        match.group(1),
        match.group(5));
  }
}
