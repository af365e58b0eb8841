package dev.inkwren.render.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedHtmlTest {

  private static String pasted(String html) {
    return PastedHtml.toKramdown(html);
  }

  @Test
  void emphasisStandsAtTheWordsAndNotAtTheirBlanks() {
    assertThat(pasted("<p>a<b> 굵게 </b>은 <i>b</i><del>c</del></p>"))
        .isEqualTo("a **굵게** 은 *b*~~c~~");
    assertThat(
            pasted(
                "<b style='font-weight:normal'><p>a <span style='font-weight:700'>b</span></p></b>"))
        .isEqualTo("a **b**");
    assertThat(pasted("<b><strong>x</strong></b>")).isEqualTo("**x**");
  }

  @Test
  void linksAndPicturesKeepOnlyAddressesThatLeadSomewhere() {
    assertThat(pasted("<a href='https://a.b/c(d)'>글</a>")).isEqualTo("[글](https://a.b/c%28d%29)");
    assertThat(pasted("<a href='https://a.b'>https://a.b</a>")).isEqualTo("<https://a.b>");
    assertThat(pasted("<a href='java\nscript:alert(1)'>x</a> <b>y</b>")).isEqualTo("x **y**");
    assertThat(pasted("<img src='data:text/html,x' alt='a'><img src='/i.png' alt='새 [1]'>"))
        .isEqualTo("![새 \\[1\\]](/i.png)");
  }

  @Test
  void listsNestAtTheContentColumn() {
    assertThat(pasted("<ol><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ol>"))
        .isEqualTo("1. a\n   - b\n2. c\n\n   d");
    assertThat(pasted("<ul><li>a</li><ul><li>b</li></ul></ul>")).isEqualTo("- a\n  - b");
    assertThat(pasted("<ul><li><input type=checkbox checked> a</li></ul>")).isEqualTo("- [x] a");
  }

  @Test
  void codeKeepsItsLinesAndItsLanguage() {
    assertThat(
            pasted(
                "<div class='language-java highlighter-rouge'><pre><code>a\n  b\n</code></pre></div>"))
        .isEqualTo("```java\na\n  b\n```");
    assertThat(pasted("<pre>```\nx\n```</pre>")).isEqualTo("````\n```\nx\n```\n````");
    assertThat(pasted("<p><code>a`b</code></p>")).isEqualTo("``a`b``");
  }

  @Test
  void tablesQuotesAndPrompts() {
    assertThat(pasted("<table><tr><th>이름<th align=right>값<tr><td>a|b<td><p>1</p><p>2</p></table>"))
        .isEqualTo("| 이름 | 값 |\n|---|---:|\n| a\\|b | 1<br>2 |");
    assertThat(pasted("<blockquote><p>a</p><p>b</p></blockquote>")).isEqualTo("> a\n>\n> b");
    assertThat(
            pasted(
                "<div class='markdown-alert markdown-alert-caution'>"
                    + "<p class='markdown-alert-title'>Caution</p><p>a</p></div>"))
        .isEqualTo("> a\n{: .prompt-danger }");
    assertThat(pasted("<blockquote class='prompt-tip'><p>a</p></blockquote>"))
        .isEqualTo("> a\n{: .prompt-tip }");
  }

  @Test
  void textIsNotTakenForMarkup() {
    assertThat(pasted("<p>a*b snake_case _x_ | c &lt;d&gt; `e` <b>f</b></p>"))
        .isEqualTo("a\\*b snake_case \\_x\\_ \\| c \\<d> \\`e\\` **f**");
    assertThat(pasted("<p># a</p><p>2024. 5</p><p>- b <b>c</b></p>"))
        .isEqualTo("\\# a\n\n2024\\. 5\n\n\\- b **c**");
    assertThat(pasted("<p>&amp;lt; <b>c</b></p>")).isEqualTo("&amp;lt; **c**");
  }

  @Test
  void whatSaysNothingMoreThanItsPlainTextIsLeftToThat() {
    assertThat(pasted("<p>**already** Markdown</p>")).isEmpty();
    assertThat(
            pasted(
                "<div style='font-family: Consolas, monospace;white-space: pre;'>"
                    + "<div><b>if</b> x</div></div>"))
        .isEmpty();
  }

  @Test
  void hostileHtmlLeavesOnlyItsWords() {
    assertThat(
            pasted("<script>a</script><style>b</style><iframe src=x></iframe><b onclick=c>d</b>"))
        .isEqualTo("**d**");
    assertThat(pasted("<b>x</b>" + "<div>".repeat(50_000) + "y")).startsWith("**x**");
    assertThat(pasted("<b>x</b>" + "<span>".repeat(50_000) + "y")).startsWith("**x**");
    assertThat(pasted("<ul><li>".repeat(5_000) + "y")).contains("y");
    assertThat(pasted("<table><tr><td>".repeat(3_000) + "<b>y")).contains("y");
  }

  @Test
  void pastedFragmentsOfOfficeProgramsAreCutOut() {
    assertThat(
            pasted(
                "<html><body><h1>x</h1><!--StartFragment--><p>a <b>b</b></p><!--EndFragment-->"
                    + "<h2>y</h2></body></html>"))
        .isEqualTo("a **b**");
    assertThat(pasted("<h2>제목<br>둘</h2><p>x<br>y</p>")).isEqualTo("## 제목 둘\n\nx  \ny");
    assertThat(
            pasted("<p><span class=katex><annotation>x^2</annotation><span>x2</span></span></p>"))
        .isEqualTo("$$x^2$$");
  }
}
