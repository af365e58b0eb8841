package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import dev.inkwren.ui.editor.Finder.Result;
import java.util.List;
import java.util.ResourceBundle;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** Find and replace above the text; while it is open the count follows what is written. */
final class FindBar implements FindFields.Deeds {

  /** More hits than this are counted but not tinted. */
  private static final int MOST_TINTED = 2_000;

  /** The whole text is searched again when the hand rests, not for every key. */
  private static final Duration PAUSE = Duration.millis(150);

  private final ResourceBundle words = ResourceBundle.getBundle("dev.inkwren.ui.editor.messages");
  private final EditCore core;
  private final Highlighter highlighter;
  private final MarkStore marks;
  private final FindFields fields = new FindFields(this);
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private List<TextRange> hits = List.of();
  private TextRange scope = TextRange.at(0);
  private boolean stale;

  FindBar(EditCore core, Highlighter highlighter, MarkStore marks) {
    this.core = core;
    this.highlighter = highlighter;
    this.marks = marks;
    pause.setOnFinished(event -> rested());
    core.watch(this::edited);
  }

  private void edited(Change change) {
    scope = change.edits().map(scope);
    if (fields.isShown()) {
      stale = true;
      pause.playFromStart();
    }
  }

  private void rested() {
    if (core.area().isComposing()) {
      pause.playFromStart();
    } else {
      refresh();
    }
  }

  /** What was found is where the text says it is. */
  private void refresh() {
    if (stale) {
      search(false);
    }
  }

  Node root() {
    return fields.root();
  }

  /** Opens the bar on the selected word. */
  void open(boolean withReplace) {
    Span selected = core.area().span();
    String word = core.lines().text(selected.range());
    fields.show(true, withReplace);
    if (!word.isEmpty() && word.indexOf('\n') < 0) {
      fields.seek(word);
    } else if (!word.isEmpty()) {
      fields.setInSelection(true);
    }
    fields.focus();
    search(false);
  }

  @Override
  public void close() {
    fields.show(false, false);
    fields.setInSelection(false);
    hits = List.of();
    tint();
    core.area().requestFocus();
  }

  @Override
  public void rescope(boolean selectionOnly) {
    scope = selectionOnly ? core.area().span().range() : TextRange.at(0);
    search(false);
  }

  @Override
  public void changed() {
    search(true);
  }

  private void search(boolean select) {
    if (!fields.isShown()) {
      return;
    }
    stale = false;
    pause.stop();
    String text = core.area().getText();
    TextRange where = fields.isInSelection() ? scope : new TextRange(0, text.length());
    Result result = Finder.find(text, fields.asked(), where);
    hits = result instanceof Result.Hits(List<TextRange> ranges) ? ranges : List.of();
    if (select && !hits.isEmpty()) {
      int from = core.area().span().start();
      select(hits.stream().filter(h -> h.start() >= from).findFirst().orElse(hits.getFirst()));
    }
    tell(result);
    tint();
  }

  private void tell(Result result) {
    fields.tell(
        switch (result) {
          case Result.Hits found when fields.asked().text().isEmpty() -> "";
          case Result.Hits found when found.ranges().isEmpty() -> words.getString("find.none");
          case Result.Hits found -> (current() + 1) + " / " + found.ranges().size();
          case Result.BadExpression bad -> words.getString("find.bad") + " " + bad.message();
          case Result.TooSlow slow -> words.getString("find.slow");
        });
  }

  /** Number of the hit that is selected, or of the last one before the caret. */
  private int current() {
    int caret = core.area().span().start();
    int found = -1;
    for (int i = 0; i < hits.size() && hits.get(i).start() <= caret; i++) {
      found = i;
    }
    return Math.max(0, found);
  }

  private void tint() {
    TextRange selected = core.area().span().range();
    highlighter.repaintMarks(
        () ->
            marks.setFound(
                hits.stream()
                    .limit(MOST_TINTED)
                    .map(
                        hit ->
                            new EditorMark(
                                hit,
                                hit.equals(selected)
                                    ? EditorMark.Style.FOUND_HERE
                                    : EditorMark.Style.FOUND,
                                ""))
                    .toList()));
  }

  private void select(TextRange hit) {
    highlighter.folds().revealOffset(hit.start());
    core.area().selectRange(hit.start(), hit.end());
    core.area().requestFollowCaret();
  }

  @Override
  public void next() {
    move(1);
  }

  @Override
  public void previous() {
    move(-1);
  }

  private void move(int by) {
    if (!fields.isShown()) {
      open(false);
    }
    refresh();
    if (hits.isEmpty()) {
      return;
    }
    Span span = core.area().span();
    boolean onHit = hits.contains(span.range());
    int at = current();
    boolean before = hits.get(at).start() > span.start();
    int target = by > 0 ? (onHit || !before ? at + 1 : at) : (onHit || before ? at - 1 : at);
    if (by > 0 && !onHit && hits.get(at).start() >= span.start()) {
      target = at;
    }
    select(hits.get(Math.floorMod(target, hits.size())));
    tell(new Result.Hits(hits));
    tint();
  }

  @Override
  public void replaceOne() {
    refresh();
    TextRange selected = core.area().span().range();
    if (!hits.contains(selected)) {
      next();
      return;
    }
    put(List.of(selected));
    search(false);
    next();
  }

  @Override
  public void replaceAll() {
    refresh();
    put(hits);
    search(false);
  }

  private void put(List<TextRange> places) {
    if (!places.isEmpty()) {
      String text = core.area().getText();
      TextEdits edits =
          new TextEdits(Finder.replace(text, fields.asked(), places, fields.replacement()));
      int caret = edits.map(places.getFirst().end(), TextEdits.Side.AFTER);
      core.perform(edits, Span.at(caret));
    }
  }
}
