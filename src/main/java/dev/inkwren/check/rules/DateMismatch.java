package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.WARNING;

import dev.inkwren.check.CheckContext;
import dev.inkwren.post.PostDate;
import dev.inkwren.post.PostName;
import java.time.LocalDate;
import java.util.Optional;

/** The file name says another day than the front matter (R6). */
final class DateMismatch extends SimpleRule {

  DateMismatch() {
    super("date-mismatch", WARNING);
  }

  @Override
  void look(CheckContext post, Findings found) {
    Optional<PostName> name = post.fileName().filter(n -> post.inPosts()).flatMap(PostName::parse);
    Optional<PostDate> date = post.post().date();
    if (name.isEmpty() || date.isEmpty()) {
      return;
    }
    LocalDate named = name.get().date();
    LocalDate written = date.get().local().toLocalDate();
    LocalDate published = date.get().in(post.site().config().zone()).toLocalDate();
    if (!named.equals(written) && !named.equals(published)) {
      found.add(date.get().range(), named, written);
    }
  }
}
