package dev.inkwren.change;

import static dev.inkwren.site.TestSites.CHIRPY;
import static dev.inkwren.site.TestSites.build;
import static dev.inkwren.site.TestSites.chirpy;
import static dev.inkwren.site.TestSites.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.post.Post;
import dev.inkwren.site.Site;
import dev.inkwren.site.TestSites;
import dev.inkwren.text.SourceText;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportTest {

  private static PlanResult export(
      Site site, String text, String slug, Map<String, String> pictures) {
    return Export.plan(
        Post.of(SourceText.of(text)),
        site,
        new Export.Wish(slug, pictures, TestSites.NOW.atZone(ZoneOffset.UTC)));
  }

  @Test
  void thePostIsCopiedByteForByteUnderItsDayInTheSitesZone() {
    String text =
        "\uFEFF---\r\ntitle: T  # c\r\ndate: 2024-05-17 21:53:31 +0000\r\n# image:\r\n---\r\n\r\nText  \r\nno end";
    assertThat(Plans.planned(export(chirpy(), text, "my-post", Map.of())).operations())
        .containsExactly(new FileOperation.Create("_posts/2024-05-18-my-post.md", text));
  }

  @Test
  void picturesAreCopiedUnderTheSlugAndOnlyTheirReferencesChange() {
    String text =
        """
        ---
        title: T
        date: 2024-05-17 10:00:00 +0900
        image:
          path: cover.png # mine
          alt: A cover
        ---
        ![a](pics/a.png "t") ![b](<my pic.png>){: w="10" } ![c](my pic.png)
        <img src="pics/a.png" alt=""> `![x](pics/a.png)`
        ![net](https://x.example/a.png) ![site](/assets/img/s.png)

        [r]: pics/b.svg
        """;
    Site site = build(CHIRPY, List.of("/assets/img/s.png", "/assets/img/t/a.png"));
    PlanResult result =
        export(
            site,
            text,
            "t",
            Map.of(
                "cover.png", "/home/me/cover.png",
                "pics/a.png", "/home/me/pics/a.png",
                "my pic.png", "/home/me/my pic.png",
                "pics/b.svg", "/home/me/pics/b.svg"));
    List<FileOperation> operations = Plans.planned(result).operations();
    assertThat(((FileOperation.Create) operations.getFirst()).content())
        .isEqualTo(
            """
            ---
            title: T
            date: 2024-05-17 10:00:00 +0900
            image:
              path: /assets/img/t/cover.png # mine
              alt: A cover
            ---
            ![a](/assets/img/t/a-2.png "t") ![b](</assets/img/t/my%20pic.png>){: w="10" } ![c](/assets/img/t/my%20pic.png)
            <img src="/assets/img/t/a-2.png" alt=""> `![x](pics/a.png)`
            ![net](https://x.example/a.png) ![site](/assets/img/s.png)

            [r]: /assets/img/t/b.svg
            """);
    assertThat(operations.subList(1, operations.size()))
        .containsExactlyInAnyOrder(
            new FileOperation.Copy("/home/me/cover.png", "assets/img/t/cover.png"),
            new FileOperation.Copy("/home/me/pics/a.png", "assets/img/t/a-2.png"),
            new FileOperation.Copy("/home/me/my pic.png", "assets/img/t/my pic.png"),
            new FileOperation.Copy("/home/me/pics/b.svg", "assets/img/t/b.svg"));
  }

  @Test
  void picturesThatAreMissingAreNamed() {
    String text = post("T", "2024-05-17 10:00:00", "", "![a](a.png) ![b](/assets/img/none.png)\n");
    assertThat(Plans.planned(export(chirpy(), text, "t", Map.of())).notes())
        .anySatisfy(n -> assertThat(n).contains("a.png"))
        .anySatisfy(n -> assertThat(n).contains("/assets/img/none.png"));
  }

  @Test
  void aTakenFileIsTheAuthorsChoice() {
    Site site = chirpy("_posts/2024-05-17-t.md", post("Old", "2024-05-17 09:00:00", "", ""));
    String text = post("New", "2024-05-17 10:00:00", "", "");
    assertThat(export(site, text, "t", Map.of()))
        .isInstanceOfSatisfying(
            PlanResult.Collision.class,
            c -> {
              assertThat(c.path()).isEqualTo("_posts/2024-05-17-t.md");
              assertThat(c.replacing().operations())
                  .containsExactly(
                      new FileOperation.Replace(
                          "_posts/2024-05-17-t.md",
                          post("Old", "2024-05-17 09:00:00", "", ""),
                          text));
            });
  }

  @Test
  void aSlugTakenOnAnotherDayIsRefused() {
    Site site = chirpy("_posts/2020-01-01-t.md", post("Old", "2020-01-01 09:00:00", "", ""));
    assertThat(Plans.refused(export(site, post("N", "2024-05-17 10:00:00", "", ""), "t", Map.of())))
        .contains("_posts/2020-01-01-t.md");
  }

  @Test
  void aPostWithoutDateGetsOneAndABadDateIsRefused() {
    assertThat(Plans.planned(export(chirpy(), "---\ntitle: T\n---\n", "t", Map.of())).operations())
        .containsExactly(
            new FileOperation.Create(
                "_posts/2026-11-22-t.md", "---\ntitle: T\ndate: 2026-11-22 21:00:00 +0900\n---\n"));
    assertThat(Plans.refused(export(chirpy(), "---\ntitle: T\ndate: 오늘\n---\n", "t", Map.of())))
        .contains("오늘");
  }

  @Test
  void aTextWithoutFrontMatterIsCopiedAsItIsAndSaidSo() {
    ChangePlan plan = Plans.planned(export(chirpy(), "Only text\n", "t", Map.of()));
    assertThat(plan.operations())
        .containsExactly(new FileOperation.Create("_posts/2026-11-22-t.md", "Only text\n"));
    assertThat(plan.notes()).anySatisfy(n -> assertThat(n).contains("front matter"));
  }

  @Test
  void theSlugIsTakenFromWhatSaysMost() {
    Post titled = Post.of(SourceText.of("---\ntitle: AWS Summit Seoul 2024\n---\n"));
    Post slugged = Post.of(SourceText.of("---\ntitle: X\nslug: own\n---\n"));
    assertThat(Export.suggestSlug(titled, "000_6c75.txt")).isEqualTo("aws-summit-seoul-2024");
    assertThat(Export.suggestSlug(titled, "2024-05-17-name.md")).isEqualTo("name");
    assertThat(Export.suggestSlug(titled, "My Idea.md")).isEqualTo("my-idea");
    assertThat(Export.suggestSlug(titled, "untitled.md")).isEqualTo("aws-summit-seoul-2024");
    assertThat(Export.suggestSlug(slugged, "a.md")).isEqualTo("own");
    assertThat(Export.suggestSlug(Post.of(SourceText.of("x")), "")).isEmpty();
  }

  @Test
  void anotherDateAndOtherFoldersAreTakenFromTheWish() {
    Export.Wish wish =
        new Export.Wish(
            "a",
            Optional.of(ZonedDateTime.parse("2025-03-04T23:30:00+00:00")),
            Optional.of("yyyy/MM/dd"),
            Map.of(),
            TestSites.NOW.atZone(ZoneOffset.UTC));
    String text = "---\ntitle: T\ndate: 2024-05-17T21:53 +09:00   # written\n---\nBody\n";
    assertThat(
            Plans.planned(Export.plan(Post.of(SourceText.of(text)), chirpy(), wish)).operations())
        .containsExactly(
            new FileOperation.Create(
                "_posts/2025/03/05/2025-03-05-a.md",
                text.replace("2024-05-17T21:53 +09:00", "2025-03-05T08:30 +09:00")));
  }

  @Test
  void aDateThatJekyllCannotReadMayBeReplaced() {
    Export.Wish wish =
        new Export.Wish(
            "a",
            Optional.of(ZonedDateTime.parse("2025-03-04T10:00:00+09:00")),
            Optional.empty(),
            Map.of(),
            TestSites.NOW.atZone(ZoneOffset.UTC));
    String text = "---\ntitle: T\ndate: someday\n---\n";
    assertThat(
            Plans.planned(Export.plan(Post.of(SourceText.of(text)), chirpy(), wish)).operations())
        .containsExactly(
            new FileOperation.Create(
                "_posts/2025-03-04-a.md", "---\ntitle: T\ndate: 2025-03-04 10:00:00 +0900\n---\n"));
  }
}
