package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/**
 * The text pane. All offsets are UTF-16 units in the text, 0-based; lines are 0-based. What an
 * input method is still composing is no part of the text. FX thread only.
 */
public final class EditorView {

  private final EditCore core = new EditCore();
  private final ImeCodeArea area = core.area();
  private final LongLines longLines = new LongLines(core);
  private final Pulse pulse = new Pulse();
  private final Scroll scroll = new Scroll(area, pulse);
  private final MarkStore marks = new MarkStore();
  private final Highlighter highlighter = new Highlighter(core, scroll, pulse, marks);
  private final CompletionPopup completion = new CompletionPopup(core);
  private final EditorKeys keys = new EditorKeys(this, core, highlighter);
  private final FindBar findBar = new FindBar(core, highlighter, marks);
  private final SpellMarks spelling = new SpellMarks(core, highlighter, marks, scroll, pulse);
  private final EditorProblems problems = new EditorProblems(area, highlighter, marks, spelling);
  private final EditorAids aids = new EditorAids(core, highlighter, keys, completion, spelling);
  private final LineBar lineBar = new LineBar(this::goToLine);
  private final EditorToolbar toolbar = new EditorToolbar(this::runFocused);
  private final BorderPane root;
  private final CaretWatch watch = new CaretWatch(core, pulse);
  private final EditorLook look;
  private Consumer<String> notice = text -> {};

  public EditorView() {
    root = EditorPane.around(area, toolbar.root(), findBar.root(), lineBar.root());
    new MarkTips(area, marks).install();
    new CaretBlink(area);
    new EditorMenu(this, area, spelling::items);
    completion.setPlaces(highlighter::place);
    Gutter gutter = new Gutter(area, folds());
    look = new EditorLook(area, root, longLines, scroll, gutter);
    folds().onTooMany(() -> tell("fold.tooMany"));
    longLines.foundProperty().addListener((property, was, is) -> tellLongLine(is));
  }

  private void tellLongLine(boolean found) {
    if (found) {
      tell("line.long");
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
    longLines.loading(text);
    core.load(Objects.requireNonNull(text, "text must not be null"), caret);
    highlighter.loaded();
    area.requestFollowCaret();
    pulse.request();
  }

  /** Shows another text with the caret at its start. */
  public void load(String text) {
    load(text, 0);
  }

  /** What to hand to {@link #load(String, EditorMemory)} when this text is shown again. */
  public EditorMemory remember() {
    area.finishComposition();
    return new EditorMemory(core.history(), area.getText(), area.span(), scroll.top());
  }

  /** Shows a text that was shown before; undo goes on where it was if the text is the same. */
  public void load(String text, EditorMemory memory) {
    load(text);
    if (memory.fits(text)) {
      core.load(text, memory.selection(), memory.history());
      highlighter.loaded();
      scroll.to(memory.topLine());
    }
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
    core.apply(edits, false);
  }

  /**
   * Like {@link #apply}, but part of the undo step before where it changes only what that step
   * wrote: the next letter in a form field.
   */
  public void applyOn(TextEdits edits) {
    core.apply(edits, true);
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

  /** The author may look, search and copy, but nothing he does changes the text. */
  public void setReadOnly(boolean readOnly) {
    area.setEditable(!readOnly);
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

  /** UTF-16 units between the start of the caret's line and the caret. */
  public int caretColumn() {
    return core.lines().column(caret());
  }

  /** The selected text; empty when nothing is selected or an input method composes. */
  public String selectedText() {
    return area.isComposing() ? "" : area.getSelectedText();
  }

  /** Goes back to where the author was, as far as the text still reaches. */
  public void goBackTo(int caret, int topLine) {
    goTo(Math.min(caret, area.getLength()));
    scroll.to(topLine);
  }

  /** Goes to the next problem behind the caret, or the last before it; round the end. */
  void goToProblem(boolean back) {
    problems.from(caret(), back).ifPresentOrElse(this::select, () -> tell("problem.none"));
  }

  /** Moves the section around the caret before the one above it or behind the one below. */
  void moveSection(boolean up) {
    run((text, selection) -> highlighter.moved(selection, text.lineAt(selection.caret()), up));
  }

  /** Moves the section of the heading at {@code line} as {@link #moveSection} does. */
  public void moveSection(int line, boolean up) {
    run((text, selection) -> highlighter.moved(Span.at(text.start(line)), line, up));
  }

  /**
   * Puts the section of the heading at {@code line} before {@code target}; one undo step.
   *
   * @param target a line, 0-based; the number of lines for the end of the text
   */
  public void moveSectionBefore(int line, int target) {
    run((text, selection) -> highlighter.movedBefore(line, target));
  }

  /** The caret's line; follows at the next frame. */
  public ReadOnlyIntegerProperty caretLineProperty() {
    return watch.line();
  }

  /** Caret and selection; follows at the next frame. */
  public ReadOnlyObjectProperty<Span> selectedProperty() {
    return watch.selected();
  }

  /** What is selected; empty at the caret when nothing is. */
  public TextRange selection() {
    return area.span().range();
  }

  /** Selects {@code range} and scrolls to it. */
  public void select(TextRange range) {
    area.finishComposition();
    folds().revealOffset(range.start());
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

  /** What is wrong in the text, and what can be done about it. */
  public EditorProblems problems() {
    return problems;
  }

  private void runFocused(EditorAction action) {
    focus();
    action.run().accept(this);
  }

  /** True while a line is so long that nothing is wrapped or coloured for its sake. */
  public ReadOnlyBooleanProperty longLineProperty() {
    return longLines.foundProperty();
  }

  /** Hides the front matter but for its first line; it opens when the caret goes in. */
  public void foldFrontMatter(boolean folded) {
    folds().setFrontMatter(folded);
  }

  Folds folds() {
    return highlighter.folds();
  }

  int currentLine() {
    return core.lines().lineAt(caret());
  }

  /** The buttons over the text. */
  public EditorToolbar toolbar() {
    return toolbar;
  }

  /** What helps the author write. */
  public EditorAids aids() {
    return aids;
  }

  /** How the text looks. */
  public EditorLook look() {
    return look;
  }

  /** Hears what the author should be told about the text pane. */
  public void onNotice(Consumer<String> listener) {
    notice = listener;
  }

  private void tell(String key) {
    notice.accept(ResourceBundle.getBundle("dev.inkwren.ui.editor.messages").getString(key));
  }

  /** Runs a writing aid as one undo step; false when it had nothing to do. */
  boolean run(Aid aid) {
    area.finishComposition();
    Optional<Proposal> proposal = aid.apply(core.lines(), area.span());
    proposal.ifPresent(this::carryOut);
    return proposal.isPresent();
  }

  private void carryOut(Proposal proposal) {
    if (proposal.edits().isEmpty()) {
      area.selectRange(proposal.after().anchor(), proposal.after().caret());
    } else {
      core.perform(proposal.edits(), proposal.after());
    }
    area.requestFollowCaret();
  }

  public void cut() {
    if (area.isEditable()) {
      area.cut();
    }
  }

  public void copy() {
    area.copy();
  }

  public void selectAll() {
    area.selectAll();
  }

  /** Finds and replaces. */
  FindBar finding() {
    return findBar;
  }

  /** Asks for a line number. */
  void askLine() {
    lineBar.open();
  }

  private void goToLine(int line) {
    TextLines text = core.lines();
    goTo(text.start(Math.clamp(line, 0, text.count() - 1)));
    focus();
  }
}
