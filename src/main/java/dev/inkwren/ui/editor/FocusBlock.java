package dev.inkwren.ui.editor;

import java.util.List;

/**
 * The lines that stay bright in focus mode: those around the caret up to the next blank ones. On
 * while the area has the style class {@link #MODE}.
 */
final class FocusBlock {

  static final String MODE = "focused-paragraph";

  /** More lines than this to either side are not looked at for a key. */
  private static final int LONGEST = 300;

  private final ImeCodeArea area;
  private final TextLines text;
  private int first;
  private int last = -1;

  FocusBlock(ImeCodeArea area, TextLines text) {
    this.area = area;
    this.text = text;
  }

  /** Looks where the caret is; true when other lines are bright than before. */
  boolean follow() {
    int wasFirst = first;
    int wasLast = last;
    first = 0;
    last = -1;
    if (area.getStyleClass().contains(MODE)) {
      int line = text.lineAt(area.span().caret());
      first = edge(line, -1);
      last = edge(line, 1);
    }
    return first != wasFirst || last != wasLast;
  }

  private int edge(int line, int step) {
    int edge = line;
    while (!text.line(line).isBlank() && Math.abs(edge - line) < LONGEST && isText(edge + step)) {
      edge += step;
    }
    return edge;
  }

  private boolean isText(int line) {
    return line >= 0 && line < text.count() && !text.line(line).isBlank();
  }

  void addTo(List<String> style, int line) {
    if (line >= first && line <= last) {
      style.add("bright");
    }
  }
}
