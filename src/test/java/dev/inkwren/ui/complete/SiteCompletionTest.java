package dev.inkwren.ui.complete;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.check.Inspector;
import dev.inkwren.session.Analysis;
import dev.inkwren.session.Analyst;
import dev.inkwren.session.DirectBackground;
import dev.inkwren.session.TextRevision;
import dev.inkwren.site.LinkHabit;
import dev.inkwren.site.Site;
import dev.inkwren.site.TestSites;
import dev.inkwren.text.Lines;
import dev.inkwren.text.SourceText;
import dev.inkwren.ui.editor.Completion.Candidate;
import dev.inkwren.ui.editor.Completion.Place;
import dev.inkwren.ui.editor.Completion.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Candidates for a post of a small site; {@code |} is the caret. */
class SiteCompletionTest {

  private static final Site SITE =
      TestSites.build(
          TestSites.CHIRPY,
          List.of("/assets/img/wren/둥지.png", "/assets/img/a b.webp", "/assets/js/x.js"),
          "_posts/2024/05/2024-05-17-nest.md",
          """
          ---
          title: 굴뚝새의 둥지
          date: 2024-05-17 09:00:00 +0900
          categories: [Birds, Wren]
          tags: [bird, wren, "a, b"]
          ---
          ## 재료

          ### 이끼와 깃털
          """,
          "_posts/2024-06-01-song.md",
          """
          ---
          title: "Song [of] birds"
          date: 2024-06-01 09:00:00 +0900
          tags: [bird]
          ---
          [둥지](/posts/nest/)
          """);

  private final List<Analysis> analysed = new ArrayList<>();
  private LinkHabit habit = LinkHabit.ADDRESS;
  private boolean emoji;
  private boolean asked;

  /** Each candidate as the text would be with it, the caret as {@code |}. */
  private List<String> with(String marked) {
    return with(
        marked,
        marked.startsWith("---\n") && marked.indexOf("\n---") > marked.indexOf('|')
            ? Place.FRONT_MATTER
            : Place.TEXT);
  }

  private List<String> with(String marked, Place place) {
    int caret = marked.indexOf('|');
    String text = marked.substring(0, caret) + marked.substring(caret + 1);
    Analyst analyst =
        new Analyst(
            new DirectBackground(),
            Runnable::run,
            new Inspector(List.of()),
            analysed::add,
            p -> {});
    TextRevision revision = TextRevision.first(0, SourceText.of(text));
    analyst.request(new Analyst.Request(revision, SITE, Optional.empty()));
    LazyFacts facts = new LazyFacts(Runnable::run, Runnable::run, () -> {});
    Lines lines = Lines.of(text);
    int line = lines.lineAt(caret);
    Request request =
        new Request(
            caret,
            lines.line(line),
            caret - lines.start(line),
            place,
            asked,
            up -> line < up ? "" : lines.line(line - up));
    SiteCompletion completion =
        new SiteCompletion(() -> new Scene(analysed.getLast(), SITE, habit, facts, emoji));
    completion.at(request);
    return completion.at(request).stream().map(c -> done(text, c)).toList();
  }

  private static String done(String text, Candidate candidate) {
    StringBuilder result = new StringBuilder(candidate.edits().applyTo(text));
    return result.insert(candidate.caret(), '|').toString();
  }

  @Test
  void postsAreFoundByTitleAndWrittenAsTheSiteDoes() {
    assertThat(with("[a](둥지|)")).containsExactly("[a](/posts/nest/)|");
    assertThat(with("[](song|")).containsExactly("[Song \\[of\\] birds](/posts/song/)|");
    habit = LinkHabit.POST_URL;
    assertThat(with("[a](굴뚝|")).containsExactly("[a]({% post_url 2024/05/2024-05-17-nest %})|");
  }

  @Test
  void theSitesOwnHabitOfLinkingIsSeen() {
    assertThat(LinkHabit.of(SITE)).isEqualTo(LinkHabit.ADDRESS);
    Site tagged =
        TestSites.chirpy(
            "_posts/2024-01-01-a.md", "---\ntitle: a\n---\n[b]({% post_url 2024-01-02-b %})\n",
            "_posts/2024-01-02-b.md", "---\ntitle: b\n---\n");
    assertThat(LinkHabit.of(tagged)).isEqualTo(LinkHabit.POST_URL);
    Site below = TestSites.build(TestSites.CHIRPY + "baseurl: /blog\n", List.of());
    assertThat(LinkHabit.of(below)).isEqualTo(LinkHabit.POST_URL);
  }

  @Test
  void headingsOfThisPostAndOfALinkedOne() {
    assertThat(with("## 첫 번째\n\n[a](#|)")).containsExactly("## 첫 번째\n\n[a](#첫-번째)|");
    assertThat(with("[a](/posts/nest/#이|")).containsExactly("[a](/posts/nest/#이끼와-깃털)|");
    assertThat(with("[a]({% post_url 2024/05/2024-05-17-nest %}#재|)"))
        .containsExactly("[a]({% post_url 2024/05/2024-05-17-nest %}#재료)|");
  }

  @Test
  void picturesByNameBelowTheMediaFolderIfThereIsOne() {
    assertThat(with("![새](둥|)")).containsExactly("![새](/assets/img/wren/둥지.png)|");
    assertThat(with("![새](|")).hasSize(2).contains("![새](/assets/img/a%20b.webp)|");
    assertThat(with("---\nmedia_subpath: /assets/img/wren/\n---\n![새](|)"))
        .containsExactly("---\nmedia_subpath: /assets/img/wren/\n---\n![새](둥지.png)|");
    assertThat(with("---\nimage:\n  path: |\n---\n"))
        .contains("---\nimage:\n  path: /assets/img/wren/둥지.png|\n---\n");
  }

  @Test
  void footnotesAndReferencesOfThePost() {
    assertThat(with("a[^|]\n\n[^note]: 주석\n")).containsExactly("a[^note]|\n\n[^note]: 주석\n");
    assertThat(with("[a][|\n\n[docs]: https://wren.example\n"))
        .containsExactly("[a][docs]|\n\n[docs]: https://wren.example\n");
  }

  @Test
  void languagesOfFences() {
    assertThat(with("```ja|")).startsWith("```java|", "```javascript|");
    assertThat(with("```|")).as("Enter ends a bare fence").isEmpty();
    assertThat(with("```java|")).as("Enter ends a whole name").isEmpty();
    assertThat(with("```ja|", Place.CODE)).isEmpty();
    asked = true;
    assertThat(with("```java|")).contains("```javascript|");
    assertThat(with("```|")).hasSizeGreaterThan(20);
  }

  @Test
  void keysAndValuesOfTheFrontMatter() {
    assertThat(with("---\ntitle: a\nta|\n---\n")).startsWith("---\ntitle: a\ntags: [|]\n---\n");
    assertThat(with("---\ntitle: a\nti|\n---\n")).noneMatch(t -> t.contains("title: a\ntitle"));
    assertThat(with("---\nmath: t|\n---\n")).contains("---\nmath: true|\n---\n");
    assertThat(with("---\ntags: [wren, bi|]\n---\n"))
        .containsExactly("---\ntags: [wren, bird|]\n---\n");
    assertThat(with("---\ntags: [a|]\n---\n")).contains("---\ntags: [\"a, b\"|]\n---\n");
    assertThat(with("---\ntags:\n  - wr|\n---\n")).containsExactly("---\ntags:\n  - wren|\n---\n");
    assertThat(with("---\ncategories: [Bi|\n---\n")).contains("---\ncategories: [Birds|\n---\n");
    assertThat(with("---\nimage:\n  al|\n---\n")).contains("---\nimage:\n  alt: |\n---\n");
    assertThat(with("---\ntitle: bi|\n---\n")).isEmpty();
  }

  @Test
  void liquidTagsAndIncludes() {
    assertThat(with("{% po|%}")).startsWith("{% post_url |%}");
    assertThat(with("{% ra|")).startsWith("{% raw %}|{% endraw %}");
    assertThat(with("{% include you|")).containsExactly("{% include embed/youtube.html id='|' %}");
    assertThat(with("{% post_url 둥|%}")).containsExactly("{% post_url 2024/05/2024-05-17-nest %}|");
    assertThat(with("{{ '/a' | rel|}}")).isEmpty();
  }

  @Test
  void attributesOfWhatStandsBefore() {
    assertThat(with("> a\n{:|")).startsWith("> a\n{: .prompt-tip }|");
    assertThat(with("> a\n{: .prompt-w|}")).containsExactly("> a\n{: .prompt-warning|}");
    assertThat(with("![a](b.png){: .sh|}")).containsExactly("![a](b.png){: .shadow|}");
    assertThat(with("[a](b){: ta|")).containsExactly("[a](b){: target=\"_blank\"}|");
  }

  @Test
  void nothingComesUpInPlainWriting() {
    for (String text :
        List.of("굴뚝새|", "새 [노래|", "(참고|)", "a: b|", "시간은 10:30|", "- 항|목", "그래서 :smile|")) {
      assertThat(with(text)).as(text).isEmpty();
    }
    emoji = true;
    assertThat(with("좋아요 :bird|")).contains("좋아요 🐦|");
  }
}
