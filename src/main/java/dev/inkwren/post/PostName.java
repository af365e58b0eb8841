package dev.inkwren.post;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file under {@code _posts} (J1).
 *
 * @param date the day in the name
 * @param slug what stands between date and extension; may be empty (J2)
 * @param extension without the dot, {@code md} for one
 */
public record PostName(LocalDate date, String slug, String extension) {

  private static final Pattern RULE =
      Pattern.compile("(\\d{2,4})-(\\d{1,2})-(\\d{1,2})-([^/]*)\\.([^./]+)");

  /**
   * Reads a file name, or a path of which the last part counts. Empty when Jekyll would not take it
   * for a post, or the day does not exist, which aborts its build (30 February counts as 1 March,
   * as for Ruby).
   */
  public static Optional<PostName> parse(String fileName) {
    String last =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    Matcher match = RULE.matcher(last);
    if (!match.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(match.group(1));
    if (match.group(1).length() == 2) {
      year += year < 69 ? 2000 : 1900;
    }
    try {
      LocalDate day =
          RubyTime.day(year, Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
      return Optional.of(new PostName(day, match.group(4), match.group(5)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
