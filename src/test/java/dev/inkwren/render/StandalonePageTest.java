package dev.inkwren.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandalonePageTest {

  private static String page(String title, String css, String body) {
    return StandalonePage.html(
        new StandalonePage.Parts(
            title, "ko", "chirpy dark", css, title.startsWith("<") ? "" : "<h1>제목</h1>", body),
        address ->
            address.equals("/a.png")
                ? Optional.of("data:image/png;base64,AA==")
                : Optional.empty());
  }

  @Test
  void holdsStylesAndPicturesItself() {
    assertThat(page("t", "p{color:red}", "<p>x <img src=\"/a.png\" alt=\"a\"></p>"))
        .startsWith("<!doctype html>")
        .contains("<html lang=\"ko\" class=\"chirpy dark\">")
        .contains("<style>p{color:red}</style>")
        .contains("src=\"data:image/png;base64,AA==\"")
        .contains("<h1>제목</h1>");
  }

  @Test
  void asksForNothingWhenItIsOpened() {
    assertThat(page("t", "", "<p><img src=\"/gone.png\" alt=\"gone\"></p>"))
        .contains("default-src 'none'")
        .contains("alt=\"gone\"")
        .doesNotContain("gone.png");
  }

  @Test
  void titlesAndStylesStayText() {
    assertThat(page("</title><script>x</script>", "</style><script>y</script>", ""))
        .doesNotContain("<script>x")
        .doesNotContain("</style><script>");
  }

  @Test
  void saysItsTitleAuthorAndLanguageAsThePageDoes() {
    String head =
        "<h1>집 &amp; <b>새</b></h1><div class=\"post-meta\"><span>By <em><a>굴뚝새</a></em></span></div>";
    String html =
        StandalonePage.html(
            new StandalonePage.Parts("post.md", "ko", "chirpy light", "", head, ""),
            address -> Optional.empty());
    assertThat(html).contains("<title>집 &amp; 새</title>", "<meta name=\"author\" content=\"굴뚝새\">");
    assertThat(page("t", "", "")).contains("<title>제목</title>").doesNotContain("\"author\"");
  }

  @Test
  void theTextsOfDiagramsStayBehindAndCanBeDrawnOnceMore() {
    String body = "<div class=\"ink-diagram\" data-ink-drawn=\"a --&gt; b\"><img alt=\"\"></div>";
    assertThat(page("t", "", body)).contains("ink-diagram").doesNotContain("data-ink-drawn");
    assertThat(Formulas.redrawn("<p>x</p>" + body, text -> "<b>" + text.length() + "</b>"))
        .contains("<b>7</b>")
        .doesNotContain("<img");
  }
}
