package dev.inkwren.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.post.Post;
import dev.inkwren.site.Site;
import dev.inkwren.site.TestSites;
import dev.inkwren.text.SourceText;
import org.junit.jupiter.api.Test;

/** Where new pictures go, told from where the site's posts have theirs. */
class PictureHabitTest {

  private static String post(String category, String... pictures) {
    StringBuilder text = new StringBuilder("---\ntitle: x\ncategories: [" + category + "]\n---\n");
    for (String picture : pictures) {
      text.append("![a](").append(picture).append(")\n");
    }
    return text.toString();
  }

  private static PictureHabit habit(Site site, String category) {
    return PictureHabit.of(site, Post.of(SourceText.of(post(category))));
  }

  @Test
  void aFolderForEachPostIsSeenAndNamedAfterTheNewOne() {
    Site site =
        TestSites.chirpy(
            "_posts/2024-01-02-nest.md", post("A", "/img/2024/nest/a.png"),
            "_posts/2025-03-04-song.md", post("A", "/img/2025/song/b.png", "https://c.d/e.png"),
            "_posts/2025-05-06-food.md", post("A"));
    PictureHabit habit = habit(site, "B");
    assertThat(habit.folder()).isEqualTo("/img/{yyyy}/{slug}");
    assertThat(habit.folderFor("2026-07-08-둥지.md", "x", "2026-01-01")).isEqualTo("/img/2026/둥지");
    assertThat(habit.folderFor("", "글", "2026-01-01")).isEqualTo("/img/2026/글");
  }

  @Test
  void postsOfOneCategoryShareTheirFolder() {
    Site site =
        TestSites.chirpy(
            "_posts/2024-01-02-a.md", post("AWS", "/assets/img/aws/a.webp"),
            "_posts/2024-01-03-b.md", post("Go", "/assets/img/go/a.webp"),
            "_posts/2024-01-04-c.md", post("Go", "/assets/img/go/b.webp"));
    assertThat(habit(site, "AWS").folder()).isEqualTo("/assets/img/aws");
    assertThat(habit(site, "Rust").folder()).isEqualTo("/assets/img/{slug}");
  }

  @Test
  void addressesAreWrittenAsThePostsWriteThem() {
    Site filtered =
        TestSites.chirpy(
            "_posts/2024-01-02-a.md", post("A", "{{ '/assets/a.png' | relative_url }}"));
    assertThat(habit(filtered, "A").address("/assets/b c.png"))
        .isEqualTo("{{ '/assets/b c.png' | relative_url }}");
    assertThat(habit(TestSites.chirpy(), "A").address("/assets/새 (1).png"))
        .isEqualTo("/assets/새%20%281%29.png");
  }
}
