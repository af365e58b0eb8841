package dev.inkwren.render.commonmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.inkwren.render.kramdown.DomText;
import dev.inkwren.render.kramdown.HtmlBlock;
import dev.inkwren.render.kramdown.KramdownDocument;
import dev.inkwren.render.kramdown.LinkUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Small texts against what jekyll-commonmark 1.4 printed for them, and what it does not show. */
class CommonMarkTest {

  private static final Path CASES = Path.of("src", "test", "resources", "commonmark");

  @TestFactory
  List<DynamicTest> everyCaseRendersAsThePlugInDoes() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      List<DynamicTest> tests =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .sorted()
              .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)))
              .toList();
      assertThat(tests).hasSizeGreaterThanOrEqualTo(30);
      return tests;
    }
  }

  private static void check(Path file) throws IOException {
    String base = file.toString().replaceFirst("\\.md$", "");
    Path options = Path.of(base + ".opts");
    Map<String, Object> section =
        Files.exists(options)
            ? new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(options))
            : Map.of();
    String html = renderer("CommonMark", section).render(Files.readString(file, UTF_8)).html();
    assertThat(DomText.difference(Files.readString(Path.of(base + ".html"), UTF_8), html))
        .isEmpty();
  }

  private static CommonMark renderer(String name, Map<String, Object> section) {
    return new CommonMark(CommonMarkOptions.of(name, section).orElseThrow());
  }

  private static String onGitHubPages(String body) {
    return renderer("commonmarkghpages", Map.of()).render(body).html();
  }

  @Test
  void gitHubPagesGivesHeadingsIdsInAscii() {
    assertThat(onGitHubPages("# Hi *you*, 2\n\n# 가나\n\n# 가나\n"))
        .isEqualTo(
            "<h1 id=\"hi-emyouem-2\">Hi <em>you</em>, 2</h1>\n"
                + "<h1 id=\"section\">가나</h1>\n<h1 id=\"section-1\">가나</h1>\n");
  }

  @Test
  void gitHubPagesWrapsOnlyCodeThatRougeKnows() {
    assertThat(onGitHubPages("```ruby\na\n```\n\n```what\nb\n```\n"))
        .isEqualTo(
            "<div class=\"language-ruby highlighter-rouge\"><div class=\"highlight\">"
                + "<pre class=\"highlight\"><code>a\n</code></pre></div></div>\n"
                + "<pre><code class=\"language-what\">b\n</code></pre>\n");
  }

  @Test
  void theNameGfmMeansWhatGitHubPagesMakesOfIt() {
    CommonMarkOptions options = CommonMarkOptions.of("GFM", Map.of()).orElseThrow();
    assertThat(options.gitHubPages()).isTrue();
    assertThat(options.extensions())
        .isEqualTo(Set.of("table", "strikethrough", "autolink", "tagfilter"));
  }

  @Test
  void otherConvertersAreNotOurs() {
    assertThat(CommonMarkOptions.of("kramdown", Map.of())).isEmpty();
  }

  @Test
  void blocksKnowTheirLinesAndTheDocumentWhatItUses() {
    KramdownDocument document =
        renderer("CommonMark", Map.of())
            .render(
                "# a\r\n\r\nb [c](/d)\r\ne\r\n\r\n\r\n- ![f](/g.png)\r\n\r\n```sh\r\nh\r\n```\r\n");
    assertThat(document.blocks())
        .extracting(HtmlBlock::startLine, HtmlBlock::endLine)
        .containsExactly(tuple(0, 1), tuple(2, 4), tuple(6, 7), tuple(8, 11));
    assertThat(document.links()).containsExactly(new LinkUse("/d", "c", 2));
    assertThat(document.images()).extracting("source", "alt", "line").hasSize(1);
    assertThat(document.outline()).extracting("text").containsExactly("a");
    assertThat(document.codes()).extracting("language").containsExactly("sh");
  }

  @Test
  void nestingThatFlexmarkCannotFollowIsShownAsItIs() {
    KramdownDocument document = renderer("CommonMark", Map.of()).render(">".repeat(50_000));
    assertThat(document.html()).startsWith("<pre>&gt;&gt;");
    assertThat(document.warnings()).hasSize(1);
  }
}
