package dev.inkwren.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.post.Post;
import dev.inkwren.site.Site;
import dev.inkwren.site.SiteFiles;
import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Small posts and what Chirpy publishes for them, each checked against the statement of the facts
 * (C15 to C30) that its title names.
 */
class ChirpyThemeTest {

  private static final int CASES = 74;

  private static String read(String name) {
    try (InputStream in = ChirpyThemeTest.class.getResourceAsStream("/chirpy/" + name)) {
      if (in == null) {
        throw new AssertionError("no such case: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Site site() {
    return Site.build(
        new SiteFiles(
            Path.of("."),
            read("config.yml"),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Set.of(),
            Map.of(),
            Instant.EPOCH));
  }

  /** The same for all spellings of one tree; white space in running text counts as one space. */
  private static String normal(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    return document.outputSettings(new Document.OutputSettings().indentAmount(1)).body().html();
  }

  private static String rendered(PostRenderer renderer, String post) {
    return renderer.render(Post.of(SourceText.of(post))).contentHtml();
  }

  @TestFactory
  Stream<DynamicTest> everyStatementHolds() {
    PostRenderer renderer = new PostRenderer(site(), false);
    return IntStream.range(0, CASES)
        .mapToObj(
            i -> {
              String number = String.format("%02d", i);
              String post = read(number + ".md");
              return DynamicTest.dynamicTest(
                  post.lines().skip(1).findFirst().orElse(number),
                  () ->
                      assertThat(normal(rendered(renderer, post)))
                          .isEqualTo(normal(read(number + ".html"))));
            });
  }

  @Test
  void aWrongCaseIsCaught() {
    String html = rendered(new PostRenderer(site(), false), read("38.md"));
    assertThat(normal(html.replace("me-2", "me-3"))).isNotEqualTo(normal(read("38.html")));
  }
}
