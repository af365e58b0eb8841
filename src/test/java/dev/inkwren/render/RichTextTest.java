package dev.inkwren.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RichTextTest {

  @Test
  void needsNoStyleSheetAndCarriesNoNamesOfOurs() {
    RichText text =
        RichText.of(
            "<h2 id=\"a\" class=\"x\" data-y=\"1\">제목 😀</h2><table><tr><td>1</td></tr></table>",
            "");
    assertThat(text.html())
        .contains("<h2>제목 😀</h2>")
        .contains("<td style=\"border: 1px solid #d0d7de; padding: 4px 10px\">1</td>")
        .doesNotContain("class")
        .doesNotContain("data-y");
    assertThat(text.plain()).startsWith("제목 😀");
  }

  @Test
  void codeComesWithoutLineNumbersAndColours() {
    RichText text =
        RichText.of(
            "<div class=\"language-java highlighter-rouge\"><div class=\"code-header\">Java</div>"
                + "<div class=\"highlight\"><pre><code><table class=\"rouge-table\"><tbody><tr>"
                + "<td class=\"rouge-gutter\"><pre>1\n2</pre></td><td class=\"rouge-code\"><pre>"
                + "<span class=\"k\">class</span> A\nend</pre></td></tr></tbody></table></code>"
                + "</pre></div></div>",
            "");
    assertThat(text.plain()).isEqualTo("class A\nend");
    assertThat(text.html())
        .startsWith("<pre style=")
        .doesNotContain("<span")
        .doesNotContain("Java");
  }

  @Test
  void pathsOfTheSiteGetItsAddressAndWithoutOneTheirWordsRemain() {
    String body = "<p><a href=\"/posts/a/\">link</a> <img src=\"/a.png\" alt=\"그림\"></p>";
    assertThat(RichText.of(body, "https://example.org/").html())
        .contains("href=\"https://example.org/posts/a/\"")
        .contains("src=\"https://example.org/a.png\"");
    assertThat(RichText.of(body, "").html()).isEqualTo("<p>link 그림</p>");
  }

  @Test
  void codeOfAThemeThatPutsItsTableIntoNoPreIsOneAsWell() {
    String body =
        "<div class=\"highlighter-rouge\"><div class=\"highlight\"><code><table class=\"rouge-table\">"
            + "<tbody><tr><td class=\"rouge-gutter gl\"><pre class=\"lineno\">1\n2\n</pre></td>"
            + "<td class=\"rouge-code\"><pre>a\n  b\n</pre></td></tr></tbody></table></code></div></div>";
    RichText text = RichText.of(body, "");
    assertThat(text.html()).matches("(?s)<pre style=\"[^\"]*\">a\n {2}b\n</pre>");
    assertThat(text.plain()).isEqualTo("a\n  b");
  }

  @Test
  void plainTextHasBlocksApartCellsByTabsAndMarksOfLists() {
    RichText text =
        RichText.of(
            """
            <h2><span>제목</span></h2>

            <p>한 줄
            이어서<br>둘째</p>


            <table><thead><tr><th>가</th><th>나</th></tr></thead>
            <tbody><tr><td>1</td><td>2</td></tr></tbody></table>
            <ul class="task-list"><li class="task-list-item"><i class="far fa-check-circle"></i>함
            <ol><li><p>하나</p></li><li>둘</li></ol></li>
            <li class="task-list-item"><i class="far fa-circle"></i>할 일</li></ul>
            <p>끝</p>
            """,
            "");
    assertThat(text.plain())
        .isEqualTo("제목\n\n한 줄 이어서\n둘째\n\n가\t나\n1\t2\n\n" + "- ☑ 함\n  1. 하나\n  2. 둘\n- ☐ 할 일\n\n끝");
  }

  @Test
  void whatIsOfNoUseElsewhereStaysHere() {
    RichText text =
        RichText.of(
            "<p>글<sup><a href=\"#fn:a\" class=\"footnote\">1</a></sup>"
                + "<a class=\"dark\" href=\"/d.png\"><img class=\"dark\" src=\"/d.png\"></a></p>"
                + "<p>주석 <a href=\"#fnref:a\" class=\"reversefootnote\">↩︎</a></p>",
            "https://example.org");
    assertThat(text.html()).isEqualTo("<p>글<sup>1</sup></p><p>주석 </p>");
  }

  @Test
  void aFormulaIsAPictureWithItsSourceForWords() {
    String drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2ex\" height=\"1ex\"></svg>";
    String body = Formulas.in("<p>so $e^x$ is</p>", formula -> Optional.of(drawing));
    RichText text = RichText.of(body, "");
    assertThat(text.html()).contains("alt=\"e^x\"", "data:image/svg+xml").doesNotContain("aria");
    assertThat(text.plain()).isEqualTo("so e^x is");
  }
}
