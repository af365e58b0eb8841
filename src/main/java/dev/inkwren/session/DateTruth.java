package dev.inkwren.session;

import dev.inkwren.post.Post;
import dev.inkwren.post.PostDate;
import dev.inkwren.site.Site;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What the site will make of the date of a post (J8 to J14).
 *
 * @param written whether there is anything under {@code date}
 * @param published the moment in the site's zone; empty when the date cannot be read
 * @param zone the site's time zone
 * @param utcTrap true when the author wrote a time with seconds but no zone, which YAML takes for
 *     UTC (J14)
 * @param future true when a build now would skip the post (J10)
 */
public record DateTruth(
    boolean written,
    Optional<ZonedDateTime> published,
    ZoneId zone,
    boolean utcTrap,
    boolean future) {

  /** What {@code site} makes of the date of {@code post} in a build at {@code now}. */
  public static DateTruth of(Post post, Site site, Instant now) {
    ZoneId zone = site.config().zone();
    Optional<PostDate> date = post.date();
    Optional<ZonedDateTime> published = date.map(d -> d.in(zone));
    return new DateTruth(
        post.frontMatter().value("date").isPresent(),
        published,
        zone,
        date.filter(d -> d.zone() == PostDate.Zone.UTC_BY_YAML).isPresent(),
        !site.config().future() && published.filter(p -> p.toInstant().isAfter(now)).isPresent());
  }

  /** True when the author should look at it. */
  public boolean alarming() {
    return utcTrap || future || (written && published.isEmpty());
  }
}
