package dev.inkwren.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.check.Inspector;
import dev.inkwren.check.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnRulesTest {

  private static final String FOOTER = "Written with [me](https://me.example/)";

  private static Checked site(String... lines) {
    return Checked.chirpy().settings(String.join("\n", lines) + "\n");
  }

  private static String post(String body) {
    return "---\ntitle: Helm notes\ntags: [helm]\n---\n" + body;
  }

  @Test
  void severitiesAreTheSites() {
    Checked site = site("severity:", "  math-off: error", "  image-alt: off");
    assertThat(site.problems("math-off", Optional.empty(), "$$x$$"))
        .extracting(p -> p.severity())
        .containsExactly(Severity.ERROR);
    assertThat(site.finds("image-alt", "![](a.png)")).isEmpty();
  }

  /** Each fault as the word it points at and what it says. */
  private static List<String> wrong(String... lines) {
    String yaml = String.join("\n", lines) + "\n";
    Inspector inspector = new Inspector(Rules.all(), Locale.ENGLISH, () -> Checked.NOW);
    return inspector.settingsProblems(Checked.chirpy().settings(yaml).site()).stream()
        .map(problem -> problem.range().in(yaml) + ": " + problem.message())
        .toList();
  }

  @Test
  void whatCannotBeUnderstoodIsNamedWhereItStands() {
    assertThat(wrong("severity:", "  image-alt: loud"))
        .containsExactly(
            "image-alt: “loud” is no severity for image-alt; write error, warning, hint or off.");
    assertThat(wrong("severity:", "  image-alt: off", "  image-alto: off"))
        .containsExactly("image-alto: There is no rule called “image-alto”.");
    assertThat(wrong("rules:", "  series: x", "  required-text:", "    - once: true", "  more: 1"))
        .extracting(fault -> fault.split(":")[0])
        .containsExactly("series", "required-text", "more");
    assertThat(wrong("# 😀", "severity: error"))
        .containsExactly("severity: “severity” must have keys with values below it.");
    assertThat(wrong("a: [")).singleElement().asString().contains("cannot be read");
    assertThat(wrong("")).isEmpty();
  }

  @Test
  void requiredKeysAreDemanded() {
    Checked site = site("rules:", "  required-keys: [title, author]");
    assertThat(site.problems("required-key", Optional.empty(), post("x")))
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("author"));
    assertThat(site.finds("required-key", "---\ntitle: a\nauthor: b\n---\n")).isEmpty();
    assertThat(Checked.chirpy().finds("required-key", "x")).isEmpty();
  }

  @Test
  void onlyAllowedValuesPass() {
    Checked site = site("rules:", "  allowed-values:", "    kind: [lab, explainer]");
    assertThat(site.finds("allowed-value", "---\nkind: essay\n---\n")).containsExactly("essay");
    assertThat(site.finds("allowed-value", "---\nkind: lab\n---\n")).isEmpty();
    assertThat(site.finds("allowed-value", post("x"))).isEmpty();
  }

  @Test
  void requiredTextStandsOnceWithItsLineBelow() {
    Checked site =
        site(
            "rules:",
            "  required-text:",
            "    - text: 'Written with [me]'",
            "      once: true",
            "      followed-by: '{: .prompt-info}'");
    assertThat(site.finds("required-text", post("> " + FOOTER + "\n{: .prompt-info}\n"))).isEmpty();
    assertThat(site.finds("required-text", post("nothing\n"))).containsExactly("");
    assertThat(site.finds("required-text", post("> " + FOOTER + "\n{: .prompt-tip}\n")))
        .containsExactly("Written with [me]");
    assertThat(
            site.finds(
                "required-text", post("> " + FOOTER + "\n{: .prompt-info}\n\n" + FOOTER + "\n")))
        .containsExactly("Written with [me]");
  }

  @Test
  void requiredTextMayDependOnTheSubject() {
    Checked site =
        site(
            "rules:",
            "  required-text:",
            "    - text: [TL;DR, 요약]",
            "      when: [kubernetes, Helm]");
    assertThat(site.finds("required-text", post("x"))).hasSize(1);
    assertThat(site.finds("required-text", post("요약: x"))).isEmpty();
    assertThat(site.finds("required-text", "---\ntitle: diary\n---\nx")).isEmpty();
  }

  @Test
  void forbiddenTextIsReplaced() {
    Checked site =
        site("rules:", "  forbidden-text:", "    - text: →", "      replace: '->'", "    - 끝");
    assertThat(site.finds("forbidden-text", post("a → b <!-- → --> 끝"))).containsExactly("→", "끝");
    assertThat(site.mended("forbidden-text", post("a → b"))).isEqualTo(post("a -> b"));
    assertThat(site.finds("forbidden-text", post("a -> b"))).isEmpty();
  }

  @Test
  void externalLinksWantTheirSection() {
    Checked site =
        site(
            "rules:",
            "  required-section:",
            "    titles: [Reference, 참고]",
            "    own-hosts: [me.example, linkedin.com]");
    assertThat(site.finds("required-section", post("[a](https://a.example/)")))
        .containsExactly("https://a.example/");
    assertThat(site.finds("required-section", post("[a](https://a.example/)\n\n## 3. Reference\n")))
        .isEmpty();
    assertThat(site.finds("required-section", post("[a](https://me.example/x) [b](/y)"))).isEmpty();
  }

  @Test
  void headingsAreNumberedInOrder() {
    Checked site = site("rules:", "  heading-numbering:", "    except: [관련 글]");
    assertThat(
            site.finds(
                "heading-numbering",
                post("## 1. A\n### 1.1. B\n## 2. C\n#### 2.1.1. D\n## 관련 글\n```\n## no\n```\n")))
        .isEmpty();
    assertThat(site.finds("heading-numbering", post("## 1. A\n## 3. B\n## C\n")))
        .containsExactly("3. B", "C");
    assertThat(site.mended("heading-numbering", post("## A\n"))).isEqualTo(post("## 1. A\n"));
    assertThat(Checked.chirpy().finds("heading-numbering", post("## A\n"))).isEmpty();
  }

  @Test
  void aSeriesIsCompleteAndInOrder() {
    Checked site =
        site("rules:", "  series:", "    - name: RAG", "      posts: [rag-1, rag-2, rag-3]")
            .post(
                "_posts/2024-01-02-rag-2.md",
                "---\ntitle: b\ndate: 2024-01-02 10:00:00 +0900\n---\n");
    String early = "---\ntitle: a\ndate: 2024-01-01 10:00:00 +0900\n---\n";
    String late = "---\ntitle: a\ndate: 2024-01-03 10:00:00 +0900\n---\n";
    assertThat(site.findsAt("series", "_posts/2024-01-01-rag-1.md", early)).hasSize(1);
    assertThat(site.findsAt("series", "_posts/2024-01-03-rag-3.md", late)).isEmpty();
    assertThat(site.findsAt("series", "_posts/2024-01-01-rag-3.md", early))
        .containsExactly("2024-01-01 10:00:00 +0900");
    assertThat(site.findsAt("series", "_posts/2024-01-03-other.md", late)).isEmpty();
  }
}
