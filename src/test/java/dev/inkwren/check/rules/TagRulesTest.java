package dev.inkwren.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagRulesTest {

  private static String tags(String tags) {
    return "---\ntitle: t\ntags: " + tags + "\n---\nbody\n";
  }

  private static String other(String tags) {
    return "---\ntitle: t\ndate: 2024-01-01 10:00:00 +0900\ntags: " + tags + "\n---\nbody\n";
  }

  @Test
  void aTagWithCapitalsIsFoundAndLowered() {
    String text = tags("[AWS, summit]     # TAG names should always be lowercase");
    assertThat(Checked.chirpy().finds("tag-uppercase", text)).containsExactly("AWS");
    assertThat(Checked.alone().finds("tag-uppercase", text)).containsExactly("AWS");
    assertThat(Checked.chirpy().mended("tag-uppercase", text))
        .isEqualTo(tags("[aws, summit]     # TAG names should always be lowercase"));
  }

  @Test
  void aTagThatIsThereInLowerCaseAlreadyIsRemoved() {
    assertThat(Checked.chirpy().mended("tag-uppercase", tags("[aws, AWS]")))
        .isEqualTo(tags("[aws]"));
  }

  @Test
  void capitalsAreFineWhereTheThemeDoesNotAskForLowerCase() {
    assertThat(Checked.plain().finds("tag-uppercase", tags("[AWS]"))).isEmpty();
    assertThat(Checked.chirpy().finds("tag-uppercase", tags("[aws, 한글, c++]"))).isEmpty();
  }

  @Test
  void everySpellingOfTagsIsRead() {
    assertThat(Checked.chirpy().finds("tag-uppercase", tags("\n  - \"AWS\"\n  - b")))
        .containsExactly("\"AWS\"");
    assertThat(Checked.chirpy().finds("tag-uppercase", tags("AWS b"))).containsExactly("AWS");
    assertThat(Checked.chirpy().mended("tag-uppercase", tags("\n  - \"AWS\"\n  - b")))
        .isEqualTo(tags("\n  - \"aws\"\n  - b"));
  }

  @Test
  void aRepeatedTagIsFoundByItsSlug() {
    assertThat(Checked.chirpy().finds("tag-duplicate", tags("[osi, tcp, osi]")))
        .containsExactly("osi");
    assertThat(Checked.chirpy().finds("tag-duplicate", tags("[git add, git-add]")))
        .containsExactly("git-add");
    assertThat(Checked.chirpy().mended("tag-duplicate", tags("[osi, tcp, osi]")))
        .isEqualTo(tags("[osi, tcp]"));
    assertThat(Checked.chirpy().finds("tag-duplicate", tags("[osi, osis]"))).isEmpty();
    assertThat(Checked.chirpy().finds("tag-duplicate", tags("[c, c++]"))).isEmpty();
  }

  @Test
  void aTagWithoutLettersHasNoAddress() {
    assertThat(Checked.chirpy().finds("tag-empty-slug", tags("[\"!!!\", ok]")))
        .containsExactly("\"!!!\"");
    assertThat(Checked.chirpy().finds("tag-empty-slug", tags("[한글, c++]"))).isEmpty();
  }

  @Test
  void theSlugModeOfTheArchivePluginCounts() {
    String config = "theme: jekyll-theme-chirpy\njekyll-archives:\n  slug_mode: ascii\n";
    assertThat(Checked.chirpy().config(config).finds("tag-empty-slug", tags("[한글]")))
        .containsExactly("한글");
  }

  @Test
  void differentTagsWithOneAddressCollide() {
    assertThat(Checked.chirpy().finds("tag-slug-collision", tags("[c, c++, \"c#\"]")))
        .containsExactly("c++", "\"c#\"");
    assertThat(Checked.chirpy().finds("tag-slug-collision", tags("[c, d, c]"))).isEmpty();
  }

  @Test
  void theSitesTagsCollideAsWell() {
    Checked site = Checked.chirpy().post("_posts/2024-01-01-a.md", other("[c++]"));
    assertThat(site.finds("tag-slug-collision", tags("[c]"))).containsExactly("c");
    assertThat(site.finds("tag-slug-collision", tags("[c++]"))).isEmpty();
  }

  @Test
  void aTagSpelledLikeOneOfTheSiteIsAsked() {
    Checked site =
        Checked.chirpy()
            .post("_posts/2024-01-01-a.md", other("[logstash, secrets, kubernetes]"))
            .post("_posts/2024-01-02-b.md", other("[logstash, spring]"));
    assertThat(site.finds("tag-near-duplicate", tags("[log-stash]"))).containsExactly("log-stash");
    assertThat(site.finds("tag-near-duplicate", tags("[secret]"))).containsExactly("secret");
    assertThat(site.finds("tag-near-duplicate", tags("[kubernetis]")))
        .containsExactly("kubernetis");
    assertThat(site.mended("tag-near-duplicate", tags("[x, log-stash]")))
        .isEqualTo(tags("[x, logstash]"));
    assertThat(site.finds("tag-near-duplicate", tags("[logstash]"))).isEmpty();
  }

  @Test
  void anotherWordIsNotANearDuplicate() {
    Checked site = Checked.chirpy().post("_posts/2024-01-01-a.md", other("[spring, aws, java8]"));
    assertThat(site.finds("tag-near-duplicate", tags("[string, was, java9]"))).isEmpty();
  }

  @Test
  void invisibleSpaceIsFound() {
    assertThat(Checked.chirpy().finds("tag-space", tags("[\" aws\", ok]")))
        .containsExactly("\" aws\"");
    assertThat(Checked.chirpy().finds("tag-space", tags("[aws\u00A0summit]")))
        .containsExactly("aws\u00A0summit");
    assertThat(Checked.chirpy().mended("tag-space", tags("[aws\u00A0summit]")))
        .isEqualTo(tags("[aws summit]"));
    assertThat(Checked.chirpy().finds("tag-space", tags("[aws summit seoul]"))).isEmpty();
  }

  @Test
  void aTagThatYamlDoesNotReadAsTextIsFound() {
    assertThat(Checked.chirpy().finds("tag-yaml-type", tags("[yes, 2024, 2024-05-17, ~, ok]")))
        .containsExactly("yes", "2024", "2024-05-17", "~");
    assertThat(Checked.chirpy().mended("tag-yaml-type", tags("[on, ok]")))
        .isEqualTo(tags("[\"on\", ok]"));
    assertThat(Checked.chirpy().finds("tag-yaml-type", tags("[\"yes\", '2024', y, 1e3]")))
        .isEmpty();
  }

  @Test
  void commasInATextOfTagsAreFound() {
    assertThat(Checked.chirpy().finds("tag-split", tags("aws, cloud")))
        .containsExactly("aws, cloud");
    assertThat(Checked.chirpy().mended("tag-split", tags("aws, cloud")))
        .isEqualTo(tags("aws cloud"));
    assertThat(Checked.chirpy().finds("tag-split", tags("aws cloud"))).isEmpty();
    assertThat(Checked.chirpy().finds("tag-split", tags("[a, b]"))).isEmpty();
  }
}
