package dev.inkwren.render;

import static org.assertj.core.api.Assertions.assertThat;

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
}
