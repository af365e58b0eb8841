package dev.inkwren.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.post.Post;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the form says under the date is what the site will do. */
class DateTruthTest {

  private static DateTruth of(String header) {
    Post post = Post.of(SourceText.of("---\n" + header + "---\n"));
    FormPlace place = FormPlace.named(Optional.of(Path.of("2025-11-20-a.md")));
    return DateTruth.of(post, place, Site.empty(), Instant.parse("2025-11-25T00:00:00Z"));
  }

  @Test
  void aHeaderThatJekyllCannotReadGivesNoDateWhateverItsGoodLinesSay() {
    DateTruth broken = of("date: 2025-11-21 09:00:00 +0000\ntitle: a: b\n");
    assertThat(broken.unread()).isTrue();
    assertThat(broken.published()).isEmpty();
    assertThat(broken.alarming()).isTrue();
  }

  @Test
  void theWrittenDateCountsAndAnotherDayInTheFileNameIsTold() {
    DateTruth sound = of("date: 2025-11-21 09:00:00 +0000\ntitle: a\n");
    assertThat(sound.unread()).isFalse();
    assertThat(sound.published().orElseThrow().toInstant())
        .isEqualTo(Instant.parse("2025-11-21T09:00:00Z"));
    assertThat(sound.isOtherDay()).isTrue();
    assertThat(of("title: a\n").published().orElseThrow().toLocalDate())
        .isEqualTo(LocalDate.of(2025, 11, 20));
  }

  @Test
  void aTimeWithoutZoneAndADateToComeAreToldOf() {
    assertThat(of("date: 2025-11-20 09:00:00\n").utcTrap()).isTrue();
    assertThat(of("date: 2025-12-20 09:00:00 +0000\n").future()).isTrue();
    assertThat(of("date: 2025-11-20 09:00:00 +0000\n").alarming()).isFalse();
  }
}
