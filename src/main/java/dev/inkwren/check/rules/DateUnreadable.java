package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;
import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.post.PostDate;
import dev.inkwren.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date that is none: Jekyll aborts the whole build (J12), or takes the day after it. */
final class DateUnreadable extends SimpleRule {

  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");

  DateUnreadable() {
    super("date-unreadable", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    post.post()
        .date()
        .filter(DateUnreadable::rolled)
        .ifPresent(
            date ->
                found.add(
                    ".rolled",
                    WARNING,
                    date.range(),
                    List.of(),
                    date.spelling(),
                    date.local().toLocalDate()));
    boolean there = post.frontMatter().value("date").isPresent();
    if (there && post.post().date().isEmpty() && !post.post().unread()) {
      TextRange value = post.frontMatter().valueRange("date").orElseThrow();
      TextRange place = value.isEmpty() ? post.frontMatter().keyRange("date").orElseThrow() : value;
      found.add(place, value.in(post.text()));
    }
  }

  /** True for 30 February, which Ruby takes for 1 March. */
  private static boolean rolled(PostDate date) {
    Matcher day = DAY.matcher(date.spelling());
    return day.lookingAt()
        && !String.format(
                Locale.ROOT,
                "%s-%02d-%02d",
                day.group(1),
                Integer.parseInt(day.group(2)),
                Integer.parseInt(day.group(3)))
            .equals(date.local().toLocalDate().toString());
  }
}
