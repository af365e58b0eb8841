package dev.inkwren.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.check.rules.Rules;
import dev.inkwren.site.Site;
import dev.inkwren.site.TestSites;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeployTest {

  private static final String POST = "_posts/2024-05-17-a.md";

  private static List<String> stopping(String path, String text) {
    Site site = TestSites.chirpy(path, text);
    Inspector inspector =
        new Inspector(
            Rules.all(), Locale.ENGLISH, java.time.Clock.fixed(TestSites.NOW, ZoneOffset.UTC));
    return new SiteInspection(inspector, site)
        .check(List.of(path), () -> false, () -> {}).getFirst().problems().stream()
            .filter(problem -> Deploy.stops(problem, site.entry(path).orElseThrow()))
            .map(problem -> problem.rule().value())
            .distinct()
            .toList();
  }

  private static String post(String body) {
    return "---\ntitle: A\ndate: 2024-05-17 09:00:00 +0900\n---\n\n" + body + "\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% wibble %}",
        "{% if x %} never closed",
        "{% include none.html %}",
        "{% post_url 2020-01-01-none %}",
        "{% link _posts/none.md %}",
        "`{% wibble %}`"
      })
  void whatLiquidDiesOfStopsTheBuild(String body) {
    assertThat(stopping(POST, post(body))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](/posts/none/)",
        "![](none.png)",
        "{{ unknown }}",
        "`{{ eaten }}`",
        "{% raw %}{% wibble %}{% endraw %}",
        "<placeholder>"
      })
  void whatMerelySpoilsThePostDoesNot(String body) {
    assertThat(stopping(POST, post(body))).isEmpty();
  }

  @Test
  void aDateThatCannotBeReadStopsTheBuildAlsoOfAHiddenPostButOneThatRollsOverDoesNot() {
    assertThat(stopping(POST, "---\ntitle: A\ndate: 언젠가\npublished: false\n---\n"))
        .containsExactly("date-unreadable");
    assertThat(stopping(POST, "---\ntitle: A\ndate: 2024-02-30 10:00:00 +0900\n---\n")).isEmpty();
  }

  @Test
  void draftsAndHiddenPostsAreNotRendered() {
    assertThat(stopping("_drafts/a.md", post("{% wibble %}"))).isEmpty();
    assertThat(stopping(POST, post("{% wibble %}").replace("title", "published: false\ntitle")))
        .isEmpty();
  }
}
