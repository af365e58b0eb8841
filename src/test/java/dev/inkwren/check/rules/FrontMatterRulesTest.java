package dev.inkwren.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.check.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterRulesTest {

  private static final String DATE = "date: 2024-05-17 21:53:31 +0900\n";

  private static String post(String header) {
    return "---\n" + header + "---\nbody\n";
  }

  @Test
  void aThirdCategoryIsOneTooMany() {
    String text = post("categories: [A, B, C, D]\n");
    assertThat(Checked.chirpy().finds("too-many-categories", text)).containsExactly("C, D");
    assertThat(Checked.plain().finds("too-many-categories", text)).isEmpty();
    assertThat(Checked.chirpy().finds("too-many-categories", post("categories: [A, B]\n")))
        .isEmpty();
  }

  @Test
  void aCategoryTextIsSplitAtSpaces() {
    String text = post("categories: Cloud, AWS\n");
    assertThat(Checked.chirpy().finds("category-split", text)).containsExactly("Cloud, AWS");
    assertThat(Checked.chirpy().finds("category-split", post("categories: \"Web Development\"\n")))
        .hasSize(1);
    assertThat(Checked.chirpy().finds("category-split", post("categories: Git & Github\n")))
        .hasSize(1);
    assertThat(Checked.chirpy().finds("category-split", post("categories: jekyll update\n")))
        .isEmpty();
    assertThat(Checked.chirpy().finds("category-split", post("categories: Cloud\n"))).isEmpty();
    assertThat(Checked.chirpy().finds("category-split", post("categories: [Cloud, AWS]\n")))
        .isEmpty();
  }

  @Test
  void aCategoryThatYamlReadsOtherwiseIsFound() {
    assertThat(Checked.chirpy().finds("category-yaml-type", post("categories: [no, Cloud]\n")))
        .containsExactly("no");
    assertThat(Checked.chirpy().finds("category-yaml-type", post("categories: [\"no\"]\n")))
        .isEmpty();
  }

  @Test
  void aTimeWithoutZoneIsUtcByYaml() {
    String text = post("date: 2024-05-17 21:53:31\n");
    assertThat(Checked.chirpy().finds("date-without-zone", text))
        .containsExactly("2024-05-17 21:53:31");
    assertThat(Checked.chirpy().mended("date-without-zone", text)).isEqualTo(post(DATE));
    assertThat(Checked.chirpy().finds("date-without-zone", post(DATE))).isEmpty();
    assertThat(Checked.chirpy().finds("date-without-zone", post("date: 2024-05-17\n"))).isEmpty();
    assertThat(Checked.chirpy().finds("date-without-zone", post("date: 2024-05-17 21:53\n")))
        .isEmpty();
  }

  @Test
  void aLocalTimeDependsOnTheBuilderWhereTheSiteSetsNoZone() {
    String text = post("date: \"2024-05-17 21:53\"\n");
    Checked site = Checked.chirpy().config("theme: jekyll-theme-chirpy\n");
    assertThat(site.problems("date-without-zone", Optional.empty(), text))
        .singleElement()
        .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.HINT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-30", "내일", "2024-13-01 10:00:00 +0900", "someday soon", ""})
  void aDateThatIsNoneStopsTheBuild(String date) {
    assertThat(Checked.chirpy().finds("date-unreadable", post("date: " + date + "\n"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-17",
        "2024-05-17 21:53",
        "2024-05-17T21:53:31Z",
        "2024/05/17",
        "17 May 2024",
        "20240517",
        "2024-05-17 21:53:31 +09:00",
        "\"2024-05-17 9:05:00 +0900\""
      })
  void everyDateThatJekyllReadsIsFine(String date) {
    assertThat(Checked.chirpy().finds("date-unreadable", post("date: " + date + "\n"))).isEmpty();
  }

  @Test
  void aFutureDateIsLeftOutOfABuildNow() {
    String text = post("date: 2026-06-01 09:00:01 +0900\n");
    assertThat(Checked.chirpy().finds("date-future", text)).hasSize(1);
    assertThat(Checked.chirpy().finds("date-future", post("date: 2026-06-01 09:00:00 +0900\n")))
        .isEmpty();
    assertThat(
            Checked.chirpy()
                .config("theme: jekyll-theme-chirpy\nfuture: true\n")
                .finds("date-future", text))
        .isEmpty();
    assertThat(Checked.chirpy().findsAt("date-future", "_drafts/x.md", text)).isEmpty();
    assertThat(
            Checked.chirpy().findsAt("date-future", "_posts/2099-01-01-x.md", post("title: a\n")))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Learning C # today",
        "[Cilium]",
        "yes",
        "&amp up",
        "!important news",
        "2024",
        "~"
      })
  void aTitleThatYamlChangesIsFoundAndQuoted(String title) {
    String text = post("title: " + title + "\n");
    assertThat(Checked.chirpy().finds("title-yaml", text)).containsExactly(title);
    String mended = Checked.chirpy().mended("title-yaml", text);
    assertThat(Checked.chirpy().finds("title-yaml", mended)).isEmpty();
    assertThat(mended).contains(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"[Cilium]\"",
        "'yes'",
        "Notes on C#",
        "AWS Summit Seoul 2024",
        "a, b [c]",
        "y",
        "제목 & 부제",
        "Go 1.22: \"x\"",
        "",
        "\"a\" # comment",
        "one\n  two"
      })
  void aTitleThatYamlKeepsIsFine(String title) {
    assertThat(Checked.chirpy().finds("title-yaml", post("title: " + title + "\n"))).isEmpty();
  }

  @Test
  void aKeyThatStandsTwiceIsFoundAndTheIgnoredLineRemoved() {
    String text = post("title: a\npin: true\ntitle: b\n");
    assertThat(Checked.chirpy().finds("duplicate-key", text)).containsExactly("title");
    assertThat(Checked.chirpy().mended("duplicate-key", text))
        .isEqualTo(post("pin: true\ntitle: b\n"));
    assertThat(Checked.chirpy().finds("duplicate-key", post("title: a\nimage:\n  title: b\n")))
        .isEmpty();
  }

  @Test
  void aKeyThatAllOtherPostsHaveIsMissed() {
    Checked site = Checked.chirpy();
    for (int day = 1; day <= 5; day++) {
      site.post("_posts/2024-01-0" + day + "-p.md", post("title: a\nauthor: me\n" + DATE));
    }
    assertThat(site.findsAt("missing-key", "_posts/2024-02-01-x.md", post("title: a\n" + DATE)))
        .hasSize(1);
    assertThat(
            site.findsAt(
                "missing-key", "_posts/2024-02-01-x.md", post("author: a\ntitle: b\n" + DATE)))
        .isEmpty();
    assertThat(site.findsAt("missing-key", "_drafts/x.md", post("title: a\n"))).isEmpty();
  }

  @Test
  void fewPostsMakeNoHabit() {
    Checked site = Checked.chirpy().post("_posts/2024-01-01-p.md", post("title: a\nauthor: b\n"));
    assertThat(site.finds("missing-key", post("title: a\n"))).isEmpty();
  }

  @Test
  void brokenYamlIsReported() {
    assertThat(Checked.chirpy().finds("front-matter-yaml", post("title: \"a\ntags: [b]\n")))
        .isNotEmpty();
    assertThat(Checked.chirpy().finds("front-matter-yaml", post("title: a: b\n"))).isNotEmpty();
    assertThat(Checked.chirpy().finds("front-matter-yaml", post("title: \"a: b\"\n"))).isEmpty();
  }

  @Test
  void aHeaderThatJekyllDoesNotSeeIsFound() {
    assertThat(Checked.chirpy().finds("front-matter-unseen", "\n---\ntitle: a\n---\nb\n"))
        .containsExactly("---");
    assertThat(Checked.chirpy().mended("front-matter-unseen", "\n---\ntitle: a\n---\nb\n"))
        .isEqualTo("---\ntitle: a\n---\nb\n");
    assertThat(Checked.chirpy().finds("front-matter-unseen", "----\ntitle: a\n---\nb\n"))
        .containsExactly("----");
    assertThat(Checked.chirpy().finds("front-matter-unseen", "---\ntitle: a\n\nb\n"))
        .containsExactly("---");
    assertThat(Checked.chirpy().finds("front-matter-unseen", post("title: a\n"))).isEmpty();
    assertThat(Checked.chirpy().finds("front-matter-unseen", "text\n\n---\n\nNote: more\n"))
        .isEmpty();
    assertThat(Checked.chirpy().finds("front-matter-unseen", "no header\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "about.md",
        "2024-05-17.md",
        "#2024-05-17-x.md",
        "2024-1-32-x.md",
        "2024-05-17-.md"
      })
  void aFileNameThatIsNoPostIsFound(String name) {
    assertThat(Checked.chirpy().findsAt("file-name", "_posts/" + name, post(DATE))).hasSize(1);
    assertThat(Checked.chirpy().findsAt("file-name", "_drafts/about.md", post(DATE))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-05-17-x.md", "24-5-7-b.md", "2024-05-17-한글.markdown"})
  void aFileNameThatIsAPostIsFine(String name) {
    assertThat(Checked.chirpy().findsAt("file-name", "_posts/a/" + name, post(DATE))).isEmpty();
  }

  @Test
  void fileNameAndDateMustAgree() {
    assertThat(Checked.chirpy().findsAt("date-mismatch", "_posts/2024-05-16-x.md", post(DATE)))
        .hasSize(1);
    assertThat(Checked.chirpy().findsAt("date-mismatch", "_posts/2024-05-17-x.md", post(DATE)))
        .isEmpty();
    assertThat(
            Checked.chirpy()
                .findsAt(
                    "date-mismatch",
                    "_posts/2024-05-18-x.md",
                    post("date: 2024-05-17 21:53:31 +0000\n")))
        .isEmpty();
  }

  @Test
  void twoPostsOfOneTimeAreFound() {
    Checked site = Checked.chirpy().post("_posts/2024-05-17-a.md", post(DATE));
    assertThat(site.findsAt("duplicate-timestamp", "_posts/2024-05-17-x.md", post(DATE)))
        .hasSize(1);
    assertThat(
            site.findsAt(
                "duplicate-timestamp",
                "_posts/2024-05-17-y.md",
                post("date: 2024-05-17 21:53:32 +0900\n")))
        .isEmpty();
  }

  @Test
  void twoPostsWithOneAddressAreFound() {
    Checked site = Checked.chirpy();
    site.config("theme: jekyll-theme-chirpy\npermalink: /posts/:title/\n");
    site.post("_posts/2023/2023-05-17-x.md", post("title: a\n"));
    assertThat(site.findsAt("duplicate-slug", "_posts/2024-05-17-x.md", post(DATE))).hasSize(1);
    assertThat(site.findsAt("duplicate-slug", "_posts/2024-05-17-y.md", post(DATE))).isEmpty();
    assertThat(site.findsAt("duplicate-slug", "_posts/2024-05-17-z.md", post("slug: y\n" + DATE)))
        .containsExactly("y");
  }

  @Test
  void anEmptyPermalinkIsFound() {
    assertThat(Checked.chirpy().finds("empty-permalink", post("permalink: \"\"\n")))
        .containsExactly("\"\"");
    assertThat(Checked.chirpy().finds("empty-permalink", post("permalink: /x/\n"))).isEmpty();
  }

  @Test
  void aCategoryHasOneDepth() {
    Checked site =
        Checked.chirpy()
            .post("_posts/2024-01-01-a.md", post("categories: [Security]\n"))
            .post("_posts/2024-01-02-b.md", post("categories: [Security, Vault]\n"));
    String text = post("categories: [Cloud, Security]\n");
    assertThat(site.findsAt("category-depth", "_posts/2024-02-01-x.md", text))
        .containsExactly("Security");
    assertThat(
            site.findsAt("category-depth", "_posts/2024-02-02-y.md", post("categories: [Cloud]\n")))
        .isEmpty();
  }

  @Test
  void aSubCategoryHasOneParent() {
    Checked site =
        Checked.chirpy()
            .post("_posts/2024-01-01-a.md", post("categories: [DevOps, Jenkins]\n"))
            .post("_posts/2024-01-02-b.md", post("categories: [DevOps, Jenkins]\n"));
    assertThat(
            site.findsAt(
                "category-parent", "_posts/2024-02-01-x.md", post("categories: [CI, Jenkins]\n")))
        .containsExactly("Jenkins");
    assertThat(
            site.findsAt(
                "category-parent",
                "_posts/2024-01-01-a.md",
                post("categories: [DevOps, Jenkins]\n")))
        .isEmpty();
  }
}
