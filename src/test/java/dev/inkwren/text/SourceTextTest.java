package dev.inkwren.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "a",
        "a\n",
        "a\r\nb\r\n",
        "a\rb",
        "a\r\nb\nc\rd",
        "\uFEFFa\r\n",
        "\uFEFF",
        "\uFEFF\uFEFFx",
        "\r\r\n\n",
        "a\u0000b\u2028c\u0085d\n",
        "😀\r\n한글"
      })
  void givesBackExactlyWhatTheFileHeld(String file) {
    assertThat(SourceText.of(file).fileText()).isEqualTo(file);
    assertThat(SourceText.of(file).text()).doesNotContain("\r");
  }

  @Test
  void anEditKeepsTheEndingsOfAllOtherLines() {
    SourceText source = SourceText.of("a\r\nb\nc\r\nd");

    SourceText changed = source.apply(TextEdits.of(TextEdit.insert(3, "x\ny")));

    assertThat(changed.fileText()).isEqualTo("a\r\nbx\r\ny\nc\r\nd");
  }

  @Test
  void replacedLinesKeepTheirEndingsInOrder() {
    SourceText source = SourceText.of("a\nb\r\nc\r\nd\r\n");

    SourceText changed = source.apply(TextEdits.of(TextEdit.replace(0, 3, "A\nB")));

    assertThat(changed.fileText()).isEqualTo("A\nB\r\nc\r\nd\r\n");
  }

  @Test
  void newLinesInACrlfFileEndInCrlf() {
    SourceText source = SourceText.of("a\r\nb\r\n");

    assertThat(source.apply(TextEdits.of(TextEdit.insert(1, "\n"))).fileText())
        .isEqualTo("a\r\n\r\nb\r\n");
  }

  @Test
  void carriageReturnsPastedIntoTheTextBecomeLineBreaks() {
    SourceText source = SourceText.of("ab");

    assertThat(source.apply(TextEdits.of(TextEdit.insert(1, "\r\nx\r"))).text())
        .isEqualTo("a\nx\nb");
  }

  @Test
  void randomEditsAndTheirInversesLeadBackToTheFile() {
    Random random = new Random(7);
    String[] pieces = {"a", "\n", "\r\n", "\r", "한", "😀", "b c", "\u3000"};
    for (int round = 0; round < 2_000; round++) {
      StringBuilder file = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        file.append(pieces[random.nextInt(pieces.length)]);
      }
      SourceText source = SourceText.of(file.toString());
      TextEdits edits = randomEdits(random, source.text().length());

      String changed = source.apply(edits).text();

      assertThat(changed).isEqualTo(edits.applyTo(source.text()));
      assertThat(edits.inverse(range -> range.in(source.text())).applyTo(changed))
          .isEqualTo(source.text());
      assertThat(SourceText.of(source.apply(edits).fileText()).text()).isEqualTo(changed);
    }
  }

  private static TextEdits randomEdits(Random random, int length) {
    List<TextEdit> edits = new ArrayList<>();
    int at = 0;
    while (at <= length && random.nextInt(3) > 0) {
      int start = at + random.nextInt(length - at + 1);
      int end = start + random.nextInt(length - start + 1);
      edits.add(
          TextEdit.replace(start, end, List.of("", "x", "y\nz", "\n").get(random.nextInt(4))));
      at = end + 1;
    }
    return new TextEdits(edits);
  }
}
