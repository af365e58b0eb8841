package dev.inkwren.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.geometry.Bounds;

/**
 * Which line stands at the top of the pane, as a number: 12.25 means that a quarter of line 12
 * (0-based) is scrolled out. Does not depend on the library's estimate of the whole height.
 */
final class Scroll {

  private final ImeCodeArea area;
  private final Pulse pulse;
  private final List<DoubleConsumer> listeners = new ArrayList<>();
  private double told = 0;
  private boolean moved = true;
  private int first;
  private int last;
  private int lines;
  private boolean typewriter;
  private int centred = -1;

  /** Where to scroll to as soon as the pane is in a window; none is negative. */
  private double awaited = -1;

  /** The library scrolls to the caret itself in the layout in between. */
  private boolean laidOut = true;

  Scroll(ImeCodeArea area, Pulse pulse) {
    this.area = area;
    this.pulse = pulse;
    area.viewportDirtyEvents()
        .subscribe(
            event -> {
              moved = true;
              pulse.request();
            });
    area.heightProperty()
        .addListener((property, was, is) -> keepCaret(is.doubleValue() < was.doubleValue()));
    area.sceneProperty().addListener((property, was, is) -> pulse.request());
    pulse.add(this::catchUp);
    pulse.add(this::tell);
    pulse.add(this::centre);
  }

  /** A strip or a drawer that opens must not cover the line that is being written. */
  private void keepCaret(boolean lower) {
    if (lower && area.getCaretBounds().isPresent()) {
      area.requestFollowCaret();
    }
  }

  void listen(DoubleConsumer listener) {
    listeners.add(listener);
  }

  void setTypewriter(boolean on) {
    typewriter = on;
    centred = -1;
    centre();
  }

  private void centre() {
    int line = area.getCurrentParagraph();
    if (typewriter && line != centred) {
      centred = line;
      laidOut = false;
      pulse.request();
    } else if (typewriter && !laidOut) {
      laidOut = true;
      area.showParagraphAtCenter(line);
    }
  }

  private void tell() {
    look();
    if (!moved && lines == area.getParagraphs().size()) {
      return;
    }
    moved = false;
    lines = area.getParagraphs().size();
    double now = top();
    if (Math.abs(now - told) > 0.005) {
      told = now;
      listeners.forEach(listener -> listener.accept(now));
    }
  }

  /**
   * Finds out which lines are shown. Asking the library in the middle of a change makes it build
   * the lines' nodes, which the change's own colours then throw away; so this is for the frame.
   */
  void look() {
    if (area.getScene() == null) {
      return;
    }
    first = lineShown(0);
    last = Math.max(first, lineShown(area.getVisibleParagraphs().size() - 1));
  }

  /** The top line at the last {@link #look}; 0-based, 0 as long as nothing is laid out. */
  int firstLine() {
    return first;
  }

  /** The last line that was at least partly visible at the last {@link #look}. */
  int lastLine() {
    return last;
  }

  /** The line of the visible paragraph {@code index}; 0 while the pane is not laid out. */
  private int lineShown(int index) {
    if (index < 0 || index >= area.getVisibleParagraphs().size()) {
      return 0;
    }
    try {
      return Math.max(0, area.visibleParToAllParIndex(index));
    } catch (IllegalArgumentException betweenTwoLayouts) {
      // The library counts cells that an edit has just taken away; the next layout knows better.
      return 0;
    }
  }

  double top() {
    look();
    int line = first;
    return line + hiddenPart(line).orElse(0.0);
  }

  private Optional<Double> hiddenPart(int line) {
    Bounds own = area.localToScreen(area.getBoundsInLocal());
    if (own == null || area.getParagraphLength(line) == 0) {
      return Optional.empty();
    }
    int start = area.getAbsolutePosition(line, 0);
    Optional<Bounds> first = area.getCharacterBoundsOnScreen(start, start + 1);
    Optional<Bounds> shown = area.getParagraphBoundsOnScreen(line);
    if (first.isEmpty() || shown.isEmpty()) {
      return Optional.empty();
    }
    double hidden = own.getMinY() - first.get().getMinY();
    double height = shown.get().getMaxY() - first.get().getMinY();
    return hidden <= 0 || height <= 0 ? Optional.empty() : Optional.of(hidden / height);
  }

  private void catchUp() {
    if (awaited >= 0 && area.getScene() != null) {
      to(awaited);
    }
  }

  /**
   * Scrolls so that {@link #top} is about {@code line}; listeners are not told. While the pane is
   * in no window, it is done later.
   */
  void to(double line) {
    awaited = area.getScene() == null ? Math.max(0, line) : -1;
    if (area.getScene() == null) {
      return;
    }
    int whole = (int) Math.clamp(Math.floor(line), 0, area.getParagraphs().size() - 1);
    area.showParagraphAtTop(whole);
    area.layout();
    double part = Math.clamp(line - whole, 0, 1);
    if (part > 0.01 && lineShown(0) == whole) {
      area.getParagraphBoundsOnScreen(whole).ifPresent(b -> area.scrollYBy(b.getHeight() * part));
      area.layout();
    }
    told = top();
  }
}
