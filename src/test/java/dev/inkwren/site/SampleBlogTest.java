package dev.inkwren.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.change.FileOperation;
import dev.inkwren.change.NewPost;
import dev.inkwren.change.PlanResult;
import dev.inkwren.post.Slugs;
import dev.inkwren.store.SiteScanner;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sample blog is a site that Jekyll would build whole. */
class SampleBlogTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private static Site blog() {
    return new SiteScanner(InstantSource.fixed(NOW)).scan(Path.of("samples", "blog"));
  }

  @Test
  void everyFileIsAPostDraftOrScheduled() {
    List<PostEntry> posts = blog().posts();
    assertThat(posts).filteredOn(p -> p.state() == PostState.PUBLISHED).hasSize(13);
    assertThat(posts).filteredOn(p -> p.state() == PostState.DRAFT).hasSize(2);
    assertThat(posts).filteredOn(p -> p.state() == PostState.SCHEDULED).hasSize(1);
    assertThat(posts).hasSize(16);
  }

  @Test
  void everyDateIsThatOfTheFileName() {
    assertThat(blog().posts())
        .filteredOn(p -> !p.draft())
        .allSatisfy(
            p ->
                assertThat(p.date().orElseThrow().toLocalDate())
                    .isEqualTo(p.name().orElseThrow().date()));
  }

  @Test
  void everyAuthorIsKnownAndNoTwoTagsShareAnAddress() {
    Site blog = blog();
    assertThat(blog.posts())
        .allSatisfy(p -> assertThat(blog.authors()).containsKey(p.author().orElseThrow()));
    assertThat(blog.tags().names())
        .allSatisfy(n -> assertThat(blog.tags().bySlug(Slugs.slugify(n))).containsExactly(n))
        .allSatisfy(n -> assertThat(blog.tags().near(n)).isEmpty());
  }

  @Test
  void itsTemplateMakesAPostInItsFolders() {
    PlanResult result =
        NewPost.plan(
            blog(),
            new NewPost.Wish(
                "새: 글", "new", false, Optional.of("_template.md"), NOW.atZone(ZoneOffset.UTC)));
    assertThat(result)
        .isInstanceOfSatisfying(
            PlanResult.Planned.class,
            p ->
                assertThat(p.plan().operations().getFirst())
                    .isInstanceOfSatisfying(
                        FileOperation.Create.class,
                        c -> {
                          assertThat(c.path()).isEqualTo("_posts/2026/11/2026-11-22-new.md");
                          assertThat(c.content())
                              .startsWith(
                                  "---\ntitle: \"새: 글\"\ndate: 2026-11-22 21:00:00 +0900\nauthor: haneul\n");
                        }));
  }
}
