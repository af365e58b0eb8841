package dev.inkwren.check.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "a|b => TT",
        "```|x|```|y => FCFT",
        "```sh|x|y => TTT",
        "- a|  ```sh|  x|  ``` => TFCF",
        "1. a||    - b||          code => TBTBC",
        "a||    code||b => TBCBT",
        "a|    lazy => TT",
        "> q|> ```|> x|> ```|> r => TFCFT",
        "<!-- a||b -->|c => MMMT",
        "<div>||*a*|</div>|b => HHHHT",
        "<div markdown=\"1\">|*a*|</div> => TTT",
        "<pre>|a b|</pre> => HHH",
        "$$|x||y|$$|z => XXXXXT",
        "text `a|b` c => TT",
        "~~~|```|~~~ => FCF",
        "````|```|```` => FCF",
        "``` a `b` => T",
        "{% comment %}|a|{% endcomment %}|b => BBBT",
        "{% raw %}|```|{{ x }}|```|{% endraw %} => BFCFB",
        "- a||  b||c||    d => TBTBTBC",
        "> => B",
      })
  void linesAreToldApart(String source, String kinds) {
    assertThat(kinds(body(source.replace('|', '\n')))).isEqualTo(kinds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "[a](b) => LINK b",
        "[a](b \"t\") => LINK b",
        "[a](b (c) d) => LINK b (c) d",
        "[a](<b c>) => LINK b c",
        "![a](/b.png){: w=\"5\" } => IMAGE /b.png",
        "[![a](i)](l) => LINK l;IMAGE i",
        "`[a](b)` => ",
        "\\[a](b) => ",
        "[a]({% post_url x %}) => LINK {% post_url x %}",
        "[a]({{ '/x' | relative_url }}) => LINK {{ '/x' | relative_url }}",
        "<https://a.b> => AUTOLINK https://a.b",
        "<img src=\"/a.png\" alt='x'> => HTML_IMAGE /a.png",
        "<a href=/x>y</a> => HTML_LINK /x",
        "![a][i]||[i]: /x.png => IMAGE /x.png;DEFINITION /x.png",
        "[^1]: note => ",
        "<!-- [a](b) --> => ",
        "[a](b => ",
        "<img alt=\"\" src=\"a\"> => HTML_IMAGE a",
      })
  void linksAreFound(String source, @org.jspecify.annotations.Nullable String links) {
    String found =
        body(source.replace("||", "\n\n")).links().stream()
            .map(l -> l.kind() + " " + l.address())
            .collect(Collectors.joining(";"));
    assertThat(found).isEqualTo(links == null ? "" : links);
  }

  @Test
  void attributesOfHtmlAndOfAttributeListsAreRead() {
    List<Link> links =
        body("![a](b){: w=\"5\" .left}\n<img alt=\"\" src=\"c\" loading=lazy>").links();
    assertThat(links.get(0).attributes()).containsEntry("w", "5");
    assertThat(links.get(1).attributes())
        .containsEntry("alt", "")
        .containsEntry("src", "c")
        .containsEntry("loading", "lazy");
  }

  @Test
  void proseHasTheLengthOfTheTextAndHidesCode() {
    String text = "a `b` c\n```\nx\n```\n<!-- y --> z $$m$$\n";
    Body body = body(text);
    assertThat(body.prose()).hasSameSizeAs(text);
    assertThat(body.prose()).doesNotContain("b", "x", "y", "m");
    assertThat(body.prose().charAt(2)).isEqualTo(Body.SOMETHING);
  }

  @Test
  void liquidIsReadInCodeButNotInRaw() {
    Body body = body("```\n{{ a }}\n```\n{% raw %}{{ b }}{% endraw %}{% include x.html %}");
    assertThat(body.liquid().stream().map(LiquidMark::name))
        .containsExactly("a", "raw", "endraw", "include");
  }

  @Test
  void anyTextIsReadWithoutFailing() {
    Random random = new Random(7);
    String signs = "`~<>!-[](){}:%$|#*\\\n\n  \t\"'=/abip1.한";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      Body body = Body.of(text.toString(), 0, random.nextBoolean());
      assertThat(body.prose()).hasSameSizeAs(text);
    }
  }

  private static Body body(String text) {
    return Body.of(text, 0, true);
  }

  private static String kinds(Body body) {
    return body.kinds().stream()
        .map(
            kind ->
                switch (kind) {
                  case HEADER -> "-";
                  case BLANK -> "B";
                  case TEXT -> "T";
                  case FENCE -> "F";
                  case CODE -> "C";
                  case COMMENT -> "M";
                  case HTML -> "H";
                  case MATH -> "X";
                })
        .collect(Collectors.joining());
  }
}
