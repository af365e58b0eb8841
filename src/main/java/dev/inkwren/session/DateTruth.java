package dev.inkwren.session;

import dev.inkwren.post.Post;
import dev.inkwren.post.PostDate;
import dev.inkwren.post.PostName;
import dev.inkwren.site.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What the site will make of the date of a post (J8 to J14).
 *
 * @param written whether there is anything under {@code date}
 * @param unread whether Jekyll cannot read the front matter, so that the build's time counts (J19)
 * @param published the moment in the site's zone; empty when the date cannot be read
 * @param zone the site's time zone
 * @param utcTrap true when the author wrote a time with seconds but no zone, which YAML takes for
 *     UTC (J14)
 * @param named the day that the file name gives; empty when it gives none
 * @param url the address of the post; empty when the site gives it none
 * @param future true when a build now would skip the post (J10)
 */
public record DateTruth(
    boolean written,
    boolean unread,
    Optional<ZonedDateTime> published,
    ZoneId zone,
    boolean utcTrap,
    Optional<LocalDate> named,
    String url,
    boolean future) {

  /**
   * What {@code site} makes of the date of {@code post} in a build at {@code now}.
   *
   * @param place where the post lies
   */
  public static DateTruth of(Post post, FormPlace place, Site site, Instant now) {
    ZoneId zone = site.config().zone();
    boolean unread = post.unread();
    Optional<PostDate> date = unread ? Optional.empty() : post.date();
    Optional<LocalDate> named = PostName.parse(place.fileName()).map(PostName::date);
    boolean written = post.frontMatter().value("date").isPresent();
    Optional<ZonedDateTime> published =
        date.map(d -> d.in(zone))
            .or(
                () ->
                    written || unread
                        ? Optional.empty()
                        : named.map(day -> day.atStartOfDay(zone)));
    return new DateTruth(
        written,
        unread,
        published,
        zone,
        date.filter(d -> d.zone() == PostDate.Zone.UTC_BY_YAML).isPresent(),
        named,
        place.url(),
        !site.config().future() && published.filter(p -> p.toInstant().isAfter(now)).isPresent());
  }

  /** True when the author should look at it. */
  public boolean alarming() {
    return unread || utcTrap || future || (written && published.isEmpty()) || isOtherDay();
  }

  /** True when the file name gives another day than the one that counts. */
  public boolean isOtherDay() {
    return named.isPresent()
        && published.filter(p -> !p.toLocalDate().equals(named.get())).isPresent();
  }
}
