package dev.inkwren.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.post.Post;
import dev.inkwren.render.liquid.LiquidNotice;
import dev.inkwren.render.liquid.LiquidNotice.Kind;
import dev.inkwren.render.liquid.LiquidResult;
import dev.inkwren.render.liquid.LiquidStage;
import dev.inkwren.render.liquid.LiquidWorld;
import dev.inkwren.render.theme.Themes;
import dev.inkwren.site.Site;
import dev.inkwren.store.SiteScanner;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Snippets of Liquid in a post of a small site, held against what Jekyll itself printed for them
 * (J40 to J46). {@code src/test/ruby/record_liquid.rb} records; {@code deviations.txt} says where
 * we differ on purpose, and why.
 */
class LiquidJekyllTest {

  private static final String PROBE = "_posts/2024/05/2024-05-17-probe.md";
  private static final String STOPS = "!! stops: ";
  private static final String WARNS = "!! warns: ";

  private static final Path FOLDER = folder();
  private static final Site SITE =
      new SiteScanner(
              InstantSource.fixed(OffsetDateTime.parse("2024-07-01T12:00:00+09:00").toInstant()))
          .scan(FOLDER.resolve("site"));

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(LiquidJekyllTest.class.getResource("/liquid")).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** The parts of a file of the corpus by name. */
  private static Map<String, String> parts(String file) {
    try {
      String[] parts = Files.readString(FOLDER.resolve(file)).split("(?m)^=== ");
      Map<String, String> byName = new LinkedHashMap<>();
      for (String part : List.of(parts).subList(1, parts.length)) {
        int end = part.indexOf('\n');
        byName.put(part.substring(0, end), part.substring(end + 1).replaceFirst("\n$", ""));
      }
      return byName;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What we make of a body, written as the recording is. */
  private static String run(String body) {
    Post post = SITE.post(PROBE).orElseThrow();
    LiquidWorld world = new SiteFacts(SITE).of(post, Optional.of(PROBE)).world(Themes.of("jekyll"));
    LiquidResult result = new LiquidStage().run(body, world, false);
    StringBuilder text = new StringBuilder();
    for (LiquidNotice notice : result.notices()) {
      if (notice.kind() != Kind.PRINTS_NOTHING) {
        return STOPS + notice.message();
      }
      text.append(WARNS).append(notice.message()).append('\n');
    }
    return text + result.text();
  }

  /**
   * The outcome alone: that Jekyll stops or warns counts, not in which words, and the colours of
   * code are another stage's.
   */
  private static String outcome(String recorded) {
    String plain =
        recorded.contains("<figure class=\"highlight\">")
            ? recorded.replaceAll("</?span[^>]*>", "")
            : recorded;
    return plain.startsWith(STOPS) ? STOPS : plain.replaceAll("(?m)^" + WARNS + ".*$", WARNS);
  }

  private static Stream<String> names() {
    Map<String, String> snippets = parts("snippets.txt");
    assertThat(snippets).hasSizeGreaterThan(200).hasSameSizeAs(parts("recorded.txt"));
    return snippets.keySet().stream();
  }

  @TestFactory
  Stream<DynamicTest> snippetsPrintWhatJekyllPrints() {
    Map<String, String> snippets = parts("snippets.txt");
    Map<String, String> recorded = parts("recorded.txt");
    Map<String, String> deviations = parts("deviations.txt");
    return names()
        .filter(name -> !deviations.containsKey(name))
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertThat(outcome(run(snippets.get(name))))
                            .isEqualTo(outcome(recorded.get(name)))));
  }

  @Test
  void deviationsAreWhatTheyAreSaidToBe() {
    Map<String, String> snippets = parts("snippets.txt");
    Map<String, String> recorded = parts("recorded.txt");
    assertThat(parts("deviations.txt"))
        .allSatisfy(
            (name, reason) -> {
              assertThat(new TreeSet<>(snippets.keySet())).contains(name);
              assertThat(reason).isNotBlank();
              assertThat(outcome(run(snippets.get(name))))
                  .isNotEqualTo(outcome(recorded.get(name)));
            });
  }

  @Test
  void aWrongRecordingIsCaught() {
    assertThat(outcome(run("{{ page.title }}"))).isNotEqualTo(outcome("{{ page.title }}"));
    assertThat(outcome(run("{% nope %}"))).isNotEqualTo(outcome(""));
  }
}
