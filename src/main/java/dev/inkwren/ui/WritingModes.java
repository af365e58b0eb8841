package dev.inkwren.ui;

import dev.inkwren.ui.editor.EditorLook;
import dev.inkwren.ui.editor.EditorView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * How the author likes to write: typeface, width, modes. One choice for all posts, kept from one
 * day to the next. FX thread only.
 */
final class WritingModes {

  /**
   * What the text is set in.
   *
   * @param family an installed family; empty for the best one found for Korean
   * @param size in pixels
   * @param columns most Latin characters in a line, 0 for as wide as the pane
   */
  record Typeface(String family, double size, int columns) {}

  private static final double USUAL_SIZE = 15;
  private static final int COLUMNS_ALONE = 84;

  private final WindowMemory memory;
  private final List<EditorView> views = new ArrayList<>();
  private boolean alone;
  private final BooleanProperty focus = flag("write.focus", EditorLook::setFocusMode);
  private final BooleanProperty typewriter = flag("write.typewriter", EditorLook::setTypewriter);
  private final BooleanProperty numbers = flag("write.numbers", EditorLook::setLineNumbers);
  private final BooleanProperty wrap = flag("write.wrap", EditorLook::setWrap);

  WritingModes(WindowMemory memory) {
    this.memory = memory;
    focus.set(memory.flag("write.focus", false));
    typewriter.set(memory.flag("write.typewriter", false));
    numbers.set(memory.flag("write.numbers", false));
    wrap.set(memory.flag("write.wrap", true));
  }

  private BooleanProperty flag(String key, BiConsumer<EditorLook, Boolean> show) {
    BooleanProperty property = new SimpleBooleanProperty(this, key);
    property.addListener(
        (observed, was, is) -> {
          memory().put(key, is);
          views.forEach(view -> show.accept(view.look(), is));
        });
    return property;
  }

  private WindowMemory memory() {
    return memory;
  }

  /** Dims all but the caret's paragraph. */
  BooleanProperty focus() {
    return focus;
  }

  /** Keeps the caret's line in the middle. */
  BooleanProperty typewriter() {
    return typewriter;
  }

  /** Line numbers beside the text. */
  BooleanProperty numbers() {
    return numbers;
  }

  /** Breaks long lines at the edge. */
  BooleanProperty wrap() {
    return wrap;
  }

  Typeface typeface() {
    return new Typeface(
        memory.get("write.family", ""),
        memory.number("write.size", USUAL_SIZE),
        (int) memory.number("write.columns", 0));
  }

  void setTypeface(Typeface chosen) {
    memory.put("write.family", chosen.family());
    memory.put("write.size", chosen.size());
    memory.put("write.columns", chosen.columns());
    views.forEach(view -> wear(view, chosen));
  }

  /** Nothing but the text is shown from now on: it stands in a column that the eye can follow. */
  void setAlone(boolean on) {
    alone = on;
    views.forEach(view -> wear(view, typeface()));
  }

  private void wear(EditorView view, Typeface typeface) {
    boolean wide = typeface.columns() == 0;
    view.toolbar().setAlone(alone);
    view.look().setFont(typeface.family(), typeface.size());
    view.look().setColumns(wide && alone ? COLUMNS_ALONE : typeface.columns());
  }

  /** From now on {@code view} looks as chosen. */
  void attach(EditorView view) {
    views.add(view);
    EditorLook look = view.look();
    wear(view, typeface());
    look.setFocusMode(focus.get());
    look.setTypewriter(typewriter.get());
    look.setLineNumbers(numbers.get());
    look.setWrap(wrap.get());
  }

  void detach(EditorView view) {
    views.remove(view);
  }
}
