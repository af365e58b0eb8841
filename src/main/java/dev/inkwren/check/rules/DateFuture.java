package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.post.PostDate;
import dev.inkwren.post.PostName;
import dev.inkwren.text.TextRange;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** A post later than now: a build today leaves it out (J10, R7). */
final class DateFuture extends SimpleRule {

  DateFuture() {
    super("date-future", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    if (post.inDrafts() || post.site().config().future()) {
      return;
    }
    ZoneId zone = post.site().config().zone();
    Optional<PostDate> date = post.post().date();
    if (date.isPresent()) {
      ZonedDateTime when = date.get().in(zone);
      if (when.toInstant().isAfter(post.now())) {
        found.add(date.get().range(), when.toLocalDateTime(), zone);
      }
    } else if (post.inPosts() && post.frontMatter().value("date").isEmpty()) {
      post.fileName()
          .flatMap(PostName::parse)
          .map(name -> name.date().atStartOfDay(zone))
          .filter(day -> day.toInstant().isAfter(post.now()))
          .ifPresent(day -> found.add(TextRange.at(0), day.toLocalDateTime(), zone));
    }
  }
}
