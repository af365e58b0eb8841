package dev.inkwren.post;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PostDateTest {

  private static PostDate date(String spelling) {
    return Post.of(SourceText.of("---\ndate: " + spelling + "\n---\n")).date().orElseThrow();
  }

  @Test
  void aTimeWithSecondsAndNoZoneIsUtcForYaml() {
    PostDate date = date("2024-05-17 21:53:31");
    assertThat(date.zone()).isEqualTo(PostDate.Zone.UTC_BY_YAML);
    assertThat(date.zoneGiven()).isFalse();
    assertThat(date.in(ZoneId.of("Asia/Seoul")).toLocalDateTime())
        .isEqualTo(LocalDateTime.of(2024, 5, 18, 6, 53, 31));
  }

  @Test
  void theSameTimeInQuotesOrWithoutSecondsIsLocal() {
    assertThat(date("\"2024-05-17 21:53:31\"").zone()).isEqualTo(PostDate.Zone.SITE);
    assertThat(date("2024-05-17 21:53").in(ZoneId.of("Asia/Seoul")).toLocalDateTime())
        .isEqualTo(LocalDateTime.of(2024, 5, 17, 21, 53));
  }

  @Test
  void aWrittenZoneIsKept() {
    PostDate date = date("2024-05-17 21:53:31 +0900 # x");
    assertThat(date.zoneGiven()).isTrue();
    assertThat(date.offset()).contains(ZoneOffset.ofHours(9));
    assertThat(date.spelling()).isEqualTo("2024-05-17 21:53:31 +0900");
    assertThat(date("2024-05-17T21:53:31Z").zoneGiven()).isTrue();
  }

  @Test
  void whatRubyDoesNotKnowBesideTheDayIsPassedOver() {
    assertThat(date("2026-05-27 +/-TTTT").local()).isEqualTo("2026-05-27T00:00");
    assertThat(date("2026-05-27 (수) 9:05 pm, KST").local()).isEqualTo("2026-05-27T21:05");
    PostDate named = date("2026-05-27 09:05:06 +0900 KST");
    assertThat(named.local()).isEqualTo("2026-05-27T09:05:06");
    assertThat(named.offset()).contains(ZoneOffset.ofHours(9));
    assertThat(Post.of(SourceText.of("---\ndate: 2026-05-27 or 3 May\n---\n")).date()).isEmpty();
  }

  @Test
  void whatIsNoDateIsNone() {
    assertThat(Post.of(SourceText.of("---\ndate: 내일\n---\n")).date()).isEmpty();
    assertThat(Post.of(SourceText.of("---\ndate: 2024-13-45\n---\n")).date()).isEmpty();
    assertThat(Post.of(SourceText.of("---\ndate:\n---\n")).date()).isEmpty();
  }

  /** Forms Ruby guesses at that are not worth guessing at here: reading none is safe. */
  private static final List<String> NOT_READ =
      List.of(
          "2024-05-17 21:53:60",
          "17/05/2024",
          "24-05-17",
          "99-05-17",
          "May 2024",
          "2024.05.17",
          "Fri May 17 21:53:31 2024",
          "2024-05-17 21:53:31 +09:00:00",
          "2024-05-17 ~ 2024-05-20",
          "now",
          "12:30");

  @Test
  void aSpellingIsReadAsRubyReadsItOrNotAtAll() throws IOException {
    List<String> wrong = new ArrayList<>();
    int read = 0;
    try (InputStream in = getClass().getResourceAsStream("/frontmatter/times.golden.json")) {
      Matcher golden =
          Pattern.compile("\"(.*)\": \"(.*)\"").matcher(new String(in.readAllBytes(), UTF_8));
      while (golden.find()) {
        Optional<String> found =
            RubyTime.parse(golden.group(1))
                .map(t -> t.local().atOffset(t.offset().orElse(ZoneOffset.ofHours(9))))
                .map(t -> t.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx")));
        read += found.isPresent() ? 1 : 0;
        if (!found.orElse("error").equals(golden.group(2))
            && !(found.isEmpty() && NOT_READ.contains(golden.group(1)))) {
          wrong.add(golden.group() + " but here " + found);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(read).isGreaterThan(40);
  }
}
