package dev.inkwren.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import dev.inkwren.ui.editor.Finder.Query;
import dev.inkwren.ui.editor.Finder.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinderTest {

  private static List<TextRange> hits(String text, Query query) {
    Result result = Finder.find(text, query, new TextRange(0, text.length()));
    return ((Result.Hits) result).ranges();
  }

  @Test
  void caseAndWordsCountOnlyWhenAsked() {
    assertThat(hits("AWS aws awsome", new Query("aws", false, false, false))).hasSize(3);
    assertThat(hits("AWS aws awsome", new Query("aws", false, true, false))).hasSize(2);
    assertThat(hits("AWS aws awsome", new Query("aws", false, true, true)))
        .containsExactly(new TextRange(4, 7));
    assertThat(hits("한글 한글은", new Query("한글", false, true, true))).hasSize(1);
    assertThat(hits("a.c abc", new Query("a.c", false, true, false))).hasSize(1);
  }

  @Test
  void expressionsFindLinesAndFillGroups() {
    Query query = new Query("^(\\w+): (.*)$", true, true, false);
    String text = "a: b\nc: d";
    List<TextRange> hits = hits(text, query);
    assertThat(hits).hasSize(2);
    TextEdits edits = new TextEdits(Finder.replace(text, query, hits, "$2=$1\\n"));
    assertThat(edits.applyTo(text)).isEqualTo("b=a\n\nd=c\n");
  }

  @Test
  void plainReplacementsAreTakenLiterally() {
    Query query = new Query("a", false, true, false);
    TextEdits edits = new TextEdits(Finder.replace("a", query, hits("a", query), "$1\\n"));
    assertThat(edits.applyTo("a")).isEqualTo("$1\\n");
  }

  @Test
  void aBrokenExpressionIsToldAndARunawayOneIsStopped() {
    assertThat(Finder.find("a", new Query("(", true, true, false), new TextRange(0, 1)))
        .isInstanceOf(Result.BadExpression.class);
    String text = "x".repeat(600);
    Query runaway = new Query("(.*)(.*)(.*)(.*)(.*)\\1z", true, true, false);
    assertThat(Finder.find(text, runaway, new TextRange(0, 600)))
        .isInstanceOf(Result.TooSlow.class);
  }
}
