package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdit;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Keeps a very long line (pasted data, minified code) from stalling the pane: as long as the text
 * has one, nothing is wrapped, since wrapping it takes seconds for every key.
 */
final class LongLines {

  /** Wrapping this many characters takes about a tenth of a second. */
  static final int LIMIT = 8_000;

  private final ImeCodeArea area;
  private final TextLines text;
  private final ReadOnlyBooleanWrapper found = new ReadOnlyBooleanWrapper(this, "found");
  private boolean wrap = true;

  LongLines(EditCore core) {
    this.area = core.area();
    this.text = core.lines();
    area.setWrapText(true);
    core.watch(this::changed);
  }

  ReadOnlyBooleanProperty foundProperty() {
    return found.getReadOnlyProperty();
  }

  void setWrap(boolean wanted) {
    wrap = wanted;
    show();
  }

  /** Before a text is loaded, so that it is never laid out wrapped. */
  void loading(String next) {
    int start = 0;
    boolean any = false;
    for (int end = next.indexOf('\n'); end >= 0 && !any; end = next.indexOf('\n', start)) {
      any = end - start > LIMIT;
      start = end + 1;
    }
    found.set(any || next.length() - start > LIMIT);
    show();
  }

  private void changed(Change change) {
    boolean any = false;
    for (TextEdit back : change.inverse().edits()) {
      int first = text.lineAt(back.range().start());
      int last = text.lineAt(back.range().end());
      for (int line = first; line <= last; line++) {
        any |= area.getParagraphLength(line) > LIMIT;
      }
    }
    if (any != found.get()) {
      found.set(any || anywhere());
      show();
    }
  }

  private boolean anywhere() {
    for (int line = 0; line < text.count(); line++) {
      if (area.getParagraphLength(line) > LIMIT) {
        return true;
      }
    }
    return false;
  }

  private void show() {
    area.setWrapText(wrap && !found.get());
  }
}
