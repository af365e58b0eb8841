package dev.inkwren.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.site.Site;
import dev.inkwren.site.SiteFiles;
import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FullTextTest {

  private static Site site(Map<String, String> posts) {
    Map<String, SiteFiles.PostFile> files = new TreeMap<>();
    posts.forEach(
        (name, text) ->
            files.put(
                "_posts/" + name, new SiteFiles.PostFile(SourceText.of(text), Optional.empty())));
    return Site.build(
        new SiteFiles(
            Path.of("site"),
            "title: x\n",
            files,
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Instant.parse("2026-01-01T00:00:00Z")));
  }

  private static final Site SITE =
      site(
          Map.of(
              "2024-01-01-a.md",
              "---\ntitle: 첫 글\n---\n\n쿠버네티스의 네트워크를 봅니다.\n   Connection POOL은 작게.\n",
              "2024-01-02-b.md",
              "---\ntitle: 둘째 글\n---\n\n네트워크\r\n네트워크, 또 네트워크.\r\n"));

  private static List<String> places(FullText.Result result) {
    return result.hits().stream()
        .map(hit -> hit.title() + ":" + (hit.line() + 1) + ":" + hit.context())
        .toList();
  }

  @Test
  void aPieceOfAKoreanWordIsFoundWithItsLineNewestPostFirst() {
    assertThat(places(FullText.empty().of(SITE).find("트워크", Map.of())))
        .containsExactly(
            "둘째 글:5:네트워크",
            "둘째 글:6:네트워크, 또 네트워크.",
            "둘째 글:6:네트워크, 또 네트워크.",
            "첫 글:5:쿠버네티스의 네트워크를 봅니다.");
  }

  @Test
  void caseAndBlanksAroundDoNotCountAndThePlaceIsMarked() {
    FullText.Hit hit =
        FullText.empty().of(SITE).find(" connection pool ", Map.of()).hits().getFirst();

    assertThat(hit.context()).isEqualTo("Connection POOL은 작게.");
    assertThat(hit.contextStart()).isZero();
    assertThat(SITE.text(hit.path()).orElseThrow().text().substring(hit.start()))
        .startsWith("Connection POOL");
  }

  @Test
  void whatIsOpenIsSearchedAsItStandsInTheWindow() {
    Map<String, SourceText> open = Map.of("_posts/2024-01-01-a.md", SourceText.of("새로 쓴 낱말"));

    assertThat(FullText.empty().of(SITE).find("낱말", open).hits()).hasSize(1);
    assertThat(FullText.empty().of(SITE).find("쿠버", open).hits()).isEmpty();
  }

  @Test
  void theSignaturesNeverHideAPost() {
    Random random = new Random(5);
    String letters = "abcXYZ 가나다라마é—\n";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      int from = random.nextInt(390);
      String piece = text.substring(from, from + 1 + random.nextInt(8)).strip();
      if (!piece.isEmpty()) {
        String query = random.nextBoolean() ? piece : piece.toUpperCase(Locale.ROOT);
        assertThat(
                FullText.empty()
                    .of(site(Map.of("2024-01-01-x.md", text.toString())))
                    .find(query, Map.of())
                    .hits())
            .as(query)
            .isNotEmpty();
      }
    }
  }

  @Test
  void aThousandPlacesAreCutShortAndSaidToBe() {
    Map<String, String> many = new TreeMap<>();
    for (int i = 0; i < 100; i++) {
      many.put("2024-01-01-p" + i + ".md", "말 ".repeat(50));
    }
    FullText.Result result = FullText.empty().of(site(many)).find("말", Map.of());

    assertThat(result.hits()).hasSize(FullText.MOST_HITS);
    assertThat(result.more()).isTrue();
  }

  @Test
  void anIndexIsBroughtUpToDate() {
    FullText before = FullText.empty().of(SITE);
    Map<String, String> posts = new TreeMap<>();
    posts.put("2024-01-02-b.md", "달라진 글");

    FullText after = before.of(site(posts));

    assertThat(after.find("네트워크", Map.of()).hits()).isEmpty();
    assertThat(after.find("달라진", Map.of()).hits()).hasSize(1);
  }
}
