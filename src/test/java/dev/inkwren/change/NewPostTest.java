package dev.inkwren.change;

import static dev.inkwren.site.TestSites.chirpy;
import static dev.inkwren.site.TestSites.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.site.Site;
import dev.inkwren.site.TestSites;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewPostTest {

  private static FileOperation plan(Site site, String title, boolean draft, String template) {
    PlanResult result =
        NewPost.plan(
            site,
            new NewPost.Wish(
                title,
                "",
                draft,
                Optional.of(template).filter(t -> !t.isEmpty()),
                TestSites.NOW.atZone(ZoneOffset.UTC)));
    return Plans.planned(result).operations().getFirst();
  }

  @Test
  void aPostHasTheThemesKeysInTheThemesOrder() {
    assertThat(plan(chirpy(), "Hello: World", false, ""))
        .isEqualTo(
            new FileOperation.Create(
                "_posts/2026-11-22-hello-world.md",
                """
                ---
                title: "Hello: World"
                date: 2026-11-22 21:00:00 +0900
                categories: []
                tags: []
                ---

                """));
  }

  @Test
  void aDraftHasNoDate() {
    assertThat(plan(chirpy(), "나의 글", true, ""))
        .isEqualTo(
            new FileOperation.Create(
                "_drafts/나의-글.md", "---\ntitle: 나의 글\ncategories: []\ntags: []\n---\n\n"));
  }

  @Test
  void authorFoldersCommentsAndFooterAreThoseOfTheSite() {
    String footer = "> Questions? Write to me.\n{: .prompt-info }\n";
    String[] files = new String[6];
    for (int i = 0; i < 3; i++) {
      files[i * 2] = "_posts/2024/0" + (i + 1) + "/2024-0" + (i + 1) + "-01-p" + i + ".md";
      files[i * 2 + 1] =
          post(
              "P",
              "2024-0" + (i + 1) + "-01 09:00:00",
              "author: me\ncomments: true\n",
              "x\n\n" + footer);
    }
    assertThat(plan(chirpy(files), "T", false, ""))
        .isEqualTo(
            new FileOperation.Create(
                "_posts/2026/11/2026-11-22-t.md",
                "---\ntitle: T\ndate: 2026-11-22 21:00:00 +0900\nauthor: me\ncategories: []\n"
                    + "tags: []\ncomments: true\n---\n\n\n\n"
                    + footer));
  }

  @Test
  void aTemplateOfTheSiteIsFilledIn() {
    Site site =
        chirpy(
            "_drafts/_template.md",
            "---\ntitle: {{ title }} # say what\ndate: {{ date }}\ntags: []\n---\n\n# {{ title }}\n");
    assertThat(site.posts()).isEmpty();
    assertThat(plan(site, "A: b", false, "_template.md"))
        .isEqualTo(
            new FileOperation.Create(
                "_posts/2026-11-22-a-b.md",
                "---\ntitle: \"A: b\" # say what\ndate: 2026-11-22 21:00:00 +0900\ntags: []\n---\n\n# A: b\n"));
  }

  @Test
  void aTakenOrEmptySlugIsRefused() {
    Site site = chirpy("_posts/2020-01-01-t.md", post("Old", "2020-01-01 09:00:00", "", ""));
    PlanResult taken =
        NewPost.plan(
            site,
            new NewPost.Wish(
                "T", "", false, Optional.empty(), TestSites.NOW.atZone(ZoneOffset.UTC)));
    assertThat(Plans.refused(taken)).contains("_posts/2020-01-01-t.md");
    PlanResult empty =
        NewPost.plan(
            site,
            new NewPost.Wish(
                "!!!", "", false, Optional.empty(), TestSites.NOW.atZone(ZoneOffset.UTC)));
    assertThat(Plans.refused(empty)).contains("empty");
  }
}
