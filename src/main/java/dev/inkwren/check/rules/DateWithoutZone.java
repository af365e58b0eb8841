package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.HINT;
import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.QuickFix;
import dev.inkwren.post.PostDate;
import dev.inkwren.text.TextRange;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A time without zone: UTC by YAML's rule when it has seconds (J14), else the builder's (J9). */
final class DateWithoutZone extends SimpleRule {

  DateWithoutZone() {
    super("date-without-zone", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    PostDate date = post.post().date().orElse(null);
    if (date == null || date.zoneGiven()) {
      return;
    }
    boolean timed = date.spelling().indexOf(':') >= 0;
    boolean settled = post.site().config().timezone().isPresent();
    if (date.zone() == PostDate.Zone.UTC_BY_YAML) {
      found.add(date.range(), withZone(post, found, date), date.spelling());
    } else if (timed && !settled) {
      found.add(".local", HINT, date.range(), withZone(post, found, date), date.spelling());
    }
  }

  private static List<QuickFix> withZone(CheckContext post, Findings found, PostDate date) {
    String written = date.range().in(post.text());
    int at = written.lastIndexOf(date.spelling());
    if (at < 0) {
      return List.of();
    }
    int end = date.range().start() + at + date.spelling().length();
    String zone =
        DateTimeFormatter.ofPattern(" xx", Locale.ROOT)
            .format(date.local().atZone(post.site().config().zone()));
    return found.fix(TextRange.at(end), zone, zone.strip());
  }
}
