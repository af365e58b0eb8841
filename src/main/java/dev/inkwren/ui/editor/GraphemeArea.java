package dev.inkwren.ui.editor;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.IndexRange;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.Selection;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.jspecify.annotations.Nullable;

/**
 * A code area whose caret, Backspace, Delete and selection step over whole grapheme clusters, and
 * that never reads more than one paragraph for a key.
 *
 * <p>RichTextFX counts code points and asks for the whole text in each of these.
 */
class GraphemeArea extends CodeArea {

  GraphemeArea() {
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    plainTextChanges().subscribe(change -> tell(AccessibleAttribute.TEXT));
    selectionProperty()
        .addListener((property, was, is) -> tell(AccessibleAttribute.SELECTION_START));
    caretPositionProperty()
        .addListener((property, was, is) -> tell(AccessibleAttribute.CARET_OFFSET));
  }

  private void tell(AccessibleAttribute changed) {
    notifyAccessibleAttributeChanged(changed);
  }

  /** What a screen reader asks of a text area; the library answers nothing. */
  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> getText();
      case EDITABLE -> isEditable();
      case SELECTION_START -> getSelection().getStart();
      case SELECTION_END -> getSelection().getEnd();
      case CARET_OFFSET -> getCaretPosition();
      case LINE_FOR_OFFSET -> offsetToPosition((Integer) parameters[0], Bias.Forward).getMajor();
      case LINE_START -> getAbsolutePosition((Integer) parameters[0], 0);
      case LINE_END -> {
        int line = (Integer) parameters[0];
        yield getAbsolutePosition(line, getParagraphLength(line));
      }
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /** Where {@code offset} may stand: itself, or the start of the cluster it would split. */
  final int snap(int offset) {
    if (offset <= 0 || offset >= getLength()) {
      return Math.clamp(offset, 0, getLength());
    }
    Position at = offsetToPosition(offset, Bias.Forward);
    String line = lineText(at.getMajor());
    return offset - at.getMinor() + Graphemes.snap(line, at.getMinor());
  }

  /** The characters of a paragraph; same string each time until the paragraph changes. */
  final String lineText(int paragraph) {
    return getParagraph(paragraph).getText();
  }

  /** Offset one user-perceived character before {@code offset}. */
  final int previousCharacter(int offset) {
    Position at = offsetToPosition(offset, Bias.Forward);
    int column = at.getMinor();
    return column == 0
        ? Math.max(0, offset - 1)
        : offset - column + Graphemes.before(lineText(at.getMajor()), column);
  }

  /** Offset one user-perceived character behind {@code offset}. */
  final int nextCharacter(int offset) {
    Position at = offsetToPosition(offset, Bias.Forward);
    String line = lineText(at.getMajor());
    return at.getMinor() >= line.length()
        ? Math.min(getLength(), offset + 1)
        : offset - at.getMinor() + Graphemes.after(line, at.getMinor());
  }

  /** Offset of the word start before {@code offset}; crosses one line break at most. */
  final int previousWord(int offset) {
    Position at = offsetToPosition(offset, Bias.Forward);
    int column = at.getMinor();
    return column == 0
        ? Math.max(0, offset - 1)
        : offset - column + Graphemes.wordBefore(lineText(at.getMajor()), column);
  }

  /** Offset of the next word's start behind {@code offset}; crosses one line break at most. */
  final int nextWord(int offset) {
    Position at = offsetToPosition(offset, Bias.Forward);
    String line = lineText(at.getMajor());
    return at.getMinor() >= line.length()
        ? Math.min(getLength(), offset + 1)
        : offset - at.getMinor() + Graphemes.wordAfter(line, at.getMinor());
  }

  @Override
  public void previousChar(SelectionPolicy policy) {
    moveTo(previousCharacter(getCaretPosition()), policy);
  }

  @Override
  public void nextChar(SelectionPolicy policy) {
    moveTo(nextCharacter(getCaretPosition()), policy);
  }

  /** The library measures a line with joined emoji wrongly and stops among their parts. */
  @Override
  public void lineEnd(SelectionPolicy policy) {
    int paragraph = getCurrentParagraph();
    boolean last = lineIndex(paragraph, getCaretColumn()) == getParagraphLinesCount(paragraph) - 1;
    int column = last ? getParagraphLength(paragraph) : getCurrentLineEndInParargraph();
    moveTo(getAbsolutePosition(paragraph, column), policy);
  }

  @Override
  public void lineStart(SelectionPolicy policy) {
    int paragraph = getCurrentParagraph();
    boolean first = lineIndex(paragraph, getCaretColumn()) == 0;
    int column = first ? 0 : getCurrentLineStartInParargraph();
    moveTo(getAbsolutePosition(paragraph, column), policy);
  }

  @Override
  public void deletePreviousChar() {
    int end = getCaretPosition();
    if (end > 0) {
      replaceText(previousCharacter(end), end, "");
    }
  }

  @Override
  public void deleteNextChar() {
    int start = getCaretPosition();
    if (start < getLength()) {
      replaceText(start, nextCharacter(start), "");
    }
  }

  @Override
  public void wordBreaksBackwards(int n, SelectionPolicy policy) {
    moveTo(previousWord(getCaretPosition()), policy);
  }

  @Override
  public void wordBreaksForwards(int n, SelectionPolicy policy) {
    moveTo(nextWord(getCaretPosition()), policy);
  }

  @Override
  public void selectWord() {
    int paragraph = getCurrentParagraph();
    int start = getCaretPosition() - getCaretColumn();
    String line = lineText(paragraph);
    int column = Math.min(getCaretColumn(), line.length());
    int from = column;
    int to = column;
    while (from > 0 && Graphemes.wordPart(Character.codePointBefore(line, from))) {
      from -= Character.charCount(Character.codePointBefore(line, from));
    }
    while (to < line.length() && Graphemes.wordPart(Character.codePointAt(line, to))) {
      to += Character.charCount(Character.codePointAt(line, to));
    }
    if (from == to && to < line.length()) {
      to = Graphemes.after(line, to);
    }
    selectRange(start + Graphemes.snap(line, from), start + to);
  }

  @Override
  public void moveTo(int offset) {
    super.moveTo(snap(offset));
  }

  @Override
  public void moveTo(int offset, SelectionPolicy policy) {
    super.moveTo(snap(offset), policy);
  }

  @Override
  public void selectRange(int anchor, int caret) {
    super.selectRange(snap(anchor), snap(caret));
  }

  @Override
  public void displaceCaret(int offset) {
    super.displaceCaret(snap(offset));
  }

  /**
   * In the middle of a change the library's selection may end before it starts or beyond the
   * paragraph; there is nothing to draw, then.
   */
  @Override
  @SuppressWarnings("rawtypes") // as the library declares it
  public IndexRange getParagraphSelection(Selection selection, int paragraph) {
    int first = selection.getStartParagraphIndex();
    int last = selection.getEndParagraphIndex();
    if (selection.getLength() == 0 || paragraph < first || paragraph > last) {
      return EMPTY_RANGE;
    }
    selection.getRange();
    int start = paragraph == first ? selection.getStartColumnPosition() : 0;
    int end =
        paragraph == last ? selection.getEndColumnPosition() : getParagraphLength(paragraph) + 1;
    return start > end ? EMPTY_RANGE : new IndexRange(start, end);
  }
}
