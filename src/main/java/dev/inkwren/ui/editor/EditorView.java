package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.VirtualizedScrollPane;

/**
 * The text pane. All offsets are UTF-16 units in the text, 0-based; lines are 0-based. What an
 * input method is still composing is no part of the text. FX thread only.
 */
public final class EditorView {

  private final EditCore core = new EditCore();
  private final ImeCodeArea area = core.area();
  private final Pulse pulse = new Pulse();
  private final Scroll scroll = new Scroll(area, pulse);
  private final MarkStore marks = new MarkStore();
  private final Highlighter highlighter = new Highlighter(core, scroll, pulse, marks);
  private final BorderPane root = new BorderPane();
  private final ReadOnlyIntegerWrapper caretLine = new ReadOnlyIntegerWrapper(this, "caretLine");
  private final ReadOnlyObjectWrapper<Span> selected =
      new ReadOnlyObjectWrapper<>(this, "selected", Span.at(0));
  private IntConsumer quickFix = offset -> {};

  public EditorView() {
    VirtualizedScrollPane<ImeCodeArea> pane = new VirtualizedScrollPane<>(area);
    root.setCenter(pane);
    root.getStyleClass().add("editor");
    area.setId("editor-text");
    Optional.ofNullable(EditorView.class.getResource("editor.css"))
        .ifPresent(sheet -> root.getStylesheets().add(sheet.toExternalForm()));
    area.setWrapText(true);
    area.caretPositionProperty().addListener((property, was, is) -> pulse.request());
    area.selectionProperty().addListener((property, was, is) -> pulse.request());
    pulse.add(this::followSelection);
  }

  private void followSelection() {
    if (!area.isComposing()) {
      selected.set(area.span());
      caretLine.set(core.lines().lineAt(area.getCaretPosition()));
    }
  }

  /** What to put into the window. */
  public Region root() {
    return root;
  }

  /** Moves the keyboard to the text. */
  public void focus() {
    area.requestFocus();
  }

  /**
   * Shows another text: undo is forgotten, the caret stands at {@code caret}, listeners of {@link
   * #onEdits} hear nothing.
   */
  public void load(String text, int caret) {
    core.load(Objects.requireNonNull(text, "text must not be null"), caret);
    highlighter.loaded();
    area.requestFollowCaret();
    pulse.request();
  }

  /** Shows another text with the caret at its start. */
  public void load(String text) {
    load(text, 0);
  }

  /**
   * A change by the program (form, quick fix): one undo step, caret and selection stay with their
   * text, the focus stays where it is. While an input method composes, it waits for the commit and
   * is then moved along with what was typed meanwhile.
   *
   * @param edits in coordinates of the text as {@link #onEdits} told it so far
   * @throws IllegalArgumentException when an edit reaches beyond the end of the text
   */
  public void apply(TextEdits edits) {
    core.apply(edits);
  }

  /**
   * Hears every committed change, whether typed, pasted, undone, redone or applied, in coordinates
   * of the text before it, after text and selection have changed.
   */
  public void onEdits(Consumer<TextEdits> listener) {
    core.watch(change -> listener.accept(change.edits()));
  }

  public void undo() {
    core.undo();
  }

  public void redo() {
    core.redo();
  }

  public ReadOnlyBooleanProperty canUndoProperty() {
    return core.canUndo();
  }

  public ReadOnlyBooleanProperty canRedoProperty() {
    return core.canRedo();
  }

  /** True while an input method composes. */
  public ReadOnlyBooleanProperty composingProperty() {
    return area.composingProperty();
  }

  /** Commits what an input method is composing; for the moment before a save. */
  public void finishComposition() {
    area.finishComposition();
  }

  /** Offset of the caret. */
  public int caret() {
    return area.span().caret();
  }

  /** The caret's line; follows at the next frame. */
  public ReadOnlyIntegerProperty caretLineProperty() {
    return caretLine.getReadOnlyProperty();
  }

  /** Caret and selection; follows at the next frame. */
  public ReadOnlyObjectProperty<Span> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** What is selected; empty at the caret when nothing is. */
  public TextRange selection() {
    return area.span().range();
  }

  /** Selects {@code range} and scrolls to it. */
  public void select(TextRange range) {
    area.finishComposition();
    area.selectRange(range.start(), range.end());
    area.requestFollowCaret();
  }

  /** Puts the caret at {@code offset} and scrolls to it. */
  public void goTo(int offset) {
    select(TextRange.at(offset));
  }

  /** The line at the top of the pane; 0 before the first layout. */
  public int firstVisibleLine() {
    return scroll.firstLine();
  }

  /**
   * Hears where the author scrolled to: the line at the top, with the hidden part of it behind the
   * point (12.25: a quarter of line 12 is out of sight). {@link #scrollToLine} is not told.
   */
  public void onScroll(DoubleConsumer topLine) {
    scroll.listen(topLine);
  }

  /** Scrolls so that {@code topLine} (as in {@link #onScroll}) is at the top. */
  public void scrollToLine(double topLine) {
    scroll.to(topLine);
  }

  /** Underlines {@code marks} instead of the ones before; later edits move them along. */
  public void setProblems(List<EditorMark> marks) {
    highlighter.repaintMarks(() -> this.marks.setProblems(marks));
  }

  /** Is asked for quick fixes at an offset (Alt+Enter). */
  public void onQuickFix(IntConsumer atOffset) {
    quickFix = atOffset;
  }

  void requestQuickFix() {
    quickFix.accept(caret());
  }

  /** Breaks long lines at the pane's edge (on at the start). */
  public void setWrap(boolean wrap) {
    area.setWrapText(wrap);
  }

  /** Size of the text in pixels, before zooming. */
  public void setFontSize(double pixels) {
    root.setStyle("-fx-font-size: " + pixels + "px;");
  }

  /** Dark colours instead of light ones. */
  public void setDark(boolean dark) {
    root.getStyleClass().remove("dark");
    if (dark) {
      root.getStyleClass().add("dark");
    }
  }

  /** Shows line numbers at the left (off at the start). */
  public void setLineNumbers(boolean shown) {
    area.setParagraphGraphicFactory(shown ? org.fxmisc.richtext.LineNumberFactory.get(area) : null);
  }

  /** Hides the front matter but for its first line; it opens when the caret goes in. */
  public void foldFrontMatter(boolean folded) {
    highlighter.setFolded(folded);
  }
}
