package dev.inkwren.ui.editor;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Caret and selection as properties that follow at the next frame; composing moves neither. */
final class CaretWatch {

  private final EditCore core;
  private final ReadOnlyIntegerWrapper line = new ReadOnlyIntegerWrapper(this, "line");
  private final ReadOnlyObjectWrapper<Span> selected =
      new ReadOnlyObjectWrapper<>(this, "selected", Span.at(0));

  CaretWatch(EditCore core, Pulse pulse) {
    this.core = core;
    ImeCodeArea area = core.area();
    area.caretPositionProperty().addListener((property, was, is) -> pulse.request());
    area.selectionProperty().addListener((property, was, is) -> pulse.request());
    pulse.add(this::follow);
  }

  private void follow() {
    ImeCodeArea area = core.area();
    if (!area.isComposing()) {
      line.set(core.lines().lineAt(area.getCaretPosition()));
      selected.set(area.span());
    }
  }

  /** The caret's line, 0-based. */
  ReadOnlyIntegerProperty line() {
    return line.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Span> selected() {
    return selected.getReadOnlyProperty();
  }
}
