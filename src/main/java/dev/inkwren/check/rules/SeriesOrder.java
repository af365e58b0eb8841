package dev.inkwren.check.rules;

import static dev.inkwren.check.Severity.ERROR;

import dev.inkwren.check.CheckContext;
import dev.inkwren.check.OwnRules;
import dev.inkwren.post.PostDate;
import dev.inkwren.post.PostName;
import dev.inkwren.site.PostEntry;
import dev.inkwren.text.TextRange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code series} of the site's own rules: every post there, in order of time (R9). */
final class SeriesOrder extends SimpleRule {

  SeriesOrder() {
    super("series", ERROR);
  }

  @Override
  void look(CheckContext post, Findings found) {
    String slug = post.fileName().flatMap(PostName::parse).map(PostName::slug).orElse("");
    if (!post.inPosts() || slug.isEmpty()) {
      return;
    }
    for (OwnRules.Series series : post.settings().own().series()) {
      int place = series.slugs().indexOf(slug);
      if (place >= 0) {
        check(post, series, place, found);
      }
    }
  }

  private void check(CheckContext post, OwnRules.Series series, int place, Findings found) {
    TextRange top = post.frontMatter().valueRange("title").orElse(TextRange.at(0));
    Optional<String> firstThere =
        series.slugs().stream()
            .filter(s -> s.equals(series.slugs().get(place)) || post.index().bySlug(s).isPresent())
            .findFirst();
    if (firstThere.filter(series.slugs().get(place)::equals).isPresent()) {
      series.slugs().stream()
          .filter(s -> !s.equals(series.slugs().get(place)))
          .filter(s -> post.index().bySlug(s).isEmpty())
          .forEach(s -> found.add(top, series.name(), s));
    }
    Optional<PostDate> date = post.post().date();
    for (int before = place - 1; before >= 0 && date.isPresent(); before--) {
      Optional<PostEntry> other = post.index().bySlug(series.slugs().get(before));
      if (other.isPresent() && other.get().date().isPresent()) {
        Instant own = date.get().in(post.site().config().zone()).toInstant();
        if (!own.isAfter(other.get().date().get().toInstant())) {
          String name = series.slugs().get(before);
          found.add(".order", severity(), date.get().range(), List.of(), series.name(), name);
        }
        return;
      }
    }
  }
}
