package dev.inkwren.site;

import static dev.inkwren.site.TestSites.CHIRPY;
import static dev.inkwren.site.TestSites.build;
import static dev.inkwren.site.TestSites.chirpy;
import static dev.inkwren.site.TestSites.files;
import static dev.inkwren.site.TestSites.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.post.Post;
import dev.inkwren.profile.Profiles;
import dev.inkwren.text.SourceText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteTest {

  @Test
  void postsStandNewestFirstAndDraftsAmongThem() {
    Site site =
        chirpy(
            "_posts/2024-01-01-a.md", post("A", "2024-01-01 09:00:00", "", ""),
            "_drafts/b.md", "---\ntitle: B\n---\n",
            "_posts/2024-02-01-c.md", post("C", "2024-02-01 09:00:00", "", ""));
    assertThat(site.posts()).extracting(PostEntry::title).containsExactly("B", "C", "A");
    assertThat(site.entry("_drafts/b.md").orElseThrow().state()).isEqualTo(PostState.DRAFT);
  }

  @Test
  void aScheduledPostComesOutWhenItsHourStrikes() {
    Site site = chirpy("_posts/2030-01-01-a.md", post("A", "2030-01-01 09:00:00", "", ""));
    assertThat(site.posts().getFirst().state()).isEqualTo(PostState.SCHEDULED);
    assertThat(site.at(Instant.parse("2029-12-31T23:59:59Z")).posts().getFirst().state())
        .isEqualTo(PostState.SCHEDULED);
    assertThat(site.at(Instant.parse("2030-01-01T00:00:00Z")).posts().getFirst().state())
        .isEqualTo(PostState.PUBLISHED);
  }

  @Test
  void everyIgnoredFileSaysWhy() {
    Site site = chirpy("_posts/no-date.md", "x", "_posts/#2024-01-01-a.md", "x");
    assertThat(site.posts())
        .allSatisfy(p -> assertThat(p.state()).isEqualTo(PostState.IGNORED))
        .allSatisfy(p -> assertThat(p.reason()).isNotBlank());
  }

  @Test
  void tagsAreCountedPerPostAndFoundBySlug() {
    Site site =
        chirpy(
            "_posts/2024-01-01-a.md", "---\ntags: [aws, c, aws]\n---\n",
            "_posts/2024-01-02-b.md", "---\ntags: [aws, c++, goroutine]\n---\n",
            "_posts/2024-01-03-c.md", "---\ntags: [go routine]\n---\n");
    assertThat(site.tags().counts())
        .containsExactly(
            Map.entry("aws", 2),
            Map.entry("c", 1),
            Map.entry("c++", 1),
            Map.entry("go routine", 1),
            Map.entry("goroutine", 1));
    assertThat(site.tags().bySlug("c")).containsExactly("c", "c++");
    assertThat(site.tags().companions("aws")).containsOnlyKeys("c", "c++", "goroutine");
    assertThat(site.tags().near("go-routine")).containsExactlyInAnyOrder("go routine", "goroutine");
    assertThat(site.tags().near("AWS")).containsExactly("aws");
    assertThat(site.tags().near("rust")).isEmpty();
  }

  @Test
  void aRescanReadsOnlyWhatChanged() {
    SiteFiles before =
        files(
            CHIRPY,
            List.of(),
            "_posts/2024-01-01-a.md",
            post("A", "2024-01-01 09:00:00", "", ""),
            "_posts/2024-01-02-b.md",
            post("B", "2024-01-02 09:00:00", "", ""));
    Site site = Site.build(before);
    Map<String, SiteFiles.PostFile> changed = new LinkedHashMap<>(before.posts());
    changed.put(
        "_posts/2024-01-02-b.md",
        new SiteFiles.PostFile(
            SourceText.of(post("New", "2024-01-02 09:00:00", "", "")), Optional.empty()));
    Site after =
        site.with(
            new SiteFiles(
                before.root(),
                before.config(),
                changed,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                before.now()));
    assertThat(after.posts()).extracting(PostEntry::title).containsExactly("New", "A");
    assertThat(after.posts().getLast()).isSameAs(site.posts().getLast());
  }

  @Test
  void habitsAreThoseOfMostPosts() {
    String footer = "> Questions?\n{: .prompt-info }";
    Site site =
        chirpy(
            "_posts/2024/01/2024-01-01-a.md",
            post("A", "2024-01-01 09:00:00", "author: me\ntags: [a]\n", "x\n\n" + footer + "\n"),
            "_posts/2024/02/2024-02-01-b.md",
            post("B", "2024-02-01 09:00:00", "author: me\n", "x\n\n" + footer + "\n"),
            "_posts/2024/03/2024-03-01-c.md",
            post("C", "2024-03-01 09:00:00", "author: you\n", "x\n\nother\n"));
    assertThat(site.habits())
        .isEqualTo(
            new Habits(
                Optional.of("me"),
                "yyyy/MM",
                "md",
                Optional.of(footer),
                List.of("title", "date", "author"),
                true));
    assertThat(chirpy().habits()).isEqualTo(Habits.NONE);
  }

  @Test
  void anUnsavedTextIsJudgedLikeAFile() {
    PostEntry entry =
        chirpy()
            .preview(
                "_posts/2024-05-17-x.md",
                Post.of(SourceText.of("---\ndate: 2024-05-17 21:53:31\n---\n")));
    assertThat(entry.date().orElseThrow().toString())
        .isEqualTo("2024-05-18T06:53:31+09:00[Asia/Seoul]");
    assertThat(entry.url()).isEqualTo("/posts/x/");
  }

  @Test
  void dataFilesAreReadAsTemplatesSeeThem() {
    Site site =
        chirpy(
            "_data/authors.yml", "me:\n  name: 나\n  url: https://x.example\n",
            "_data/sub/list.json", "[1, {\"a\": true}]",
            "_data/t.csv", "k,v\na,\"b,\"\"c\"\n",
            "_data/broken.yml", "a: [");
    assertThat(site.authors()).containsEntry("me", new Author("me", "나", "https://x.example"));
    assertThat(site.data().get("sub")).isEqualTo(Map.of("list", List.of(1L, Map.of("a", true))));
    assertThat(site.data().get("t")).isEqualTo(List.of(Map.of("k", "a", "v", "b,\"c")));
    assertThat(site.data()).doesNotContainKey("broken");
  }

  @Test
  void aBrokenConfigurationCountsAsEmptyAndSaysSo() {
    Site site = build("theme: [", List.of(), "_posts/2024-01-01-a.md", "x");
    assertThat(site.config().problem()).isPresent();
    assertThat(site.profile()).isEqualTo(Profiles.jekyll());
    assertThat(site.posts()).hasSize(1);
    assertThat(SiteConfig.of("timezone: Nowhere/Land\n").timezone()).isEmpty();
    assertThat(SiteConfig.of("- a\n- b\n").problem()).isPresent();
  }

  @Test
  void theThemeTellsTheProfile() {
    assertThat(SiteConfig.of("theme: jekyll-theme-chirpy").values())
        .satisfies(v -> assertThat(Profiles.detect(v)).isEqualTo(Profiles.chirpy()));
    assertThat(Profiles.detect(Map.of("remote_theme", "mmistakes/minimal-mistakes@4.26")).id())
        .isEqualTo("minimal-mistakes");
    assertThat(Profiles.detect(Map.of("theme", "minima"))).isEqualTo(Profiles.jekyll());
    assertThat(Profiles.chirpy().keyOrder())
        .startsWith("title", "date", "author", "authors", "categories", "tags", "description");
  }
}
