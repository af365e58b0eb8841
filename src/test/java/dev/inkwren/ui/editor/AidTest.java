package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each writing aid as a function; {@code |} is the caret, {@code ⟦⟧} a selection. */
class AidTest {

  static String after(String marked, Aid aid) {
    int caret = marked.indexOf('|' == marker(marked) ? '|' : '⟦');
    int close = marked.indexOf('⟧');
    String text = marked.replace("⟦", "").replace("⟧", "");
    Span span = new Span(caret, close - 1);
    if (close < 0) {
      text = marked.substring(0, caret) + marked.substring(caret + 1);
      span = Span.at(caret);
    }
    Optional<Proposal> proposal = aid.apply(TextLines.of(text), span);
    if (proposal.isEmpty()) {
      return "nothing";
    }
    Span to = proposal.get().after();
    StringBuilder done = new StringBuilder(proposal.get().edits().applyTo(text));
    return to.isEmpty()
        ? done.insert(to.caret(), '|').toString()
        : done.insert(to.end(), '⟧').insert(to.start(), '⟦').toString();
  }

  private static char marker(String marked) {
    return marked.indexOf('⟦') >= 0 ? '⟦' : '|';
  }

  static String enter(String marked) {
    return after(marked, AidTest::enter);
  }

  /** Enter where the whole text has been coloured. */
  static Optional<Proposal> enter(TextLines text, Span selection) {
    LineTable table = new LineTable(text);
    table.know(text.count() - 1, Integer.MAX_VALUE);
    Verbatim verbatim = table.verbatim(text.lineAt(selection.start()));
    return EnterAid.enter(text, selection, verbatim);
  }

  private static String toggle(String marked, String mark) {
    return after(marked, (text, selection) -> InlineAid.toggle(text, selection, mark));
  }

  private static String typed(String marked, String key) {
    return after(marked, (text, selection) -> PairAid.typed(text, selection, key, false));
  }

  @Test
  void enterGoesOnWithAListAndRenumbers() {
    assertThat(enter("- a|")).isEqualTo("- a\n- |");
    assertThat(enter("- a|b")).isEqualTo("- a\n- |b");
    assertThat(enter("  * a|")).isEqualTo("  * a\n  * |");
    assertThat(enter("- [x] a|")).isEqualTo("- [x] a\n- [ ] |");
    assertThat(enter("1. a|\n2. b\n3. c")).isEqualTo("1. a\n2. |\n3. b\n4. c");
    assertThat(enter("1. a|\n   - x\n2. b\n\ntext\n3. c"))
        .isEqualTo("1. a\n2. |\n   - x\n3. b\n\ntext\n3. c");
    assertThat(enter("> a|")).isEqualTo("> a\n> |");
    assertThat(enter("> - a|")).isEqualTo("> - a\n> - |");
    assertThat(enter("|- a")).isEqualTo("\n|- a");
    assertThat(enter("2024.|")).isEqualTo("|");
  }

  @Test
  void marksAreToggledOnSelectionsWordsAndBareCarets() {
    assertThat(toggle("a ⟦b c⟧ d", "**")).isEqualTo("a **⟦b c⟧** d");
    assertThat(toggle("a **⟦b c⟧** d", "**")).isEqualTo("a ⟦b c⟧ d");
    assertThat(toggle("a ⟦**b c**⟧ d", "**")).isEqualTo("a ⟦b c⟧ d");
    assertThat(toggle("a ⟦b ⟧d", "**")).isEqualTo("a **⟦b⟧** d");
    assertThat(toggle("굵|게는", "**")).isEqualTo("**굵|게는**");
    assertThat(toggle("a |", "`")).isEqualTo("a `|`");
    assertThat(toggle("a `|`", "`")).isEqualTo("a |");
    assertThat(toggle("- ⟦a\n- b⟧", "**")).isEqualTo("- **⟦a**\n- **b⟧**");
    assertThat(toggle("**⟦a⟧**", "*")).isEqualTo("***⟦a⟧***");
    assertThat(toggle("***⟦a⟧***", "*")).isEqualTo("**⟦a⟧**");
  }

  @Test
  void headingsQuotesAndPromptsAreMadeChangedAndUnmade() {
    assertThat(after("a|b", (t, s) -> BlockAid.heading(t, s, 2))).isEqualTo("## a|b");
    assertThat(after("# a|b", (t, s) -> BlockAid.heading(t, s, 2))).isEqualTo("## a|b");
    assertThat(after("## a|b", (t, s) -> BlockAid.heading(t, s, 2))).isEqualTo("a|b");
    assertThat(after("⟦a\nb⟧", BlockAid::quote)).isEqualTo("> ⟦a\n> b⟧");
    assertThat(after("> a|", BlockAid::quote)).isEqualTo("a|");
    assertThat(after("a|", (t, s) -> BlockAid.prompt(t, s, "tip")))
        .isEqualTo("> a|\n{: .prompt-tip }");
    assertThat(after("> a|\n{: .prompt-tip }", (t, s) -> BlockAid.prompt(t, s, "danger")))
        .isEqualTo("> a|\n{: .prompt-danger }");
    assertThat(after("> a|\n{: .prompt-tip }\n", (t, s) -> BlockAid.prompt(t, s, "tip")))
        .isEqualTo("a|\n");
  }

  @Test
  void listsAreMadeAndUnmade() {
    Aid numbers = (t, s) -> BlockAid.list(t, s, BlockAid.ListKind.NUMBERS);
    Aid tasks = (t, s) -> BlockAid.list(t, s, BlockAid.ListKind.TASKS);
    assertThat(after("- a|", numbers)).isEqualTo("1. a|");
    assertThat(after("a|", tasks)).isEqualTo("- [ ] a|");
    assertThat(after("- [ ] a|", tasks)).isEqualTo("a|");
  }

  @Test
  void codeBlocksGetEnoughTicks() {
    assertThat(after("⟦a⟧", BlockAid::codeBlock)).isEqualTo("```|\na\n```");
    assertThat(after("⟦```\na\n```⟧", BlockAid::codeBlock)).isEqualTo("````|\n```\na\n```\n````");
  }

  @Test
  void linesAreMovedCopiedDeletedAndIndented() {
    assertThat(after("a\nb|", LineAid::moveUp)).isEqualTo("b|\na");
    assertThat(after("a|\nb", LineAid::moveDown)).isEqualTo("b\na|");
    assertThat(after("a|", LineAid::moveUp)).isEqualTo("nothing");
    assertThat(after("a|b", LineAid::duplicate)).isEqualTo("ab\na|b");
    assertThat(after("a\nb|c\nd", LineAid::delete)).isEqualTo("a\nd|");
    assertThat(after("a\nb|", LineAid::delete)).isEqualTo("a|");
    assertThat(after("- a|", LineAid::indent)).isEqualTo("  - a|");
    assertThat(after("1. a|", LineAid::indent)).isEqualTo("   1. a|");
    assertThat(after("  - a|", LineAid::outdent)).isEqualTo("- a|");
  }

  @Test
  void pairsAreClosedWhereTheyCanBeMeant() {
    assertThat(typed("a |", "(")).isEqualTo("a (|)");
    assertThat(typed("a (|)", ")")).isEqualTo("a ()|");
    assertThat(typed("don|", "'")).isEqualTo("nothing");
    assertThat(typed("|", "*")).isEqualTo("nothing");
    assertThat(typed("말|", "*")).isEqualTo("말*|*");
    assertThat(typed("snake|", "_")).isEqualTo("nothing");
    assertThat(typed("|word", "(")).isEqualTo("nothing");
    assertThat(typed("``|", "`")).isEqualTo("nothing");
    assertThat(typed("a ⟦b⟧", "`")).isEqualTo("a `⟦b⟧`");
    assertThat(after("(|)", PairAid::backspace)).isEqualTo("|");
    assertThat(after("(|x", PairAid::backspace)).isEqualTo("nothing");
  }

  @Test
  void linksImagesFootnotesAndMath() {
    assertThat(after("a ⟦b⟧", InsertAid::link)).isEqualTo("a [b](|)");
    assertThat(after("|", InsertAid::link)).isEqualTo("[|]()");
    assertThat(after("⟦https://a.b/c⟧", InsertAid::link)).isEqualTo("[|](https://a.b/c)");
    assertThat(after("|", InsertAid::image)).isEqualTo("![|]()");
    assertThat(after("a| b", InsertAid::footnote)).isEqualTo("a[^1] b\n\n[^1]: |\n");
    assertThat(after("a[^1] b|\n\n[^1]: x\n", InsertAid::footnote))
        .isEqualTo("a[^1] b[^2]\n\n[^1]: x\n[^2]: |\n");
    assertThat(after("|", InsertAid::math)).isEqualTo("$$\n|\n$$");
    assertThat(after("가\n|\n나", InsertAid::math)).isEqualTo("가\n\n$$\n|\n$$\n\n나");
    assertThat(after("> |", InsertAid::math)).isEqualTo("> $$\n> |\n> $$");
    assertThat(after("⟦x⟧", InsertAid::math)).isEqualTo("$$⟦x⟧$$");
    assertThat(after("a|", InsertAid::hardBreak)).isEqualTo("a  \n|");
    assertThat(after("- a|", InsertAid::hardBreak)).isEqualTo("- a  \n  |");
  }

  @Test
  void blocksAreInsertedInTheQuoteOrItemOfTheCaret() {
    assertThat(after("가|\n나", InsertAid::rule)).isEqualTo("가\n\n---|\n\n나");
    assertThat(after("> 가|", InsertAid::tableOfContents)).isEqualTo("> 가\n>\n> * TOC\n> {:toc}|");
    assertThat(after("- 가|\n- 나", InsertAid::rule)).isEqualTo("- 가\n\n  ---|\n\n- 나");
    assertThat(after("- 가\n\n  |", InsertAid::rule)).isEqualTo("- 가\n\n  ---|");
  }

  @Test
  void anAddressPastedOverWordsBecomesALinkAndCellsATable() {
    Aid address = (t, s) -> PasteAid.paste(t, s, "https://a.b", false);
    assertThat(after("see ⟦this⟧", address)).isEqualTo("see [this](https://a.b)|");
    assertThat(after("see |", address)).isEqualTo("nothing");
    assertThat(after("⟦http://c.d⟧", address)).isEqualTo("nothing");
    Aid cells = (t, s) -> PasteAid.paste(t, s, "이름\t값\r\na|b\t1\n".replace("\r", ""), false);
    assertThat(after("|", cells)).isEqualTo("| 이름 | 값  |\n|------|-----|\n| a\\|b | 1   ||");
    assertThat(after("code |", cells)).isEqualTo("nothing");
    Aid two = (t, s) -> PasteAid.paste(t, s, "a\tb", false);
    assertThat(after("가\n|", two)).isEqualTo("가\n\n| a   | b   |\n|-----|-----||");
    assertThat(after("> |", two)).isEqualTo("> | a   | b   |\n> |-----|-----||");
  }

  @Test
  void pastedBlocksStandOnLinesOfTheirOwnWithinQuoteAndList() {
    assertThat(fitted("가|나", "## b")).isEqualTo("가\n\n## b\n\n나");
    assertThat(fitted("> |", "a\n\n- b")).isEqualTo("> a\n>\n> - b");
    assertThat(fitted("- |", "a\n\nb")).isEqualTo("- a\n\n  b");
    assertThat(fitted("가 |나", "**b**")).isEqualTo("가 **b**나");
    assertThat(fitted("가\n|\n나", "## b")).isEqualTo("가\n\n## b\n\n나");
    assertThat(fitted("가\n\n|\n\n나", "## b")).isEqualTo("가\n\n## b\n\n나");
    assertThat(fitted("> 가\n> |", "## b")).isEqualTo("> 가\n> \n> ## b");
  }

  private static String fitted(String marked, String markdown) {
    int caret = marked.indexOf('|');
    String text = marked.replace("|", "");
    TextRange range = TextRange.at(caret);
    String fitted = PasteAid.fitted(TextLines.of(text), range, markdown);
    return TextEdits.of(new TextEdit(range, fitted)).applyTo(text);
  }

  @Test
  void tablesAreAlignedByTheWidthOfHangul() {
    assertThat(Table.of("|가나|b|\n|:-|-:|\n|a|`x|y`|").printed())
        .isEqualTo("| 가나 |     b |\n|:-----|------:|\n| a    | `x|y` |");
    assertThat(DisplayWidth.of("한a\u0301글")).isEqualTo(5);
  }

  @Test
  void cellsAreSteppedThroughAndRowsAdded() {
    Aid tab = (t, s) -> TableAid.tab(t, s, false);
    Aid back = (t, s) -> TableAid.tab(t, s, true);
    int row = "| a   | b   |\n|-----|-----|\n".length();
    assertThat(caretAfter("| a   | b   |\n|-----|-----|\n| c   | d   |", 2, tab)).isEqualTo(8);
    assertThat(caretAfter("| a   | b   |\n|-----|-----|\n| c   | d   |", 8, tab))
        .isEqualTo(row + 2);
    assertThat(caretAfter("| a   | b   |\n|-----|-----|\n| c   | d   |", row + 2, back))
        .isEqualTo(8);
    assertThat(textAfter("| a   | b   |\n|-----|-----|\n| c   | d   |", row + 8, tab))
        .isEqualTo("| a   | b   |\n|-----|-----|\n| c   | d   |\n|     |     |");
    assertThat(textAfter("| a   | b   |\n|-----|-----|", 2, TableAid::addColumn))
        .isEqualTo("| a   |     | b   |\n|-----|-----|-----|");
    assertThat(textAfter("| a   | b   |\n|-----|-----|", 2, TableAid::removeColumn))
        .isEqualTo("| b   |\n|-----|");
    assertThat(textAfter("| a   | b   |\n|-----|-----|", 2, (t, s) -> TableAid.moveColumn(t, s, 1)))
        .isEqualTo("| b   | a   |\n|-----|-----|");
    assertThat(textAfter("| a | b |", 9, AidTest::enter)).isEqualTo("| a | b |\n|   |   |");
    assertThat(textAfter("| a |\n|   |", 11, AidTest::enter)).isEqualTo("| a |\n\n");
  }

  private static int caretAfter(String text, int caret, Aid aid) {
    return aid.apply(TextLines.of(text), Span.at(caret)).orElseThrow().after().caret();
  }

  private static String textAfter(String text, int caret, Aid aid) {
    return aid.apply(TextLines.of(text), Span.at(caret)).orElseThrow().edits().applyTo(text);
  }
}
