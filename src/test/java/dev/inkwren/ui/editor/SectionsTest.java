package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.TextEdits;
import org.junit.jupiter.api.Test;

/** Moving a section is one edit of the text; {@code |} is the caret. */
class SectionsTest {

  @Test
  void aSectionGoesUpWithItsSubsectionsAndItsCaret() {
    assertThat(move("## B\n\nb\n\n## C|\n\n### D\n\nd\n\n# E\n", true))
        .isEqualTo("## C|\n\n### D\n\nd\n\n## B\n\nb\n\n# E\n");
  }

  @Test
  void aSectionGoesDownBehindTheNextOfItsRank() {
    assertThat(move("## A\n\na|\n\n## B\n\nb\n\n## C\n", false))
        .isEqualTo("## B\n\nb\n\n## A\n\na|\n\n## C\n");
  }

  @Test
  void theLastSectionKeepsTheEndOfTheTextAsItWas() {
    assertThat(move("## A\n\na|\n\n## B\n\nb\n", false)).isEqualTo("## B\n\nb\n\n## A\n\na|\n");
    assertThat(move("## A\n\na\n\n## B\n\nb|", true)).isEqualTo("## B\n\nb|\n\n## A\n\na");
  }

  @Test
  void aSectionNeverLeavesItsParent() {
    assertThat(move("# A\n\n## B|\n\n# C\n\n## D\n", false)).isEqualTo("nothing");
    assertThat(move("# A\n\n## B|\n\n# C\n", true)).isEqualTo("nothing");
  }

  @Test
  void whatLooksLikeAHeadingInAFenceIsNone() {
    assertThat(move("## A|\n\n```\n## x\n```\n\n## B\n\nb\n", false))
        .isEqualTo("## B\n\nb\n\n## A|\n\n```\n## x\n```\n");
  }

  @Test
  void aDraggedSectionLandsBeforeItsTargetOrAtTheEnd() {
    assertThat(drag("## A\n\n## B\n\n## C\n\nc\n", 4, 0)).isEqualTo("## C\n\nc\n\n## A\n\n## B\n");
    assertThat(drag("## A\n\n## B\n\n## C\n\nc\n", 0, 99)).isEqualTo("## B\n\n## C\n\nc\n\n## A\n");
    assertThat(drag("## A\n\n### B\n\n## C\n", 0, 2)).isEqualTo("nothing");
  }

  private static String move(String marked, boolean up) {
    int caret = marked.indexOf('|');
    String text = marked.replace("|", "");
    TextLines lines = TextLines.of(text);
    LineTable table = known(lines);
    return Sections.move(lines, table, Span.at(caret), lines.lineAt(caret), up)
        .map(p -> new StringBuilder(p.edits().applyTo(text)).insert(p.after().caret(), '|'))
        .map(StringBuilder::toString)
        .orElse("nothing");
  }

  private static String drag(String text, int head, int target) {
    TextLines lines = TextLines.of(text);
    return Sections.moveTo(lines, known(lines), Span.at(0), head, target)
        .map(Proposal::edits)
        .map((TextEdits edits) -> edits.applyTo(text))
        .orElse("nothing");
  }

  private static LineTable known(TextLines lines) {
    LineTable table = new LineTable(lines);
    table.know(lines.count(), Integer.MAX_VALUE);
    return table;
  }
}
