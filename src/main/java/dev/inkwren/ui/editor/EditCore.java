package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/**
 * The one door through which text changes: keeps the history, holds program edits back while an
 * input method composes, and tells listeners each committed change once. FX thread only.
 */
final class EditCore {

  /** More single edits than this are put in as one stretch; listeners still hear them singly. */
  private static final int MOST_SINGLE_EDITS = 40;

  private final ImeCodeArea area;
  private EditHistory history = new EditHistory();
  private final List<Consumer<Change>> watchers = new ArrayList<>();
  private final List<TextEdits> waiting = new ArrayList<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
  private final AreaLines lines = new AreaLines();
  private boolean changing;

  EditCore() {
    area = new ImeCodeArea(this::committed);
    area.composingProperty().addListener((property, was, is) -> settle(is));
    area.caretPositionProperty().addListener((property, was, is) -> caretMoved());
  }

  ImeCodeArea area() {
    return area;
  }

  TextLines lines() {
    return lines;
  }

  ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canRedo() {
    return canRedo.getReadOnlyProperty();
  }

  /** Hears every committed change after the text and the selection have changed. */
  void watch(Consumer<Change> watcher) {
    watchers.add(watcher);
  }

  /** The history of the text shown; it goes on growing unless another text is loaded. */
  EditHistory history() {
    return history;
  }

  /** Shows {@code text} with a history that belongs to it. */
  void load(String text, Span selection, EditHistory itsHistory) {
    load(text, selection.caret());
    area.selectRange(selection.anchor(), selection.caret());
    history = itsHistory;
    history.closeStep();
    refresh();
  }

  void load(String text, int caret) {
    area.dropComposition();
    waiting.clear();
    changing = true;
    area.silently(() -> area.replaceText(0, area.getLength(), text));
    area.selectRange(caret, caret);
    changing = false;
    history = new EditHistory();
    refresh();
  }

  private void settle(boolean composing) {
    if (!composing) {
      drain();
    }
  }

  /**
   * A program edit: at once, or when the input method has committed.
   *
   * @param goesOn whether it may join the step before; one that had to wait does not
   */
  void apply(TextEdits edits, boolean goesOn) {
    check(edits, waiting.isEmpty() && !area.isComposing() ? area.getLength() : Integer.MAX_VALUE);
    if (edits.isEmpty()) {
      return;
    }
    if (goesOn && waiting.isEmpty() && !area.isComposing() && !changing) {
      Span before = area.span();
      Change change = new Change(edits, inverse(edits), before, before.mapped(edits));
      splice(edits, change.after());
      history.goOn(change);
      told(change);
      return;
    }
    waiting.add(edits);
    if (!area.isComposing()) {
      drain();
    }
  }

  private static void check(TextEdits edits, int length) {
    for (TextEdit edit : edits.edits()) {
      if (edit.range().end() > length) {
        throw new IllegalArgumentException(
            "edit ends at " + edit.range().end() + ", the text at " + length);
      }
    }
  }

  private void drain() {
    while (!waiting.isEmpty() && !changing) {
      TextEdits next = waiting.removeFirst();
      perform(next, area.span().mapped(next));
    }
  }

  /** Changes the text as one undo step and selects {@code after}; not what is only looked at. */
  void perform(TextEdits edits, Span after) {
    if (!area.isEditable()) {
      return;
    }
    area.finishComposition();
    Span before = area.span();
    Change change = new Change(edits, inverse(edits), before, after);
    splice(change.edits(), after);
    committed(change, false);
  }

  /** Like {@link #perform}, but as typing: may join the undo step before. */
  void type(TextEdits edits, Span after) {
    if (!area.isEditable()) {
      return;
    }
    Span before = area.span();
    Change change = new Change(edits, inverse(edits), before, after);
    splice(edits, after);
    committed(change, true);
  }

  void undo() {
    area.finishComposition();
    history.undo().ifPresent(step -> replay(step.inverse(), step.edits(), step.before()));
    refresh();
  }

  void redo() {
    area.finishComposition();
    history.redo().ifPresent(step -> replay(step.edits(), step.inverse(), step.after()));
    refresh();
  }

  private void replay(TextEdits edits, TextEdits inverse, Span after) {
    Span before = area.span();
    splice(edits, after);
    area.requestFollowCaret();
    tell(new Change(edits, inverse, before, after));
    // What was folded has been opened by now; before, the caret could not go in.
    area.selectRange(after.anchor(), after.caret());
  }

  private void splice(TextEdits edits, Span after) {
    changing = true;
    try {
      area.silently(() -> put(edits));
      area.selectRange(after.anchor(), after.caret());
    } finally {
      changing = false;
    }
  }

  private void put(TextEdits edits) {
    List<TextEdit> all = edits.edits();
    if (all.size() == 1) {
      put(all.getFirst());
    } else if (all.size() > MOST_SINGLE_EDITS) {
      put(hull(edits));
    } else if (!all.isEmpty()) {
      all.reversed().forEach(this::put);
    }
  }

  private void put(TextEdit edit) {
    area.replaceText(edit.range().start(), edit.range().end(), edit.replacement());
  }

  private TextEdit hull(TextEdits edits) {
    int start = edits.edits().getFirst().range().start();
    int end = edits.edits().getLast().range().end();
    TextEdits near =
        new TextEdits(
            edits.edits().stream()
                .map(e -> new TextEdit(e.range().shifted(-start), e.replacement()))
                .toList());
    return TextEdit.replace(start, end, near.applyTo(area.getText(start, end)));
  }

  private TextEdits inverse(TextEdits edits) {
    return edits.inverse(range -> area.getText(range.start(), range.end()));
  }

  private void committed(Change change, boolean typed) {
    history.record(change, typed);
    told(change);
  }

  private void told(Change change) {
    tell(change);
    refresh();
  }

  private void tell(Change change) {
    waiting.replaceAll(edits -> rebased(edits, change.edits()));
    RuntimeException failure = null;
    for (Consumer<Change> watcher : List.copyOf(watchers)) {
      try {
        watcher.accept(change);
      } catch (RuntimeException e) {
        // Whoever stumbles must not keep the change from the others: they would lose the text.
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** What {@code edits}, made for the text before {@code passed}, means for the text after it. */
  static TextEdits rebased(TextEdits edits, TextEdits passed) {
    return new TextEdits(
        edits.edits().stream()
            .map(e -> new TextEdit(passed.map(e.range()), e.replacement()))
            .toList());
  }

  private void caretMoved() {
    if (!area.isSilent() && !changing && !area.isComposing()) {
      history.closeStep();
    }
  }

  void closeStep() {
    history.closeStep();
  }

  private void refresh() {
    canUndo.set(history.canUndo());
    canRedo.set(history.canRedo());
  }

  /** The text around the caret without what is being composed, as long as nothing is composed. */
  private final class AreaLines implements TextLines {
    @Override
    public int count() {
      return area.getParagraphs().size();
    }

    @Override
    public String line(int line) {
      return area.lineText(line);
    }

    @Override
    public int start(int line) {
      return area.getAbsolutePosition(line, 0);
    }

    @Override
    public int lineAt(int offset) {
      return area.offsetToPosition(Math.min(offset, area.getLength()), Bias.Forward).getMajor();
    }
  }
}
