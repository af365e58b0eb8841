package dev.inkwren.ui;

import dev.inkwren.change.UnifiedDiff;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A unified diff, coloured, as text that cannot do anything. */
final class DiffView {

  private static final int MOST_LINES = 400;

  /** A longer line is cut, since laying it out would keep the window waiting. */
  private static final int LONGEST_LINE = 2_000;

  private DiffView() {}

  /** What changes from {@code before} to {@code after}. */
  static Region of(String before, String after) {
    return of(UnifiedDiff.between("", "", before, after));
  }

  /** Shows the hunks of a {@code diff} of one text, cut after some hundred lines. */
  static Region of(String diff) {
    VBox box = new VBox();
    box.getStyleClass().add("diff");
    int hunks = Math.max(0, diff.indexOf("@@"));
    String[] lines = diff.substring(hunks).replaceFirst("\n$", "").split("\n", -1);
    for (int i = 0; i < Math.min(lines.length, MOST_LINES); i++) {
      box.getChildren().add(line(lines[i]));
    }
    if (lines.length > MOST_LINES) {
      box.getChildren().add(line("… +" + (lines.length - MOST_LINES)));
    }
    return box;
  }

  private static Label line(String text) {
    boolean longer = text.length() > LONGEST_LINE;
    String shown = longer ? text.substring(0, LONGEST_LINE) + "…" : text;
    Label label = new Label(shown.isEmpty() ? " " : shown);
    label.getStyleClass().add("diff-line");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    String state =
        text.startsWith("@@")
            ? "place"
            : text.startsWith("+") ? "added" : text.startsWith("-") ? "removed" : "same";
    label.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
    return label;
  }
}
