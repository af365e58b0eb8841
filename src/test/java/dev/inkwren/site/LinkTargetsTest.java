package dev.inkwren.site;

import static dev.inkwren.site.TestSites.CHIRPY;
import static dev.inkwren.site.TestSites.build;
import static dev.inkwren.site.TestSites.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTargetsTest {

  private static final Site SITE =
      build(
          CHIRPY + "baseurl: /blog\n",
          List.of("/assets/img/a.png"),
          "_posts/2024/05/2024-05-17-a.md",
          post("A", "2024-05-17 09:00:00", "tags: [Go Lang]\n", ""),
          "_posts/2024-05-18-한글.md",
          post("B", "2024-05-18 09:00:00", "", ""),
          "_tabs/about.md",
          "---\n---\n",
          "pages/help.md",
          "---\npermalink: /help/me/\n---\n");

  private static String kind(String href) {
    return switch (SITE.targets().resolve(href)) {
      case LinkTarget.ToPost(PostEntry entry, String fragment) -> "post " + entry.path() + fragment;
      case LinkTarget.ToPage(String url, String fragment) -> "page " + url + fragment;
      case LinkTarget.ToAsset(String path) -> "asset " + path;
      case LinkTarget.Here(String fragment) -> "here " + fragment;
      case LinkTarget.Missing(String path) -> "missing " + path;
      case LinkTarget.Outside() -> "outside";
    };
  }

  @Test
  void addressesLeadToPostsHoweverTheyAreWritten() {
    String a = "post _posts/2024/05/2024-05-17-a.md";
    assertThat(kind("/posts/a/")).isEqualTo(a);
    assertThat(kind("/posts/a")).isEqualTo(a);
    assertThat(kind("/blog/posts/a/#x")).isEqualTo(a + "x");
    assertThat(kind("https://wren.example/blog/posts/a/?q=1#x")).isEqualTo(a + "x");
    assertThat(kind("/posts/한글/")).isEqualTo("post _posts/2024-05-18-한글.md");
    assertThat(kind("/posts/%ED%95%9C%EA%B8%80/")).isEqualTo("post _posts/2024-05-18-한글.md");
    assertThat(kind("/posts/A/")).isEqualTo("missing /posts/A/");
  }

  @Test
  void pagesFilesAndForeignPlacesAreToldApart() {
    assertThat(kind("/about/")).isEqualTo("page /about/");
    assertThat(kind("/help/me")).isEqualTo("page /help/me");
    assertThat(kind("/tags/go-lang/")).isEqualTo("page /tags/go-lang/");
    assertThat(kind("/assets/img/a.png")).isEqualTo("asset /assets/img/a.png");
    assertThat(kind("/assets/img/A.png")).isEqualTo("missing /assets/img/A.png");
    assertThat(kind("#part")).isEqualTo("here part");
    assertThat(kind("mailto:a@b.example")).isEqualTo("outside");
    assertThat(kind("//cdn.example/x")).isEqualTo("outside");
    assertThat(kind("https://wren.example.org/posts/a/")).isEqualTo("outside");
    assertThat(kind("{{ '/x' | relative_url }}")).isEqualTo("outside");
  }

  @Test
  void postUrlNamesArePathsOrDatesWithSlugs() {
    LinkTargets targets = SITE.targets();
    assertThat(targets.byPostUrl("2024/05/2024-05-17-a")).isPresent();
    assertThat(targets.byPostUrl("/2024/05/2024-05-17-a")).isPresent();
    assertThat(targets.byPostUrl("2024-05-17-a")).isPresent();
    assertThat(targets.byPostUrl("2024-05-17-a.md")).isEmpty();
    assertThat(targets.byPostUrl("2024/06/2024-05-17-a")).isEmpty();
    assertThat(targets.byPostUrl("2024-05-18-한글")).isPresent();
  }
}
