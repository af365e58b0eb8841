package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Puts in what was fetched on another thread, at the place it was fetched for. */
final class Insertions {

  private final EditCore core;
  private final List<HeldPlace> held = new ArrayList<>();

  Insertions(EditCore core) {
    this.core = core;
    core.watch(change -> held.forEach(place -> place.follow(change.edits())));
  }

  HeldPlace hold(TextRange range) {
    HeldPlace place = new HeldPlace(range);
    held.add(place);
    return place;
  }

  void release(HeldPlace place) {
    held.remove(place);
  }

  /**
   * Replaces a place that was held, as one undo step. The caret goes behind the text if it waited
   * there, else it stays; while an input method composes, all of it waits.
   */
  void insert(HeldPlace place, String text) {
    release(place);
    ImeCodeArea area = core.area();
    TextRange range = place.range();
    TextEdits edits = TextEdits.of(new TextEdit(range, text));
    boolean waiting = area.span().range().equals(range);
    if (waiting && !area.isComposing()) {
      core.perform(edits, Span.at(range.start() + text.length()));
      area.requestFollowCaret();
    } else {
      core.apply(edits, false);
    }
  }
}
