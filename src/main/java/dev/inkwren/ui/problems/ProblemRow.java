package dev.inkwren.ui.problems;

import dev.inkwren.check.Problem;
import dev.inkwren.check.QuickFix;
import dev.inkwren.check.Severity;
import dev.inkwren.ui.text.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One problem as a line of a list.
 *
 * @param line 0-based
 */
record ProblemRow(Texts texts, Problem problem, int line) {

  private static Feather icon(Severity severity) {
    return switch (severity) {
      case ERROR -> Feather.X_CIRCLE;
      case WARNING -> Feather.ALERT_TRIANGLE;
      case HINT -> Feather.INFO;
    };
  }

  /**
   * @param fix applies a fix the author chose
   */
  Node node(Consumer<QuickFix> fix) {
    FontIcon icon = new FontIcon(icon(problem.severity()));
    icon.getStyleClass().add(problem.severity().word());
    Label message = new Label(problem.message());
    HBox.setHgrow(message, Priority.SOMETIMES);
    message.setMinWidth(60);
    message.setTooltip(new Tooltip(problem.message()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(8, icon, message, gap);
    row.getStyleClass().add("problem-row");
    for (QuickFix quickFix : problem.fixes()) {
      row.getChildren().add(button(quickFix, fix));
    }
    Label place = new Label(texts.get("problems.line", line + 1));
    place.getStyleClass().add("problem-place");
    Label rule = new Label(problem.rule().toString());
    rule.getStyleClass().add("problem-rule");
    rule.setMinWidth(0);
    row.getChildren().addAll(rule, place);
    return row;
  }

  private static Button button(QuickFix quickFix, Consumer<QuickFix> fix) {
    Button button = new Button(quickFix.label());
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll("small", "fix-button");
    button.setFocusTraversable(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> fix.accept(quickFix));
    return button;
  }

  /** What a screen reader says. */
  String spoken() {
    return texts.get("problems.spoken", problem.severity().word(), line + 1, problem.message());
  }
}
