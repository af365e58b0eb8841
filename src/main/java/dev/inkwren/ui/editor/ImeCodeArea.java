package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/**
 * The area itself: reports every committed change once, and keeps to itself what an input method is
 * still composing. FX thread only.
 *
 * <p>While composing, the paragraph holds the composed characters in place of the selection (so
 * that the text behind them moves aside as everywhere else), but they are put in and taken out
 * without a report; offsets told to the outside are those of the text without them.
 */
final class ImeCodeArea extends GraphemeArea {

  static final List<String> COMPOSED_STYLE = List.of("preedit");

  private final ReadOnlyBooleanWrapper composing = new ReadOnlyBooleanWrapper(this, "composing");
  private final BiConsumer<Change, Boolean> report;
  private final InputMethodRequests requests = new ImeRequests(this);
  private @Nullable Composition composition;
  private Runnable paste = () -> {};
  private boolean silent;
  private boolean finishing;
  private boolean holding;
  private String committedWhileFinishing = "";
  private String alreadyCommitted = "";

  /** What is being composed: where, how long, and what it stands in for. */
  private record Composition(
      int start,
      int length,
      Span before,
      StyledDocument<Collection<String>, String, Collection<String>> replaced) {

    int end() {
      return start + length;
    }
  }

  /**
   * @param report takes each committed change and whether it may join the undo step before
   */
  ImeCodeArea(BiConsumer<Change, Boolean> report) {
    this.report = report;
    setUndoManager(UndoUtils.noOpUndoManager());
    setUseInitialStyleForInsertion(false);
    setOnInputMethodTextChanged(this::handleInputMethodEvent);
    setInputMethodRequests(requests);
    focusedProperty().addListener((property, was, is) -> leave(is));
  }

  private void leave(boolean focused) {
    if (!focused) {
      finishComposition();
    }
  }

  ReadOnlyBooleanProperty composingProperty() {
    return composing.getReadOnlyProperty();
  }

  boolean isComposing() {
    return composition != null;
  }

  /** The selection in the text without what is being composed. */
  Span span() {
    Composition now = composition;
    return now != null ? now.before() : new Span(getAnchor(), getCaretPosition());
  }

  /** Where the composed text stands, or would: in place of the selection. */
  TextRange composed() {
    Composition now = composition;
    return now != null ? new TextRange(now.start(), now.end()) : TextRange.at(span().start());
  }

  /** Changes the area without a report. */
  void silently(Runnable change) {
    boolean was = silent;
    silent = true;
    try {
      change.run();
    } finally {
      silent = was;
    }
  }

  /** The caret steps over folded lines from now on. */
  void allowFolding() {
    foldCheck = true;
  }

  boolean isSilent() {
    return silent;
  }

  @Override
  public void replace(
      int start,
      int end,
      StyledDocument<Collection<String>, String, Collection<String>> replacement) {
    if (silent) {
      super.replace(start, end, replacement);
      return;
    }
    // Edits that wait for the commit must wait for this one, too: its offsets know nothing of them.
    holding = true;
    try {
      finishComposition();
      replaceAndTell(start, end, replacement);
    } finally {
      holding = false;
      composing.set(composition != null);
    }
  }

  private void replaceAndTell(
      int start,
      int end,
      StyledDocument<Collection<String>, String, Collection<String>> replacement) {
    Span before = span();
    String removed = getText(start, end);
    String inserted = replacement.getText();
    if (removed.isEmpty() && inserted.isEmpty()) {
      return;
    }
    silently(() -> super.replace(start, end, replacement));
    told(start, removed, inserted, before, inserted.length() <= 32);
  }

  private void told(int start, String removed, String inserted, Span before, boolean typed) {
    TextEdit edit = TextEdit.replace(start, start + removed.length(), inserted);
    TextEdit back = TextEdit.replace(start, start + inserted.length(), removed);
    Change change = new Change(TextEdits.of(edit), TextEdits.of(back), before, span());
    report.accept(change, typed);
  }

  @Override
  public void moveSelectedText(int target) {
    finishComposition();
    int offset = snap(target);
    // Not the span: while text is dragged, the caret is already where it would be dropped.
    Span selected = new Span(getSelection().getStart(), getSelection().getEnd());
    if (offset >= selected.start() && offset <= selected.end()) {
      selectRange(offset, offset);
      return;
    }
    String moved = getText(selected.start(), selected.end());
    boolean onwards = offset > selected.end();
    int to = onwards ? offset - moved.length() : offset;
    silently(
        () -> {
          replaceText(selected.start(), selected.end(), "");
          replaceText(to, to, moved);
        });
    selectRange(to, to + moved.length());
    TextEdits edits =
        TextEdits.of(TextEdit.delete(selected.range()), TextEdit.insert(offset, moved));
    TextEdits back =
        TextEdits.of(
            TextEdit.replace(to, to + moved.length(), ""),
            TextEdit.insert(onwards ? selected.start() : selected.end(), moved));
    report.accept(new Change(edits, back, selected, span()), false);
  }

  @Override
  protected void handleInputMethodEvent(InputMethodEvent event) {
    if (!isEditable() || isDisabled()) {
      return;
    }
    event.consume();
    String committed = event.getCommitted();
    String composed = composed(event);
    if (finishing) {
      committedWhileFinishing += committed;
      return;
    }
    boolean echo = !committed.isEmpty() && committed.equals(alreadyCommitted);
    if (!committed.isEmpty() || !composed.isEmpty()) {
      alreadyCommitted = "";
    }
    if (!committed.isEmpty() && !echo) {
      commit(committed);
    } else if (composed.isEmpty()) {
      cancelComposition();
    }
    if (!composed.isEmpty()) {
      compose(composed, event.getCaretPosition());
    }
  }

  private static String composed(InputMethodEvent event) {
    StringBuilder text = new StringBuilder();
    for (InputMethodTextRun run : event.getComposed()) {
      text.append(run.getText());
    }
    return text.toString().replace('\n', ' ').replace('\r', ' ');
  }

  private void compose(String text, int caretInText) {
    Composition was = composition;
    Span before = span();
    int start = was != null ? was.start() : before.start();
    int end = was != null ? was.end() : before.end();
    var replaced = was != null ? was.replaced() : subDocument(start, end);
    composition = new Composition(start, text.length(), before, replaced);
    silently(() -> super.replace(start, end, styled(start, text, COMPOSED_STYLE)));
    int column = caretInText >= 0 && caretInText < text.length() ? caretInText : text.length();
    super.selectRange(start + column, start + column);
    composing.set(true);
    requestFollowCaret();
  }

  private StyledDocument<Collection<String>, String, Collection<String>> styled(
      int at, String text, Collection<String> style) {
    return ReadOnlyStyledDocument.fromString(
        text, getParagraphStyleForInsertionAt(at), style, getSegOps());
  }

  private void commit(String text) {
    Composition now = composition;
    if (now == null) {
      replaceSelection(text);
      requestFollowCaret();
      return;
    }
    composition = null;
    String removed = now.replaced().getText();
    var style = now.length() < getLength() ? getStyleAtPosition(now.start()) : List.<String>of();
    var plain = style.contains("preedit") ? List.<String>of() : style;
    silently(() -> super.replace(now.start(), now.end(), styled(now.start(), text, plain)));
    told(now.start(), removed, text, now.before(), true);
    if (!holding) {
      composing.set(false);
    }
    requestFollowCaret();
  }

  /** Puts back what stood there before the composition; nothing happened, then. */
  void cancelComposition() {
    Composition now = composition;
    if (now == null) {
      return;
    }
    composition = null;
    silently(() -> super.replace(now.start(), now.end(), now.replaced()));
    selectRange(now.before().anchor(), now.before().caret());
    composing.set(false);
  }

  /**
   * Commits what is being composed and resets the input method, so that it neither sends the text
   * again nor goes on with it elsewhere.
   */
  void finishComposition() {
    Composition now = composition;
    if (now == null || finishing) {
      return;
    }
    String shown = getText(now.start(), now.end());
    resetInputMethod();
    String sent = committedWhileFinishing;
    alreadyCommitted = sent.isEmpty() ? shown : "";
    commit(sent.isEmpty() ? shown : sent);
  }

  /** Drops what is being composed without a trace and resets the input method. */
  void dropComposition() {
    if (composition != null) {
      resetInputMethod();
      cancelComposition();
    }
  }

  /** Taking the requests away and giving them back makes the toolkit reset its input context. */
  private void resetInputMethod() {
    committedWhileFinishing = "";
    finishing = true;
    try {
      setInputMethodRequests(null);
      setInputMethodRequests(requests);
    } finally {
      finishing = false;
    }
  }

  /** What the library's own paste key and menu do instead. */
  void setPaste(Runnable paste) {
    this.paste = paste;
  }

  @Override
  public void paste() {
    paste.run();
  }

  /** A key was pressed since: what the input method commits now is new. */
  void keyPressed() {
    alreadyCommitted = "";
  }

  Optional<Point2D> caretOnScreen() {
    return getCaretBounds().map(b -> new Point2D(b.getMinX(), b.getMaxY()));
  }
}
