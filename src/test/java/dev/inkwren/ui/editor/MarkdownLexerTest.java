package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text in, tokens out; statement numbers are those of kramdown's rules. */
class MarkdownLexerTest {

  /** Kind of each line. */
  private static List<LineKind> kinds(String... lines) {
    return lex(lines).stream().map(LexedLine::kind).toList();
  }

  private static List<LexedLine> lex(String... lines) {
    List<LexedLine> lexed = new ArrayList<>();
    LineState state = LineState.START;
    for (int i = 0; i < lines.length; i++) {
      LexedLine line = MarkdownLexer.lex(lines[i], i + 1 < lines.length ? lines[i + 1] : "", state);
      assertThat(line.runs().stream().mapToInt(LexedLine.Run::length).sum())
          .isEqualTo(lines[i].length());
      lexed.add(line);
      state = line.after();
    }
    return lexed;
  }

  /** The stretches of the last line that are {@code tok}, joined by a bar. */
  private static String told(Tok tok, String... lines) {
    String line = lines[lines.length - 1];
    StringBuilder found = new StringBuilder();
    int at = 0;
    boolean inside = false;
    for (LexedLine.Run run : lex(lines).getLast().runs()) {
      boolean is = (run.mask() & tok.mask()) != 0;
      if (is && !inside && !found.isEmpty()) {
        found.append('¦');
      }
      if (is) {
        found.append(line, at, at + run.length());
      }
      inside = is;
      at += run.length();
    }
    return found.toString();
  }

  @Test
  void frontMatterLastsUntilItsSecondEdgeAndOnlyAtTheTop() {
    assertThat(kinds("---", "title: 가", "---", "text", "", "---"))
        .containsExactly(
            LineKind.FRONT_MATTER_EDGE,
            LineKind.FRONT_MATTER,
            LineKind.FRONT_MATTER_EDGE,
            LineKind.TEXT,
            LineKind.BLANK,
            LineKind.RULE);
  }

  @Test
  void frontMatterHasKeysTextsStringsNumbersAndComments() {
    assertThat(told(Tok.YAML_KEY, "---", "title: \"a: b\" # c")).isEqualTo("title");
    assertThat(told(Tok.STRING, "---", "title: \"a: b\" # c")).isEqualTo("\"a: b\"");
    assertThat(told(Tok.COMMENT, "---", "title: \"a: b\" # c")).isEqualTo("# c");
    assertThat(told(Tok.NUMBER, "---", "pin: true")).contains("true");
    assertThat(told(Tok.YAML_TEXT, "---", "tags: [aws, c#]")).isEqualTo("aws¦c#");
  }

  @Test
  void headingsNeedASpaceAndTheFirstColumn() {
    assertThat(kinds("# a", "## b", "###### c", "####### d"))
        .containsExactly(LineKind.HEADING_1, LineKind.HEADING_2, LineKind.HEADING_6, LineKind.TEXT);
    assertThat(kinds("#a", "", " # b"))
        .containsExactly(LineKind.TEXT, LineKind.BLANK, LineKind.TEXT);
  }

  @Test
  void oneLineOfTextAboveDashesIsAHeadingTwoAreNot() {
    assertThat(kinds("a", "---")).containsExactly(LineKind.HEADING_2, LineKind.UNDERLINE);
    assertThat(kinds("a", "==")).containsExactly(LineKind.HEADING_1, LineKind.UNDERLINE);
    assertThat(kinds("a", "b", "---").getLast()).isEqualTo(LineKind.TEXT);
  }

  @Test
  void aFenceLastsUntilOneAtLeastAsLong() {
    assertThat(kinds("````js", "```", "# no", "````", "# yes"))
        .containsExactly(
            LineKind.FENCE, LineKind.CODE, LineKind.CODE, LineKind.FENCE, LineKind.HEADING_1);
    assertThat(told(Tok.LANGUAGE, "```bash")).isEqualTo("bash");
  }

  @Test
  void anInfoStringOfTwoWordsMakesNoFence() {
    assertThat(kinds("``` a b", "# c")).containsExactly(LineKind.TEXT, LineKind.HEADING_1);
  }

  @Test
  void codeHasTheColoursOfItsLanguage() {
    assertThat(told(Tok.KEYWORD, "```java", "return x; // y")).isEqualTo("return");
    assertThat(told(Tok.COMMENT, "```java", "return x; // y")).isEqualTo("// y");
    assertThat(told(Tok.COMMENT, "```java", "/* a", "b */ c")).isEqualTo("b */");
    assertThat(told(Tok.STRING, "```python", "x = \"\"\"a", "b\"\"\" + c")).isEqualTo("b\"\"\"");
    assertThat(told(Tok.KEYWORD, "```sql", "select a FROM b")).isEqualTo("select¦FROM");
    assertThat(told(Tok.COMMENT, "```bash", "curl http://a # b")).isEqualTo("# b");
    assertThat(told(Tok.YAML_KEY, "```yaml", "- name: x")).isEqualTo("name");
    assertThat(told(Tok.KEYWORD, "```nosuch", "return")).isEmpty();
  }

  @Test
  void strongNeedsNoFlankingAndJoinsHangul() {
    assertThat(told(Tok.STRONG, "**굵게(abbr)**는 강하다")).isEqualTo("**굵게(abbr)**");
    assertThat(told(Tok.EM, "a *b* c")).isEqualTo("*b*");
    assertThat(told(Tok.EM, "snake_case_name")).isEmpty();
    assertThat(told(Tok.EM, "_caption_은")).isEmpty();
    assertThat(told(Tok.STRONG, "** a **")).isEmpty();
    assertThat(told(Tok.EM, "**a *b* c**")).isEqualTo("*b*");
    assertThat(told(Tok.STRONG, "***a***")).isEqualTo("***a***");
  }

  @Test
  void codeSpansHideWhatTheyHold() {
    assertThat(told(Tok.CODE, "a `**b**` c")).isEqualTo("`**b**`");
    assertThat(told(Tok.STRONG, "a `**b**` c")).isEmpty();
    assertThat(told(Tok.CODE, "`` a`b ``")).isEqualTo("`` a`b ``");
    assertThat(told(Tok.CODE, "`open")).isEmpty();
  }

  @Test
  void linksImagesAndFootnotes() {
    assertThat(told(Tok.LINK, "see [a **b**](/c d) e")).isEqualTo("[a **b**](¦)");
    assertThat(told(Tok.URL, "see [a](/c (d)) e")).isEqualTo("/c (d)");
    assertThat(told(Tok.IMAGE, "![alt](/x.png){: .left}")).isEqualTo("![alt](¦)");
    assertThat(told(Tok.ATTRIBUTE, "![alt](/x.png){: .left}")).isEqualTo("{: .left}");
    assertThat(told(Tok.FOOTNOTE, "a[^1] b")).isEqualTo("[^1]");
    assertThat(told(Tok.FOOTNOTE, "[^1]: note")).isEqualTo("[^1]:");
    assertThat(told(Tok.URL, "<https://a.b>")).isEqualTo("<https://a.b>");
    assertThat(told(Tok.HTML, "a <br> b")).isEqualTo("<br>");
  }

  @Test
  void whatIsIndentedBelowAFootnoteBelongsToIt() {
    assertThat(kinds("[^1]: note", "    - a", "    - b", "", "    more", "", "    and more"))
        .containsExactly(
            LineKind.TEXT,
            LineKind.LIST,
            LineKind.LIST,
            LineKind.BLANK,
            LineKind.TEXT,
            LineKind.BLANK,
            LineKind.TEXT);
    assertThat(kinds("[^1]: note", "", "text", "", "    code").getLast()).isEqualTo(LineKind.CODE);
    assertThat(told(Tok.FOOTNOTE, "[^1]: note", "[^2]: other")).isEqualTo("[^2]:");
  }

  @Test
  void liquidMathEntitiesEscapesAndStrikes() {
    assertThat(told(Tok.LIQUID, "{{ site.url }}/{% post_url a %}"))
        .isEqualTo("{{ site.url }}¦{% post_url a %}");
    assertThat(told(Tok.MATH, "a $$x*y*z$$ b $c$")).isEqualTo("$$x*y*z$$");
    assertThat(told(Tok.ENTITY, "a &amp; b")).isEqualTo("&amp;");
    assertThat(told(Tok.ESCAPE, "a \\* b \\& c")).isEqualTo("\\*");
    assertThat(told(Tok.STRIKE, "~~a~~ ~b~")).isEqualTo("~~a~~");
    assertThat(kinds("$$", "x", "$$", "a"))
        .containsExactly(LineKind.MATH, LineKind.MATH, LineKind.MATH, LineKind.TEXT);
  }

  @Test
  void hardBreaksAreToldOnlyWhereTheyBreak() {
    assertThat(told(Tok.HARD_BREAK, "a  ")).isEmpty();
    List<LexedLine> lines = lex("a  ", "b");
    assertThat(lines.getFirst().runs().getLast())
        .isEqualTo(new LexedLine.Run(2, Tok.HARD_BREAK.mask()));
  }

  @Test
  void anyBarAtTheStartOfABlockMakesATable() {
    assertThat(kinds("AWS | GCP")).containsExactly(LineKind.TABLE);
    assertThat(kinds("text", "a | b")).containsExactly(LineKind.TEXT, LineKind.TEXT);
    assertThat(kinds("`a|b` c")).containsExactly(LineKind.TEXT);
    assertThat(told(Tok.BAR, "| a | `b|c` |")).isEqualTo("|¦|¦|");
  }

  @Test
  void htmlIsRawUntilItsClosingTagBlankLinesOrNot() {
    assertThat(kinds("<div>", "", "# no", "</div>", "# yes"))
        .containsExactly(
            LineKind.HTML, LineKind.BLANK, LineKind.HTML, LineKind.HTML, LineKind.HEADING_1);
    assertThat(kinds("<!-- a", "# b", "-->", "# c").getLast()).isEqualTo(LineKind.HEADING_1);
    assertThat(kinds("{% comment %}", "# b", "{% endcomment %}", "# c").getLast())
        .isEqualTo(LineKind.HEADING_1);
  }

  @Test
  void listsNestAndTheirParagraphsStayInside() {
    assertThat(kinds("- a", "", "  b", "", "      c").get(2)).isEqualTo(LineKind.TEXT);
    assertThat(kinds("- a", "", "      c").getLast()).isEqualTo(LineKind.CODE);
    assertThat(kinds("- a", "", "    c").getLast()).isEqualTo(LineKind.TEXT);
    assertThat(kinds("", "    c").getLast()).isEqualTo(LineKind.CODE);
    assertThat(kinds("a", "    c").getLast()).isEqualTo(LineKind.TEXT);
    assertThat(told(Tok.LIST_MARK, "1. - a")).isEqualTo("1.¦-");
    assertThat(told(Tok.LIST_MARK, "1) a")).isEmpty();
    assertThat(told(Tok.TASK_DONE, "- [x] a")).isEqualTo("[x]");
    assertThat(kinds("1. a", "   - [ ] b")).containsExactly(LineKind.LIST, LineKind.LIST);
    assertThat(kinds("1. a", "    ```sh", "    b", "    ```", "2. c"))
        .containsExactly(
            LineKind.LIST, LineKind.FENCE, LineKind.CODE, LineKind.FENCE, LineKind.LIST);
  }

  @Test
  void quotesHoldBlocksAndEndAtABlankLine() {
    assertThat(kinds("> a", "> ## b", "> ```", "> c", "> ```", "", "d"))
        .containsExactly(
            LineKind.QUOTE,
            LineKind.HEADING_2,
            LineKind.FENCE,
            LineKind.CODE,
            LineKind.FENCE,
            LineKind.BLANK,
            LineKind.TEXT);
    assertThat(kinds("> ```", "no longer quoted")).containsExactly(LineKind.FENCE, LineKind.TEXT);
    assertThat(kinds("> a", "{: .prompt-tip }"))
        .containsExactly(LineKind.QUOTE, LineKind.ATTRIBUTE);
    assertThat(told(Tok.LIST_MARK, "> - a", "> - b")).isEqualTo("-");
  }

  @Test
  void aVeryLongLineIsNotColoured() {
    String line = "**a** ".repeat(20_000);

    assertThat(lex(line).getFirst().runs()).hasSize(1);
    assertThat(kinds(line).getFirst()).isEqualTo(LineKind.LONG);
  }

  @Test
  void everyTruncationOfEverySampleIsColouredWithoutFailing() {
    String sample =
        "---\ntitle: \"a\ntags: [a, 'b']\n---\n\n# 제목 {#id}\n\n> **a** `b` [c](d \"e\")  \n"
            + "> - x\n{: .prompt-tip }\n\n1. a\n   - [ ] b\n\n     ~~~js\n     /* `x` */\n     ~~~\n"
            + "| a | b |\n|:-|-:|\n\n<div class=\"a\">\n{% raw %}{{ a }}{% endraw %}\n</div>\n"
            + "$$\nx\n$$\n[^1]: a ~~b~~ ***c*** _d_ \\* &amp; <b@c.de>  \n*[HTML]: x\n    code";
    for (int end = 0; end <= sample.length(); end++) {
      assertThat(lex(sample.substring(0, end).split("\n", -1))).isNotEmpty();
    }
  }

  @Test
  void hostileLinesTakeNoTimeThatCouldBeNoticed() {
    for (String piece :
        List.of("*", "[", "![", "`", "<", "{:", "$$", "_a", "**a ", "~~", "\\", "&")) {
      String line = piece.repeat(MarkdownLexer.LONGEST / piece.length());
      assertThat(lex(line, line)).hasSize(2);
    }
  }
}
