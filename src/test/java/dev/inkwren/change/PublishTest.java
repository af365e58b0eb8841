package dev.inkwren.change;

import static dev.inkwren.site.TestSites.chirpy;
import static dev.inkwren.site.TestSites.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.site.Site;
import dev.inkwren.site.TestSites;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishTest {

  private static final ZonedDateTime NOW = TestSites.NOW.atZone(ZoneOffset.UTC);

  private static PlanResult publish(Site site, String path) {
    return Publish.plan(site, path, new Publish.Wish(Optional.empty(), Optional.empty(), NOW));
  }

  @Test
  void anUndatedDraftGetsTheCurrentDateInTheSitesZoneAndKeepsEveryOtherByte() {
    Site site =
        chirpy("_drafts/idea.md", "---\ntitle: Idea   # first\ntags: [a]\n---\r\n\r\nText  \n");
    assertThat(Plans.after(site, publish(site, "_drafts/idea.md")))
        .isEqualTo(
            Map.of(
                "_posts/2026-11-22-idea.md",
                "---\ntitle: Idea   # first\ndate: 2026-11-22 21:00:00 +0900\ntags: [a]\n---\r\n\r\nText  \n"));
  }

  @Test
  void aDatedDraftKeepsItsDateAndIsNamedByItsDayInTheSitesZone() {
    String text = "---\ntitle: Idea\ndate: 2024-05-17 21:53:31 +0000\n---\n";
    Site site = chirpy("_drafts/idea.md", text);
    assertThat(Plans.after(site, publish(site, "_drafts/idea.md")))
        .isEqualTo(Map.of("_posts/2024-05-18-idea.md", text));
  }

  @Test
  void aSiteWithDateFoldersKeepsThem() {
    Site site =
        chirpy(
            "_posts/2024/05/2024-05-01-a.md", post("A", "2024-05-01 09:00:00", "", ""),
            "_posts/2024/06/2024-06-01-b.md", post("B", "2024-06-01 09:00:00", "", ""),
            "_drafts/c.md", post("C", "2024-07-01 09:00:00", "", ""));
    assertThat(Plans.after(site, publish(site, "_drafts/c.md")))
        .containsKey("_posts/2024/07/2024-07-01-c.md")
        .doesNotContainKey("_drafts/c.md");
  }

  @Test
  void anotherDateIsSpelledLikeTheOldOne() {
    Site site = chirpy("_drafts/a.md", "---\ntitle: A\ndate: 2024-05-17T10:00+09:00\n---\n");
    ZonedDateTime date = ZonedDateTime.parse("2025-01-02T03:04:05+09:00");
    assertThat(
            Plans.after(
                site,
                Publish.plan(
                    site,
                    "_drafts/a.md",
                    new Publish.Wish(Optional.empty(), Optional.of(date), NOW))))
        .isEqualTo(
            Map.of("_posts/2025-01-02-a.md", "---\ntitle: A\ndate: 2025-01-02T03:04+09:00\n---\n"));
  }

  @Test
  void aTakenSlugIsRefusedWithThePostThatHasIt() {
    Site site =
        chirpy(
            "_posts/2020-01-01-idea.md",
            post("Old", "2020-01-01 09:00:00", "", ""),
            "_drafts/idea.md",
            "---\ntitle: Idea\n---\n");
    assertThat(Plans.refused(publish(site, "_drafts/idea.md")))
        .contains("/posts/idea/", "_posts/2020-01-01-idea.md");
  }

  @Test
  void aDateThatCannotBeReadIsRefused() {
    Site site = chirpy("_drafts/idea.md", "---\ntitle: Idea\ndate: 내일\n---\n");
    assertThat(Plans.refused(publish(site, "_drafts/idea.md"))).contains("+0900");
  }

  @Test
  void aDateWithoutZoneAndAFutureDateAreNoted() {
    Site site = chirpy("_drafts/idea.md", "---\ntitle: Idea\ndate: 2030-01-01 09:00\n---\n");
    assertThat(Plans.planned(publish(site, "_drafts/idea.md")).notes())
        .anySatisfy(n -> assertThat(n).contains("2030-01-01 09:00", "+0900"))
        .anySatisfy(n -> assertThat(n).contains("before 2030-01-01 09:00"));
  }

  @Test
  void aPostIsNotADraftAndAnUnknownPathIsNoPost() {
    Site site = chirpy("_posts/2020-01-01-a.md", post("A", "2020-01-01 09:00:00", "", ""));
    assertThat(Plans.refused(publish(site, "_posts/2020-01-01-a.md"))).contains("not a draft");
    assertThat(Plans.refused(publish(site, "_drafts/x.md"))).contains("_drafts/x.md");
  }

  @Test
  void aDraftInAFolderAndWithHangulNameIsPublishedUnderItsName() {
    Site site = chirpy("_drafts/later/나의 글.md", "---\ntitle: 글\n---\n");
    assertThat(Plans.after(site, publish(site, "_drafts/later/나의 글.md")))
        .containsOnlyKeys("_posts/2026-11-22-나의-글.md");
  }

  @Test
  void unpublishKeepsTheTextAndSaysWhichLinksDie() {
    String text = post("A", "2020-01-01 09:00:00", "", "");
    String linking = post("B", "2020-01-02 09:00:00", "", "[a](/posts/a/)\n");
    Site site = chirpy("_posts/2020-01-01-a.md", text, "_posts/2020-01-02-b.md", linking);
    PlanResult result = Unpublish.plan(site, "_posts/2020-01-01-a.md");
    assertThat(Plans.after(site, result))
        .isEqualTo(Map.of("_drafts/a.md", text, "_posts/2020-01-02-b.md", linking));
    assertThat(Plans.planned(result).notes())
        .singleElement()
        .asString()
        .contains("_posts/2020-01-02-b.md");
  }

  @Test
  void unpublishNeverOverwritesADraft() {
    Site site =
        chirpy(
            "_posts/2020-01-01-a.md",
            post("A", "2020-01-01 09:00:00", "", ""),
            "_drafts/A.md",
            "---\ntitle: Other\n---\n");
    assertThat(Plans.refused(Unpublish.plan(site, "_posts/2020-01-01-a.md")))
        .contains("_drafts/A.md");
  }

  @Test
  void deleteTakesOnlyTheFile() {
    String text = post("A", "2020-01-01 09:00:00", "", "");
    Site site = chirpy("_posts/2020-01-01-a.md", text);
    assertThat(Plans.planned(Delete.plan(site, "_posts/2020-01-01-a.md")).operations())
        .containsExactly(new FileOperation.Delete("_posts/2020-01-01-a.md", text));
  }

  @Test
  void anotherSlugNamesTheFileAndMovesThePictures() {
    Site site =
        TestSites.build(
            TestSites.CHIRPY,
            List.of("/assets/img/idea/a.png"),
            "_drafts/idea.md",
            "---\ntitle: Idea\ndate: 2024-05-17 09:00:00 +0900\n---\n![a](/assets/img/idea/a.png)\n");
    PlanResult result =
        Publish.plan(
            site, "_drafts/idea.md", new Publish.Wish(Optional.of("생각"), Optional.empty(), NOW));
    assertThat(Plans.after(site, result))
        .containsEntry(
            "_posts/2024-05-17-생각.md",
            "---\ntitle: Idea\ndate: 2024-05-17 09:00:00 +0900\n---\n![a](/assets/img/생각/a.png)\n")
        .containsKey("assets/img/생각/a.png");
  }
}
