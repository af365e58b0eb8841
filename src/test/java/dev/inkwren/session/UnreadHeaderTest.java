package dev.inkwren.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.check.Inspector;
import dev.inkwren.check.Problem;
import dev.inkwren.check.Severity;
import dev.inkwren.check.rules.Rules;
import dev.inkwren.post.Post;
import dev.inkwren.render.PostRenderer;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.site.Site;
import dev.inkwren.store.SiteScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A header that Jekyll takes nothing from: the list, the preview, the sentence under the date and
 * the checks tell the same story, which {@code JekyllVerdictsTest} holds against Jekyll.
 */
class UnreadHeaderTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final String PATH = "_posts/2024-05-17-lost.md";

  @TempDir Path folder;

  private Site site(String header) throws IOException {
    Files.writeString(
        folder.resolve("_config.yml"), "theme: jekyll-theme-chirpy\npermalink: /posts/:title/\n");
    Files.createDirectories(folder.resolve("_posts"));
    Files.writeString(folder.resolve(PATH), "---\n" + header + "---\n\nText $$x$$\n");
    return new SiteScanner(Clock.fixed(NOW, ZoneOffset.UTC)).scan(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: A: B\ndate: 2024-05-17 10:00:00 +0900\ntags: [t]\nmath: true\n",
        "title: T\ntags: [t\nmath: true\n",
        "- title: T\n- tags: [t]\n",
        "title: T\ntags: [t]\nmath: true\ncategories: {a: b}\n",
        "title: T\ntags: [t]\nmath: true\ncategories: 5\n"
      })
  void isToldTheSameEverywhere(String header) throws IOException {
    Site site = site(header);
    PostEntry entry = site.entry(PATH).orElseThrow();
    Post post = site.post(PATH).orElseThrow();
    assertThat(entry.state()).isEqualTo(PostState.PUBLISHED);
    assertThat(entry.reason()).isNotEmpty();
    assertThat(entry.title()).isEmpty();
    assertThat(entry.label()).isEqualTo("2024-05-17-lost.md");
    assertThat(entry.tags()).isEmpty();
    assertThat(entry.url()).isEqualTo("/posts/2024-05-17-lost/");
    assertThat(entry.date().orElseThrow().toInstant()).isEqualTo(NOW);

    DateTruth truth =
        DateTruth.of(post, FormPlace.named(Optional.of(folder.resolve(PATH))), site, NOW);
    assertThat(truth.unread()).isTrue();

    RenderedPost page = new PostRenderer(site).render(post, Optional.of(PATH));
    assertThat(page.head().toString()).contains("Nov 22, 2026").doesNotContain(">T<");
    assertThat(page.features()).as("math: true is lost, too").isEmpty();

    List<Problem> problems =
        new Inspector(Rules.all(), Locale.ENGLISH, Clock.fixed(NOW, ZoneOffset.UTC))
            .inspect(post, page, site, Optional.of(PATH));
    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.ERROR);
              assertThat(problem.message()).contains("without title");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: T\ntags: [t]\n", "title: T\ntags: [t]\ncategories:\n"})
  void aSoundOneIsReadEverywhere(String header) throws IOException {
    Site site = site(header);
    PostEntry entry = site.entry(PATH).orElseThrow();
    assertThat(entry.title()).isEqualTo("T");
    assertThat(entry.reason()).isEmpty();
    assertThat(entry.url()).isEqualTo("/posts/lost/");
    assertThat(site.post(PATH).orElseThrow().unread()).isFalse();
  }
}
