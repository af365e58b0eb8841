package dev.inkwren.change;

import static dev.inkwren.site.TestSites.chirpy;
import static dev.inkwren.site.TestSites.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import org.junit.jupiter.api.Test;

class PlannedSiteTest {

  @Test
  void theSiteIsSeenAsItWillBe() {
    Site site =
        chirpy(
            "_posts/2024-05-17-a.md", post("A", "2024-05-17 09:00:00", "", ""),
            "_posts/2024-06-01-b.md", post("B", "2024-06-01 09:00:00", "", "[a](/posts/a/)\n"));
    ChangePlan plan =
        Plans.planned(Rename.plan(site, "_posts/2024-05-17-a.md", "z", OldAddress.BREAKS));
    Site after = PlannedSite.after(site, plan);
    assertThat(after.posts())
        .extracting(PostEntry::path)
        .containsExactly("_posts/2024-06-01-b.md", "_posts/2024-05-17-z.md");
    assertThat(after.targets().byUrl("/posts/z/")).isPresent();
    assertThat(after.text("_posts/2024-06-01-b.md").orElseThrow().text()).contains("/posts/z/");
    assertThat(site.entry("_posts/2024-05-17-z.md")).isEmpty();
  }
}
