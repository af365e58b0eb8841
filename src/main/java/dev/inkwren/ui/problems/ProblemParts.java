package dev.inkwren.ui.problems;

import dev.inkwren.check.QuickFix;
import dev.inkwren.check.Severity;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What every row that shows a problem is made of. */
public final class ProblemParts {

  private ProblemParts() {}

  /** The sign of {@code severity}, in its colour. */
  public static FontIcon icon(Severity severity) {
    FontIcon icon =
        new FontIcon(
            switch (severity) {
              case ERROR -> Feather.X_CIRCLE;
              case WARNING -> Feather.ALERT_TRIANGLE;
              case HINT -> Feather.INFO;
            });
    icon.getStyleClass().add(severity.word());
    return icon;
  }

  /** A button that mends; by keyboard the list does that, with Alt and Enter. */
  public static Button button(QuickFix fix, Runnable apply) {
    Button button = new Button(fix.label());
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll("small", "fix-button");
    button.setFocusTraversable(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> apply.run());
    return button;
  }
}
