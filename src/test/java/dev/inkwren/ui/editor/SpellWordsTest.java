package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words of a text are looked up. */
class SpellWordsTest {

  private static List<String> words(String text) {
    LineTable table = new LineTable(TextLines.of(text));
    table.know(table.count() - 1, Integer.MAX_VALUE);
    List<String> words = new java.util.ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int line = 0; line < lines.length; line++) {
      String content = lines[line];
      SpellWords.of(content, table.lexed(line, table.before(line)))
          .forEach(range -> words.add(range.in(content)));
    }
    return words;
  }

  @Test
  void proseIsReadAndScriptsAreSplit() {
    assertThat(words("AWS는 **굵은** don't-stop 글자다.\n> quoted\n- item\n## 제목\n"))
        .containsExactly("AWS", "는", "굵은", "don't", "stop", "글자다", "quoted", "item", "제목");
  }

  @Test
  void codeAddressesLiquidAttributesHtmlAndMathAreNot() {
    assertThat(words("`code` [text](https://a.example/path) {% raw %}x{{ y }} <b>bold</b>"))
        .containsExactly("text", "x", "bold");
    assertThat(words("> a\n{: .prompt-tip }")).containsExactly("a");
    assertThat(words("$$ x + abc $$ and <https://auto.example>")).containsExactly("and");
    assertThat(words("```java\nint code;\n```\nafter")).containsExactly("after");
    assertThat(words("foot[^note]\n\n[^note]: said")).containsExactly("foot", "said");
  }

  @Test
  void namesWithDigitsDotsAndUnderscoresAreNot() {
    assertThat(words("snake_case v2 file.name user@host 3개 a.b end.")).containsExactly("end");
  }

  @Test
  void ofTheFrontMatterOnlyWhatReadersSee() {
    assertThat(words("---\ntitle: My birds\ntags: [wren]\nlayout: post\n---\nbody"))
        .containsExactly("My", "birds", "body");
  }
}
