package dev.inkwren.ui.editor;

import dev.inkwren.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** What is wrong in the text, and what can be done about it. FX thread only. */
public final class EditorProblems {

  private final ImeCodeArea area;
  private final Highlighter highlighter;
  private final MarkStore marks;
  private final SpellMarks spelling;
  private IntConsumer quickFix = offset -> {};

  EditorProblems(ImeCodeArea area, Highlighter highlighter, MarkStore marks, SpellMarks spelling) {
    this.area = area;
    this.highlighter = highlighter;
    this.marks = marks;
    this.spelling = spelling;
  }

  /** Underlines {@code found} instead of the ones before; later edits move them along. */
  public void show(List<EditorMark> found) {
    if (!marks.hasProblems(found)) {
      highlighter.repaintMarks(() -> marks.setProblems(found));
    }
  }

  /** Is asked for quick fixes at an offset (Alt+Enter). */
  public void onQuickFix(IntConsumer atOffset) {
    quickFix = atOffset;
  }

  /** Lets the author choose at the caret, for quick fixes and spelling. */
  public void offer(List<Offer> offers) {
    Offer.show(offers, area);
  }

  void requestFix() {
    area.finishComposition();
    int caret = area.span().caret();
    if (marks.problemAt(caret) || !spelling.offer(caret)) {
      quickFix.accept(caret);
    }
  }

  /** The next problem behind {@code offset}, or the last before it; round the end. */
  Optional<TextRange> from(int offset, boolean back) {
    return marks.problemFrom(offset, back);
  }
}
