package dev.inkwren.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.post.Post;
import dev.inkwren.site.Site;
import dev.inkwren.site.SiteFiles;
import dev.inkwren.text.SourceText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Posts and what Jekyll makes of them with a layout that does what Chirpy does, each named after
 * the statement of the facts (C1 to C31, J40 to J44, K…) that it shows. {@code
 * src/test/ruby/record_chirpy.rb} records; {@code deviations.txt} says where we differ on purpose.
 */
class ChirpyThemeTest {

  private static final Path FOLDER = folder();

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(ChirpyThemeTest.class.getResource("/chirpy")).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Path> posts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String place(Path post) {
    return "_posts/2024-05-17-" + post.getFileName();
  }

  /** The site that the recording was made with, but for its layout and includes: those are ours. */
  private static PostRenderer renderer(Path folder, String settings) {
    Map<String, SiteFiles.PostFile> posts = new TreeMap<>();
    for (Path post : posts(folder)) {
      posts.put(place(post), new SiteFiles.PostFile(SourceText.of(read(post)), Optional.empty()));
    }
    Site site =
        Site.build(
            new SiteFiles(
                Path.of("."),
                read(FOLDER.resolve(settings)),
                posts,
                Map.of(),
                Map.of(),
                Map.of("authors.yml", read(FOLDER.resolve("site/_data/authors.yml"))),
                Map.of(),
                Map.of(),
                Map.of(),
                Instant.parse("2024-07-01T00:00:00Z")));
    return new PostRenderer(site, false);
  }

  /**
   * The same for all spellings of one tree: white space in running text counts as one space and
   * none between blocks, and the colours of code are another stage's.
   */
  private static String normal(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.select("code span").unwrap();
    document.body().textNodes().forEach(t -> t.text(t.text().strip()));
    document.body().getAllElements().forEach(ChirpyThemeTest::sortAttributes);
    return document
        .outputSettings(new Document.OutputSettings().indentAmount(1))
        .body()
        .html()
        .strip();
  }

  private static void sortAttributes(Element element) {
    List<Attribute> sorted = new ArrayList<>(element.attributes().asList());
    sorted.sort(Comparator.comparing(Attribute::getKey));
    element.clearAttributes();
    sorted.forEach(element.attributes()::put);
  }

  private static String recorded(Path post, String part) {
    String golden =
        read(post.resolveSibling(post.getFileName().toString().replace(".md", ".html")));
    int content = golden.indexOf("<!-- content -->");
    return part.equals("head")
        ? golden.substring("<!-- head -->".length(), content)
        : golden.substring(content + "<!-- content -->".length());
  }

  private static RenderedPost rendered(PostRenderer renderer, Path post) {
    return renderer.render(Post.of(SourceText.of(read(post))), Optional.of(place(post)));
  }

  private static Stream<DynamicTest> all(Path folder, String settings) {
    PostRenderer renderer = renderer(folder, settings);
    String deviations = read(FOLDER.resolve("deviations.txt"));
    return posts(folder).stream()
        .filter(post -> !deviations.contains("\n=== " + FOLDER.relativize(post) + " "))
        .map(
            post -> {
              String title = read(post).lines().skip(1).findFirst().orElse("");
              return DynamicTest.dynamicTest(
                  FOLDER.relativize(post) + " " + title,
                  () -> {
                    RenderedPost ours = rendered(renderer, post);
                    assertThat(normal(ours.contentHtml()))
                        .isEqualTo(normal(recorded(post, "content")));
                    assertThat(normal(ours.headHtml())).isEqualTo(normal(recorded(post, "head")));
                  });
            });
  }

  @TestFactory
  Stream<DynamicTest> everyStatementHolds() {
    assertThat(posts(FOLDER)).hasSizeGreaterThan(125);
    return all(FOLDER, "site/_config.yml");
  }

  @TestFactory
  Stream<DynamicTest> everyStatementHoldsBehindACdn() {
    return all(FOLDER.resolve("cdn"), "cdn/_config.yml");
  }

  @TestFactory
  Stream<DynamicTest> everyStatementHoldsWithoutLineNumbers() {
    return all(FOLDER.resolve("unnumbered"), "unnumbered/_config.yml");
  }

  @Test
  void aWrongCaseIsCaught() {
    Path post = FOLDER.resolve("38.md");
    String html = rendered(renderer(FOLDER, "site/_config.yml"), post).contentHtml();
    assertThat(normal(html.replace("me-2", "me-3")))
        .isNotEqualTo(normal(recorded(post, "content")));
    assertThat(normal(html.replace("<h2", "<h3").replace("/h2>", "/h3>")))
        .isNotEqualTo(normal(recorded(post, "content")));
  }
}
