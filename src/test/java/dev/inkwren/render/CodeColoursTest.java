package dev.inkwren.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class CodeColoursTest {

  private static String block(String language, String escaped) {
    return "<div class=\"language-"
        + language
        + " highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code>"
        + escaped
        + "</code></pre></div></div>";
  }

  @Test
  void javaGetsRougesClasses() {
    assertThat(CodeColours.in(block("java", "public int x = 1; // a &lt; b\n")))
        .contains("<span class=\"kd\">public</span> <span class=\"kt\">int</span>")
        .contains("<span class=\"mi\">1</span>")
        .contains("<span class=\"c1\">// a &lt; b</span>");
  }

  @Test
  void keysOfYamlAreAttributes() {
    assertThat(CodeColours.in(block("yaml", "name: \"a\" # c\n- key: on\n")))
        .contains("<span class=\"na\">name</span>")
        .contains("<span class=\"s2\">\"</span><span class=\"s\">a\"</span>")
        .contains("<span class=\"na\">key</span>")
        .contains("<span class=\"no\">on</span>");
  }

  @Test
  void jekyllsOwnCodeBlockIsColouredToo() {
    String figure =
        "<figure class=\"highlight\"><pre><code class=\"language-ruby\" data-lang=\"ruby\">";
    assertThat(CodeColours.in(figure + "1 &lt; 2</code></pre></figure>"))
        .isEqualTo(
            figure
                + "<span class=\"mi\">1</span> <span class=\"o\">&lt;</span> "
                + "<span class=\"mi\">2</span></code></pre></figure>");
  }

  @Test
  void blocksWithAFileNameAreColouredToo() {
    String html =
        block("java", "public").replace("<div class=\"lang", "<div file=\"a\" class=\"lang");
    assertThat(CodeColours.in(html)).contains("<span class=\"kd\">public</span>");
  }

  @Test
  void unknownLanguagesAndOtherHtmlStayAsTheyAre() {
    assertThat(CodeColours.in(block("plaintext", "int x"))).isEqualTo(block("plaintext", "int x"));
    assertThat(CodeColours.in("<p>int x</p>")).isEqualTo("<p>int x</p>");
  }

  @Test
  void everyCharacterStays() {
    Random random = new Random(5);
    String letters = "ab1 \n\t\"'`#/*<>&$-:=.(){}가😀\\";
    String[] languages = {"java", "yaml", "html", "diff", "console", "python", "css", "sql"};
    for (int i = 0; i < 4000; i++) {
      StringBuilder code = new StringBuilder("x");
      for (int n = random.nextInt(40); n > 0; n--) {
        int at =
            letters.offsetByCodePoints(
                0, random.nextInt(letters.codePointCount(0, letters.length())));
        code.appendCodePoint(letters.codePointAt(at));
      }
      String escaped = code.toString().replace("&", "&amp;").replace("<", "&lt;");
      String html = block(languages[i % languages.length], escaped.replace(">", "&gt;"));
      assertThat(Jsoup.parseBodyFragment(CodeColours.in(html)).body().wholeText())
          .isEqualTo(Jsoup.parseBodyFragment(html).body().wholeText());
    }
  }
}
