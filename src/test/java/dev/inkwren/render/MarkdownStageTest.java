package dev.inkwren.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.post.Post;
import dev.inkwren.site.Site;
import dev.inkwren.site.SiteFiles;
import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the site's settings make of Markdown, each as a real Jekyll build showed it. */
class MarkdownStageTest {

  private static final String CODE = "`a`\n";
  private static final String PLAIN = "<p><code>a</code></p>\n";
  private static final String DRESSED =
      "<p><code class=\"language-plaintext highlighter-rouge\">a</code></p>\n";

  private static String html(String config, String body) {
    Site site =
        Site.build(
            new SiteFiles(
                Path.of("."),
                config,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Instant.EPOCH));
    return new PostRenderer(site).markdownHtml(Post.of(SourceText.of(body)));
  }

  @Test
  void theSitesHighlighterCountsWhereKramdownNamesNone() {
    assertThat(html("highlighter: none\n", CODE)).isEqualTo(PLAIN);
    assertThat(html("highlighter: none\nkramdown:\n  syntax_highlighter: rouge\n", CODE))
        .isEqualTo(DRESSED);
  }

  @Test
  void jekyllPutsRougeInThePlaceOfNoHighlighter() {
    assertThat(html("kramdown:\n  syntax_highlighter: null\n", CODE)).isEqualTo(DRESSED);
    assertThat(html("kramdown:\n  syntax_highlighter: false\n", CODE)).isEqualTo(DRESSED);
  }

  @Test
  void languagesAreGuessedUnlessTheSectionSaysNo() {
    assertThat(html("kramdown:\n  guess_lang: false\n", CODE)).isEqualTo(PLAIN);
  }

  @Test
  void aSiteThatSaysCommonMarkGetsIt() {
    assertThat(html("markdown: CommonMark\n", "# a\n{: .b}\n"))
        .isEqualTo("<h1>a</h1>\n<p>{: .b}</p>\n");
    assertThat(html("markdown: CommonMarkGhPages\n", "# a\n")).isEqualTo("<h1 id=\"a\">a</h1>\n");
  }
}
