package dev.inkwren.ui.problems;

import dev.inkwren.check.Problem;
import dev.inkwren.check.QuickFix;
import dev.inkwren.ui.text.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * One problem as a line of a list.
 *
 * @param line 0-based
 */
record ProblemRow(Texts texts, Problem problem, int line) {

  /** Pixels from which on a row names its rule, too; in less, what is wrong needs them all. */
  private static final double ROOM_FOR_RULE = 560;

  /**
   * @param fix applies a fix the author chose
   */
  Node node(Consumer<QuickFix> fix) {
    Label message = new Label(problem.message());
    HBox.setHgrow(message, Priority.ALWAYS);
    message.setMinWidth(60);
    message.setPrefWidth(0);
    message.setMaxWidth(Double.MAX_VALUE);
    message.setTooltip(new Tooltip(problem.message() + "\n" + problem.rule()));
    HBox row = new HBox(8, ProblemParts.icon(problem.severity()), message);
    row.getStyleClass().add("problem-row");
    for (QuickFix quickFix : problem.fixes()) {
      row.getChildren().add(ProblemParts.button(quickFix, () -> fix.accept(quickFix)));
    }
    Label place = new Label(texts.get("problems.line", line + 1));
    place.getStyleClass().add("problem-place");
    Label rule = new Label(problem.rule().toString());
    rule.getStyleClass().add("problem-rule");
    rule.setMinWidth(Region.USE_PREF_SIZE);
    rule.visibleProperty().bind(row.widthProperty().greaterThan(ROOM_FOR_RULE));
    rule.managedProperty().bind(rule.visibleProperty());
    row.getChildren().addAll(rule, place);
    return row;
  }

  /** What a screen reader says. */
  String spoken() {
    String severity = texts.get("severity." + problem.severity().word());
    return texts.get("problems.spoken", severity, line + 1, problem.message());
  }
}
