package dev.inkwren.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.post.Post;
import dev.inkwren.render.DrawingSanitizer;
import dev.inkwren.render.PostRenderer;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypesetterTest {

  private static RenderedPost post(String body) {
    String text = "---\ntitle: t\nmath: true\nmermaid: true\n---\n" + body;
    return new PostRenderer(Site.empty()).render(Post.of(SourceText.of(text)), Optional.empty());
  }

  @Test
  void formulasAndDiagramsAreDrawnAndStayWhileOthersChange() {
    try (PreviewBench bench = PreviewBench.open()) {
      String drawn =
          "inline $$x^2$$ and $y_1$ here\n\n$$\n\\frac{a}{b}\n$$\n\n"
              + "```mermaid\ngraph TD\n A[\"한글\"] --> B\n```\n";
      bench.show(post(drawn + "\nlast\n"));
      PreviewBench.until("a formula", () -> bench.view.bodyHtml().contains("ink-math-block"));
      PreviewBench.until("a diagram", () -> bench.view.bodyHtml().contains("ink-diagram"));
      assertThat(bench.body()).doesNotContain("ink-failed");
      assertThat(bench.script("'' + document.querySelectorAll('.ink-math svg').length"))
          .isEqualTo("2");
      bench.untilScript(
          "the diagram's picture",
          "'' + (document.querySelector('.ink-diagram img').naturalWidth >" + " 20)",
          "true");
      bench.script("document.querySelector('.ink-diagram').mine = 1");
      bench.show(post(drawn + "\nlast changed\n"));
      assertThat(bench.body()).contains("last changed");
      assertThat(bench.script("'' + document.querySelector('.ink-diagram').mine")).isEqualTo("1");
    }
  }

  @Test
  void whatCannotBeDrawnShowsItsSourceAndWhy() {
    try (PreviewBench bench = PreviewBench.open()) {
      bench.show(post("$$\\frac{a$$\n\n```mermaid\nnonsense <b>\nsecond\n```\n"));
      PreviewBench.until(
          "both failures", () -> bench.view.bodyHtml().split("ink-failed").length == 3);
      assertThat(bench.body())
          .contains("Missing close brace")
          .contains("nonsense &lt;b&gt;\nsecond");
    }
  }

  @Test
  void hostileLabelsAndFormulasBecomeDrawingsOrWordsAndNothingElse() {
    String run = "window.hit=1";
    try (PreviewBench bench = PreviewBench.open()) {
      bench.show(
          post(
              "$$\\href{javascript:"
                  + run
                  + "}{x}$$\n\n$$\\style{background:url(http://127.0.0.1:9/)}{y}$$\n\n"
                  + "```mermaid\n%%{init: {\"securityLevel\": \"loose\"}}%%\ngraph TD\n A[\"<img src=x"
                  + " onerror="
                  + run
                  + ">\"] --> B\n click A href \"javascript:"
                  + run
                  + "\"\n```\n"));
      PreviewBench.until(
          "all three",
          () -> bench.view.bodyHtml().split("class=\"ink-(math|failed|diagram)", -1).length >= 4);
      bench.settle();
      assertThat(bench.script("'' + window.hit")).isEqualTo("undefined");
      assertThat(
              bench.script(
                  "'' + document.querySelectorAll('[onerror], script, a[href^=java],"
                      + " [href^=java], foreignObject').length"))
          .isEqualTo("0");
    }
  }

  @Test
  void codeIsNoFormulaAndOtherPagesHaveNone() {
    try (PreviewBench bench = PreviewBench.open()) {
      bench.show(post("`$x$`\n"));
      bench.settle();
      assertThat(bench.body()).contains("$x$").doesNotContain("ink-math");
    }
  }

  @Test
  void onlyDrawingsLeaveTheHiddenEngine() {
    assertThat(DrawingSanitizer.formula("<svg><script>x</script></svg>")).isEmpty();
    assertThat(DrawingSanitizer.diagram("<svg><foreignObject/></svg>")).isEmpty();
    assertThat(DrawingSanitizer.diagram("<svg><style>@import 'x'</style></svg>")).isEmpty();
    assertThat(DrawingSanitizer.formula("<svg onload='x'><g><path d='M0'/></g></svg>"))
        .hasValueSatisfying(svg -> assertThat(svg).doesNotContain("onload").contains("M0"));
  }

  @Test
  void whatDiagramsConsistOfIsKeptAndLinksInThemLeadNowhere() {
    String svg =
        "<svg><defs><symbol id='s'><path d='M1'/></symbol></defs><a xlink:href='javascript:x'"
            + " transform='translate(1)'><text>one</text></a><switch><foreignObject><div"
            + " onclick='x'/></foreignObject><text>two</text></switch><image"
            + " xlink:href='data:image/png;base64,aGk='/></svg>";
    assertThat(content(DrawingSanitizer.diagram(svg).orElseThrow()))
        .contains("<symbol", "<g transform=\"translate(1)\"><text>one", "<text>two")
        .contains("xlink:href=\"data:image/png;base64,aGk=\"")
        .doesNotContain("javascript", "foreignObject", "onclick", "<a", "switch");
  }

  @Test
  void picturesAndPagesFromElsewhereAreNoDrawing() {
    for (String hostile :
        new String[] {
          "<image xlink:href='http://127.0.0.1:9/a.png'/>",
          "<image href='data:image/png;base64,aGk='/>",
          "<image xlink:href='data:image/svg+xml;base64,aGk='/>",
          "<image xlink:href='data:image/png;base64,a\"/><script>x</script>'/>",
          "<switch><foreignObject><div/></foreignObject></switch>",
          "<switch><g><foreignObject/></g><text>x</text></switch>",
          "<a><script>x</script></a>",
          "<use xlink:href='#a'/>",
          "<animate attributeName='href'/>",
          "<iframe src='file:///etc/passwd'/>"
        }) {
      assertThat(DrawingSanitizer.diagram("<svg>" + hostile + "</svg>")).as(hostile).isEmpty();
      assertThat(DrawingSanitizer.formula("<svg>" + hostile + "</svg>")).as(hostile).isEmpty();
    }
  }

  /** The drawing within the picture {@code html}. */
  private static String content(String html) {
    String data = html.replaceFirst("(?s).*base64,", "").replaceFirst("(?s)\".*", "");
    return new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8);
  }
}
