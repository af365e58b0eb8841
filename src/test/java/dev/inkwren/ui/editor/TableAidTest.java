package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows and columns of a table come, go and move; {@code ^} is the caret. */
class TableAidTest {

  private static final String TABLE =
      """
      | 이름 | 값 |
      |------|---:|
      | 가   | 1^ |
      | 나   | 2  |""";

  private static String done(String table, Aid aid) {
    String text = table.replace("^", "");
    return aid.apply(TextLines.of(text), Span.at(table.indexOf('^')))
        .map(p -> new StringBuilder(p.edits().applyTo(text)).insert(p.after().caret(), '^'))
        .map(StringBuilder::toString)
        .orElse("nothing");
  }

  @Test
  void rowsAreAddedAboveAndBelowMovedAndRemoved() {
    assertThat(done(TABLE, TableAid::addRow))
        .isEqualTo(
            """
            | 이름 |  값 |
            |------|----:|
            | 가   |   1 |
            |      | ^    |
            | 나   |   2 |""");
    assertThat(done(TABLE, TableAid::addRowAbove))
        .isEqualTo(
            """
            | 이름 |  값 |
            |------|----:|
            |      | ^    |
            | 가   |   1 |
            | 나   |   2 |""");
    assertThat(done(TABLE, (t, s) -> TableAid.moveRow(t, s, 1)))
        .isEqualTo(
            """
            | 이름 |  값 |
            |------|----:|
            | 나   |   2 |
            | 가   | ^  1 |""");
    assertThat(done(TABLE, TableAid::removeRow))
        .isEqualTo("| 이름 |  값 |\n|------|----:|\n| 나   | ^  2 |");
    assertThat(done(TABLE, (t, s) -> TableAid.moveRow(t, s, -1)))
        .as("never over the head")
        .isEqualTo("nothing");
    assertThat(done("|a^|\n|-|", TableAid::removeRow)).as("never the head").isEqualTo("nothing");
  }

  @Test
  void columnsAreAlignedAddedAndRemoved() {
    assertThat(done(TABLE, (t, s) -> TableAid.alignColumn(t, s, TableAid.Align.CENTER)))
        .isEqualTo(
            """
            | 이름 | 값  |
            |------|:---:|
            | 가   | ^ 1  |
            | 나   |  2  |""");
    assertThat(done("|a^|b|\n|-|-|\n|c|", TableAid::addColumn))
        .isEqualTo("| a   | ^    | b   |\n|-----|-----|-----|\n| c   |     |     |");
    assertThat(done("|a|b^|\n|-|-|", TableAid::removeColumn)).isEqualTo("| ^a   |\n|-----|");
  }

  @Test
  void tablesInQuotesAndListsKeepWhatStandsBefore() {
    assertThat(done("> |a^|b|\n> |-|-|", TableAid::align))
        .isEqualTo("> | ^a   | b   |\n> |-----|-----|");
    assertThat(done("- x\n\n  |a^|\n  |b|", TableAid::addRow))
        .isEqualTo("- x\n\n  | a   |\n  | ^    |\n  | b   |");
    assertThat(done("> | a | b |^", AidTest::enter)).isEqualTo("> | a | b |\n> | ^  |   |");
  }

  @Test
  void enterInACellMakesARowAndNeverBreaksOne() {
    assertThat(done("| a^ | b |\n|---|---|", AidTest::enter))
        .isEqualTo("| a | b |\n|---|---|\n| ^  |   |");
    assertThat(done("^| a |", AidTest::enter)).as("above the row").isEqualTo("\n^| a |");
  }

  @Test
  void anEmptyRowIsLeftWithABlankLineBetween() {
    assertThat(done("| a |\n| ^  |", AidTest::enter)).isEqualTo("| a |\n\n^");
    assertThat(done("| a |\n| ^  |\n다음", AidTest::enter)).isEqualTo("| a |\n\n^\n\n다음");
    assertThat(done("> | a |\n> | ^  |", AidTest::enter)).isEqualTo("> | a |\n>\n> ^");
    assertThat(done("| a |\n| ^  |\n{: .x }", AidTest::enter)).isEqualTo("| a |\n{: .x }\n\n^");
  }
}
