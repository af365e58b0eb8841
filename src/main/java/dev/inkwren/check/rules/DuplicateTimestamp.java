package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.HINT;

import dev.inkwren.check.CheckContext;
import dev.inkwren.post.PostDate;
import java.time.Instant;
import java.util.Optional;

/** Two posts with one and the same time: their order is left to their paths (R8, J15). */
final class DuplicateTimestamp extends SimpleRule {

  DuplicateTimestamp() {
    super("duplicate-timestamp", HINT);
  }

  @Override
  void look(CheckContext post, Findings found) {
    Optional<PostDate> date = post.post().date().filter(d -> d.spelling().indexOf(':') >= 0);
    if (date.isEmpty() || !post.inPosts()) {
      return;
    }
    Instant instant = date.get().in(post.site().config().zone()).toInstant();
    post.index().at(instant).stream()
        .filter(other -> post.path().filter(other.path()::equals).isEmpty())
        .findFirst()
        .ifPresent(other -> found.add(date.get().range(), other.path()));
  }
}
