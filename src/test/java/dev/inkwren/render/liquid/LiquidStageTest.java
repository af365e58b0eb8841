package dev.inkwren.render.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.render.liquid.LiquidNotice.Kind;
import dev.inkwren.site.PluginTags;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What Jekyll prints for small bodies (J40 to J46), line numbers included. */
class LiquidStageTest {

  private static final Map<String, String> INCLUDES =
      Map.of(
          "note.html", "<b>{{ include.text | nofilter }}</b>",
          "loop.html", "{% include loop.html %}",
          "embed/youtube.html", "<iframe src=\"https://y/{{ include.id }}\"></iframe>");

  private static final LiquidWorld WORLD =
      new LiquidWorld(
          Map.of("title", "제목", "tags", List.of("a", "b")),
          Map.of("baseurl", "/blog", "url", "https://w.example", "data", Map.of("n", List.of("x"))),
          name -> Optional.ofNullable(INCLUDES.get(name)),
          PluginTags.common(),
          new Addresses(),
          new Markdown(),
          ZoneOffset.UTC,
          Instant.EPOCH);

  private static final class Addresses implements LiquidWorld.Addresses {

    @Override
    public Optional<String> post(String name) {
      return name.equals("2024-05-17-here") ? Optional.of("/posts/here/") : Optional.empty();
    }

    @Override
    public Optional<String> file(String path) {
      return Optional.empty();
    }

    @Override
    public String relative(String path) {
      return "/blog" + (path.startsWith("/") ? path : "/" + path);
    }

    @Override
    public String media(String address) {
      return address;
    }
  }

  private static final class Markdown implements LiquidWorld.Markdown {

    @Override
    public String toHtml(String text) {
      return "<p>" + text + "</p>";
    }

    @Override
    public String smart(String text) {
      return text;
    }
  }

  private final LiquidStage stage = new LiquidStage();

  private LiquidResult run(String body) {
    return stage.run(body, WORLD, false);
  }

  private String text(String body) {
    return run(body).text();
  }

  @Test
  void plainTextPassesUntouched() {
    assertThat(text("a { b } %}\n{ % x\n")).isEqualTo("a { b } %}\n{ % x\n");
  }

  @Test
  void outputsPrintValuesAndUnknownOnesPrintNothing() {
    assertThat(text("<{{ page.title }}|{{ nobody.knows }}|{{ page.tags | join: '+' }}>"))
        .isEqualTo("<제목||a+b>");
  }

  @Test
  void unknownFiltersAreIgnored() {
    assertThat(text("{{ 'a' | nofilter: 1 | upcase }}")).isEqualTo("A");
    assertThat(text("{{ 'a|b' | upcase | nothing }}")).isEqualTo("A|B");
  }

  @Test
  void malformedOutputsPrintNothingAndAreTold() {
    LiquidResult result = run("x {{ .Values.image }} y\n{{ $name }}z");
    assertThat(result.text()).isEqualTo("x  y\nz");
    assertThat(result.notices())
        .extracting(LiquidNotice::kind, LiquidNotice::line)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.PRINTS_NOTHING, 0),
            org.assertj.core.groups.Tuple.tuple(Kind.PRINTS_NOTHING, 1));
  }

  @Test
  void whatStopsTheBuildIsToldAndTheRestGoesOn() {
    assertThat(kinds("a {{ b }c")).containsExactly(Kind.STOPS_BUILD);
    assertThat(kinds("a {% nope %} b")).containsExactly(Kind.STOPS_BUILD);
    assertThat(kinds("{% if x %} b")).containsExactly(Kind.STOPS_BUILD);
    assertThat(kinds("{% post_url 2020-01-01-gone %}")).containsExactly(Kind.STOPS_BUILD);
    assertThat(kinds("{% include gone.html %}")).containsExactly(Kind.UNKNOWN_INCLUDE);
    assertThat(kinds("{% if true %}{% include gone.html %}{% endif %}"))
        .containsExactly(Kind.UNKNOWN_INCLUDE);
    assertThat(text("a {% nope %} b {{ page.title }}")).isEqualTo("a  b 제목");
  }

  @Test
  void aTagOfAPlugInIsToldAndStopsNothing() {
    assertThat(kinds("a {% gist wren/1 %} b")).containsExactly(Kind.PLUGIN_TAG);
    assertThat(kinds("{% details %}b{% enddetails %}"))
        .containsExactly(Kind.PLUGIN_TAG, Kind.PLUGIN_TAG);
    assertThat(stage.run("a {% gist wren/1 %} b", WORLD, true).text())
        .isEqualTo("a " + LiquidStage.MARK + "0" + LiquidStage.MARK_END + " b");
  }

  private List<Kind> kinds(String body) {
    return run(body).notices().stream().map(LiquidNotice::kind).toList();
  }

  @Test
  void rawKeepsWhatItHoldsAndLeavesItsLines() {
    assertThat(text("{% raw %}\n{{ x }} {% y %}\n{% endraw %}\nz"))
        .isEqualTo("\n{{ x }} {% y %}\n\nz");
    assertThat(text("`{% raw %}{{ a }}{% endraw %}`")).isEqualTo("`{{ a }}`");
  }

  @Test
  void commentsPrintNothingWhateverTheyHold() {
    assertThat(text("a{% comment %} {{ x | }} {% nope %}\n{% endcomment %}b")).isEqualTo("ab");
  }

  @Test
  void assignedVariablesLiveOnAcrossConstructs() {
    assertThat(
            text("{% assign n = 'v' %}1 {{ n }}\n{% capture c %}<{{ n }}>{% endcapture %}{{ c }}"))
        .isEqualTo("1 v\n<v>");
  }

  @Test
  void blocksPrintWhatTheyShouldAndKeepTheirLines() {
    LiquidResult result =
        run("one\n{% if page.title %}\ntwo\n\nthree\n{% else %}\nno\n{% endif %}\nfour\n");
    assertThat(result.text()).isEqualTo("one\n\ntwo\n\nthree\n\nfour\n");
    assertThat(result.lines()).containsExactly(0, 1, 2, 3, 4, 7, 8, 9);
  }

  @Test
  void loopsRepeatTheLinesTheyComeFrom() {
    LiquidResult result = run("{% for t in page.tags %}\n- {{ t }}\n{% endfor %}\nend");
    assertThat(result.text()).isEqualTo("\n- a\n\n- b\n\nend");
    assertThat(result.lines()).containsExactly(0, 1, 2, 1, 2, 3);
  }

  @Test
  void multiLineTagsKeepTheLinesBehindThem() {
    LiquidResult result = run("{% include note.html\n  text='t' %}\nafter");
    assertThat(result.text()).isEqualTo("<b>t</b>\nafter");
    assertThat(result.lines()).containsExactly(0, 2);
  }

  @Test
  void whiteSpaceControlEatsWhiteSpaceAndKeepsLines() {
    LiquidResult result = run("a \n\n{%- assign x = 1 -%}\n\n b\nc");
    assertThat(result.text()).isEqualTo("ab\nc");
    assertThat(result.lines()).containsExactly(0, 5);
  }

  @Test
  void includesGetTheirParameters() {
    assertThat(text("{% include embed/youtube.html id='abc' %}"))
        .isEqualTo("<iframe src=\"https://y/abc\"></iframe>");
    assertThat(text("{% include note.html text=page.title %}")).isEqualTo("<b>제목</b>");
  }

  @Test
  void addressesHonourTheBaseAddress() {
    assertThat(text("{{ '/a.png' | relative_url }}")).isEqualTo("/blog/a.png");
    assertThat(text("{{ 'a.png' | absolute_url }}")).isEqualTo("https://w.example/blog/a.png");
    assertThat(text("{% post_url 2024-05-17-here %}")).isEqualTo("/posts/here/");
    assertThat(text("{% if true %}{% post_url 2024-05-17-here %}{% endif %}"))
        .isEqualTo("/posts/here/");
  }

  @Test
  void highlightIsAFigure() {
    assertThat(text("{% highlight ruby %}\na < b\n{% endhighlight %}"))
        .isEqualTo(
            "<figure class=\"highlight\"><pre><code class=\"language-ruby\" data-lang=\"ruby\">"
                + "a &lt; b</code></pre></figure>");
  }

  @Test
  void endlessLoopsAndIncludesEnd() {
    assertThat(kinds("{% include loop.html %}")).containsExactly(Kind.STOPS_BUILD);
    String loops = "{% for a in (1..999999) %}{% for b in (1..999999) %}x{% endfor %}{% endfor %}";
    assertThat(kinds(loops)).containsExactly(Kind.STOPS_BUILD);
  }

  @Test
  void marksStandWhereSomethingWentWrong() {
    assertThat(stage.run("a {{ .x }} b", WORLD, true).text())
        .isEqualTo("a " + LiquidStage.MARK + "0" + LiquidStage.MARK_END + " b");
  }

  @Test
  void theLinesOfABodyAreAllThere() {
    LiquidResult result = run("a\nb {{ page.title }}\n\nc\n");
    assertThat(result.lines()).containsExactly(0, 1, 2, 3, 4);
  }
}
