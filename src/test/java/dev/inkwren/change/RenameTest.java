package dev.inkwren.change;

import static dev.inkwren.site.TestSites.CHIRPY;
import static dev.inkwren.site.TestSites.build;
import static dev.inkwren.site.TestSites.chirpy;
import static dev.inkwren.site.TestSites.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.site.Site;
import dev.inkwren.site.SiteFiles;
import dev.inkwren.text.SourceText;
import java.text.Normalizer;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RenameTest {

  private static final String OLD = "_posts/2024/05/2024-05-17-old.md";

  private static Site siteWith(String linkingBody) {
    return chirpy(
        OLD,
        post("Old", "2024-05-17 09:00:00", "", "Me: [here](/posts/old/#top)\n"),
        "_posts/2024/06/2024-06-01-other.md",
        post("Other", "2024-06-01 09:00:00", "", linkingBody));
  }

  private static String otherAfterRename(String linkingBody) {
    Site site = siteWith(linkingBody);
    String text =
        Plans.after(site, Rename.plan(site, OLD, "new", OldAddress.BREAKS))
            .get("_posts/2024/06/2024-06-01-other.md");
    return text.substring(text.indexOf("---\n\n") + 5);
  }

  @Test
  void theFileMovesInItsFolderAndItsOwnLinksFollow() {
    Site site = siteWith("");
    assertThat(Plans.after(site, Rename.plan(site, OLD, "new", OldAddress.BREAKS)))
        .containsEntry(
            "_posts/2024/05/2024-05-17-new.md",
            post("Old", "2024-05-17 09:00:00", "", "Me: [here](/posts/new/#top)\n"))
        .doesNotContainKey(OLD);
  }

  @Test
  void everyFormOfLinkInOtherPostsIsRepaired() {
    assertThat(
            otherAfterRename(
                """
                [a](/posts/old/) [b](/posts/old) [c](/posts/old/#part "title") ![x](/posts/old/?q=1)
                <a href="/posts/old/">d</a> <https://wren.example/posts/old/>
                [e]({% post_url 2024/05/2024-05-17-old %}) [f]({%- post_url 2024-05-17-old -%})
                [g]({% link _posts/2024/05/2024-05-17-old.md %}) {{ '/posts/old/' | relative_url }}

                [ref]: /posts/old/
                """))
        .isEqualTo(
            """
            [a](/posts/new/) [b](/posts/new) [c](/posts/new/#part "title") ![x](/posts/new/?q=1)
            <a href="/posts/new/">d</a> <https://wren.example/posts/new/>
            [e]({% post_url 2024/05/2024-05-17-new %}) [f]({%- post_url 2024-05-17-new -%})
            [g]({% link _posts/2024/05/2024-05-17-new.md %}) {{ '/posts/new/' | relative_url }}

            [ref]: /posts/new/
            """);
  }

  @Test
  void whatOnlyLooksLikeALinkStays() {
    String body =
        """
        `/posts/old/` [a](/posts/old-times/) [b](/my/posts/old/) [c](/posts/older/)
        https://elsewhere.example/posts/old/

        ```text
        [d](/posts/old/)
        ```

        {% raw %}{% post_url 2024/05/2024-05-17-old %}{% endraw %}
        """;
    assertThat(otherAfterRename(body)).isEqualTo(body);
  }

  @Test
  void aTagInACodeFenceIsRepairedBecauseLiquidRunsThere() {
    assertThat(otherAfterRename("```text\n{% post_url 2024/05/2024-05-17-old %}\n```\n"))
        .isEqualTo("```text\n{% post_url 2024/05/2024-05-17-new %}\n```\n");
  }

  @Test
  void aHangulAddressIsFoundEncodedAndPlain() {
    Site site =
        chirpy(
            "_posts/2024-05-17-한글.md",
            post("가", "2024-05-17 09:00:00", "", ""),
            "_posts/2024-06-01-b.md",
            post(
                "B",
                "2024-06-01 09:00:00",
                "",
                "[a](/posts/한글/) [b](/posts/%ED%95%9C%EA%B8%80/)\n"));
    assertThat(
            Plans.after(site, Rename.plan(site, "_posts/2024-05-17-한글.md", "새글", OldAddress.BREAKS))
                .get("_posts/2024-06-01-b.md"))
        .endsWith("[a](/posts/새글/) [b](/posts/%EC%83%88%EA%B8%80/)\n");
  }

  @Test
  void picturesNamedAfterThePostMoveAlong() {
    Site site =
        build(
            CHIRPY,
            List.of("/assets/img/old/a.png", "/assets/img/older/b.png"),
            "_posts/2024-05-17-old.md",
            "---\ntitle: Old\ndate: 2024-05-17 09:00:00 +0900\nimage:\n  path: /assets/img/old/a.png\n---\n"
                + "![a](/assets/img/old/a.png) ![b](/assets/img/older/b.png)\n");
    PlanResult result = Rename.plan(site, "_posts/2024-05-17-old.md", "new", OldAddress.BREAKS);
    assertThat(Plans.planned(result).operations())
        .contains(new FileOperation.MoveFile("assets/img/old/a.png", "assets/img/new/a.png"));
    assertThat(Plans.after(site, result).get("_posts/2024-05-17-new.md"))
        .isEqualTo(
            "---\ntitle: Old\ndate: 2024-05-17 09:00:00 +0900\nimage:\n  path: /assets/img/new/a.png\n---\n"
                + "![a](/assets/img/new/a.png) ![b](/assets/img/older/b.png)\n");
  }

  @Test
  void aSlugKeyFollowsTheName() {
    Site site =
        chirpy("_posts/2024-05-17-a.md", post("A", "2024-05-17 09:00:00", "slug: a # mine\n", ""));
    assertThat(
            Plans.after(site, Rename.plan(site, "_posts/2024-05-17-a.md", "b", OldAddress.BREAKS)))
        .isEqualTo(
            Map.of(
                "_posts/2024-05-17-b.md",
                post("A", "2024-05-17 09:00:00", "slug: b # mine\n", "")));
  }

  @Test
  void emptyForbiddenAndOverlongSlugsAreRefused() {
    Site site = siteWith("");
    assertThat(Plans.refused(Rename.plan(site, OLD, "  ", OldAddress.BREAKS))).contains("empty");
    assertThat(Plans.refused(Rename.plan(site, OLD, "a/b", OldAddress.BREAKS))).contains("/");
    assertThat(Plans.refused(Rename.plan(site, OLD, "가".repeat(80), OldAddress.BREAKS)))
        .contains("254", "240");
    assertThat(
            Plans.planned(Rename.plan(site, OLD, "가".repeat(75), OldAddress.BREAKS)).operations())
        .hasSize(1);
  }

  @Test
  void aSlugThatAnotherPostHasOnAnyDayIsRefused() {
    assertThat(Plans.refused(Rename.plan(siteWith(""), OLD, "Other", OldAddress.BREAKS)))
        .contains("_posts/2024/06/2024-06-01-other.md");
  }

  @Test
  void namesAreWrittenComposed() {
    assertThat(
            Plans.after(
                siteWith(""),
                Rename.plan(siteWith(""), OLD, "\u1112\u1161\u11ab", OldAddress.BREAKS)))
        .containsKey("_posts/2024/05/2024-05-17-\ud55c.md");
  }

  @Test
  void aNewDateMovesTheFileAndItsDateFolderAndRepairsPostUrl() {
    Site site = siteWith("{% post_url 2024/05/2024-05-17-old %}\n");
    Map<String, String> after =
        Plans.after(
            site,
            Redate.plan(
                site, OLD, ZonedDateTime.parse("2025-01-31T20:00:00+00:00"), OldAddress.BREAKS));
    assertThat(after)
        .containsEntry(
            "_posts/2025/02/2025-02-01-old.md",
            post("Old", "2025-02-01 05:00:00", "", "Me: [here](/posts/old/#top)\n"))
        .doesNotContainKey(OLD);
    assertThat(after.get("_posts/2024/06/2024-06-01-other.md"))
        .contains("{% post_url 2025/02/2025-02-01-old %}");
  }

  @Test
  void aFolderThatIsNoDateIsKept() {
    Site site =
        chirpy("_posts/cheat-sheet/2024-05-17-a.md", post("A", "2024-05-17 09:00:00", "", ""));
    assertThat(
            Plans.after(
                site,
                Redate.plan(
                    site,
                    "_posts/cheat-sheet/2024-05-17-a.md",
                    ZonedDateTime.parse("2024-06-01T00:00:00+09:00"),
                    OldAddress.BREAKS)))
        .containsOnlyKeys("_posts/cheat-sheet/2024-06-01-a.md");
  }

  @Test
  void anotherHourOfTheSameDayChangesOnlyTheDate() {
    Site site = siteWith("");
    ChangePlan plan =
        Plans.planned(
            Redate.plan(
                site, OLD, ZonedDateTime.parse("2024-05-17T10:00:00+09:00"), OldAddress.BREAKS));
    assertThat(plan.unifiedDiff())
        .isEqualTo(
            """
            --- a/_posts/2024/05/2024-05-17-old.md
            +++ b/_posts/2024/05/2024-05-17-old.md
            @@ -1,6 +1,6 @@
             ---
             title: Old
            -date: 2024-05-17 09:00:00 +0900
            +date: 2024-05-17 10:00:00 +0900
             ---
            \s
             Me: [here](/posts/old/#top)
            """);
  }

  @Test
  void onASiteWithDatesInItsAddressesARedateRepairsThem() {
    Site site =
        build(
            "timezone: Asia/Seoul\npermalink: pretty\n",
            List.of(),
            "_posts/2024-05-17-a.md",
            post("A", "2024-05-17 09:00:00", "", ""),
            "_posts/2024-05-18-b.md",
            post("B", "2024-05-18 09:00:00", "", "[a](/2024/05/17/a/)\n"));
    Map<String, String> after =
        Plans.after(
            site,
            Redate.plan(
                site,
                "_posts/2024-05-17-a.md",
                ZonedDateTime.parse("2024-06-01T00:00:00+09:00"),
                OldAddress.BREAKS));
    assertThat(after.get("_posts/2024-05-18-b.md")).endsWith("[a](/2024/06/01/a/)\n");
  }

  /** A site with pages, which {@link dev.inkwren.site.TestSites} has none of. */
  private static Site withPages(Site site, String... pathsAndTexts) {
    Map<String, SourceText> pages = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      pages.put(pathsAndTexts[i], SourceText.of(pathsAndTexts[i + 1]));
    }
    return site.with(site.files().with(site.files().posts(), pages, site.files().assets()));
  }

  @Test
  void linksOnPagesAreRepairedTooButNotInInkwrensOwnSettings() {
    Site site =
        withPages(
            siteWith(""),
            "_tabs/about.md",
            "---\nicon: i\n---\n[a](/posts/old/)\n",
            "index.html",
            "---\n---\n<a href='/posts/old/'>x</a>\n",
            ".inkwren.yml",
            "own:\n  - text: \"(/posts/old/)\"\n");
    assertThat(Plans.planned(Rename.plan(site, OLD, "new", OldAddress.BREAKS)).operations())
        .contains(
            new FileOperation.Replace(
                "_tabs/about.md",
                "---\nicon: i\n---\n[a](/posts/old/)\n",
                "---\nicon: i\n---\n[a](/posts/new/)\n"),
            new FileOperation.Replace(
                "index.html",
                "---\n---\n<a href='/posts/old/'>x</a>\n",
                "---\n---\n<a href='/posts/new/'>x</a>\n"))
        .noneMatch(step -> step.path().equals(".inkwren.yml"));
  }

  @Test
  void filesThatAreLeftToTheAuthorAreNamed() {
    Site site = siteWith("");
    SiteFiles files = site.files();
    Site full =
        site.with(
            new SiteFiles(
                files.root(),
                files.config(),
                files.posts(),
                files.unreadable(),
                files.assets(),
                Map.of("_data/menu.yml", "- /posts/old/\n", "_data/other.yml", "- old\n"),
                Map.of("top.html", "<a href='/posts/old/'>x</a>"),
                Map.of(),
                Map.of(Site.SETTINGS, SourceText.of("series:\n  - slugs: [first, old]\n")),
                files.now()));
    assertThat(Plans.planned(Rename.plan(full, OLD, "new", OldAddress.BREAKS)).notes())
        .anyMatch(
            note ->
                note.contains("_data/menu.yml")
                    && note.contains("_includes/top.html")
                    && note.contains(".inkwren.yml")
                    && !note.contains("other"));
  }

  @Test
  void anAddressThatIsMerelyWrittenDownStays() {
    String body = "It was at /posts/old/ once (/posts/old/).\n\n- /posts/old\n";
    assertThat(otherAfterRename(body)).isEqualTo(body);
  }

  @Test
  void aHangulAddressIsFoundInEverySpelling() {
    String decomposed = Normalizer.normalize("한글", Normalizer.Form.NFD);
    Site site =
        chirpy(
            "_posts/2024-05-17-한글.md",
            post("가", "2024-05-17 09:00:00", "", ""),
            "_posts/2024-06-01-b.md",
            post(
                "B",
                "2024-06-01 09:00:00",
                "",
                "[a](/posts/%ed%95%9c%ea%b8%80/) [b](/posts/" + decomposed + "/#x)\n"));
    assertThat(
            Plans.after(site, Rename.plan(site, "_posts/2024-05-17-한글.md", "새글", OldAddress.BREAKS))
                .get("_posts/2024-06-01-b.md"))
        .endsWith("[a](/posts/%ec%83%88%ea%b8%80/) [b](/posts/새글/#x)\n");
  }

  @Test
  void theOldAddressLeadsOnWhereTheSiteHasThePluginForIt() {
    String files = post("Old", "2024-05-17 09:00:00", "", "");
    Site with = build(CHIRPY + "plugins: [jekyll-redirect-from]\n", List.of(), OLD, files);
    assertThat(
            Plans.after(with, Rename.plan(with, OLD, "new", OldAddress.REDIRECTS))
                .get("_posts/2024/05/2024-05-17-new.md"))
        .contains("redirect_from: [/posts/old/]\n");
    assertThat(Plans.planned(Rename.plan(with, OLD, "new", OldAddress.REDIRECTS)).notes())
        .anyMatch(note -> note.contains("redirect_from"));
    Site without = siteWith("");
    assertThat(Plans.after(without, Rename.plan(without, OLD, "new", OldAddress.REDIRECTS)))
        .isEqualTo(Plans.after(without, Rename.plan(without, OLD, "new", OldAddress.BREAKS)));
  }

  @Test
  void aSecondRenameKeepsTheFirstAddressToo() {
    Site site =
        build(
            CHIRPY + "plugins: [jekyll-redirect-from]\n",
            List.of(),
            OLD,
            post("Old", "2024-05-17 09:00:00", "redirect_from: /posts/oldest/\n", ""));
    assertThat(
            Plans.after(site, Rename.plan(site, OLD, "new", OldAddress.REDIRECTS))
                .get("_posts/2024/05/2024-05-17-new.md"))
        .contains("/posts/oldest/", "/posts/old/");
  }
}
