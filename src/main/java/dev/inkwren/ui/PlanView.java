package dev.inkwren.ui;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.change.FileOperation;
import dev.inkwren.change.UnifiedDiff;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A plan as the author sees it before it happens: what to know, then each file with its diff. */
final class PlanView {

  /** So many diffs are open at first; the others open when asked for. */
  private static final int OPEN_AT_FIRST = 3;

  /** A longer list would not be read, and would keep the window waiting. */
  private static final int MOST_STEPS = 200;

  private PlanView() {}

  static Region of(ChangePlan plan, Texts texts) {
    VBox box = new VBox(8);
    box.getStyleClass().add("plan");
    plan.notes().forEach(note -> box.getChildren().add(note(note, Feather.INFO)));
    List<FileOperation> steps = plan.operations();
    int open = OPEN_AT_FIRST;
    for (FileOperation step : steps.subList(0, Math.min(steps.size(), MOST_STEPS))) {
      boolean text =
          !(step instanceof FileOperation.Copy || step instanceof FileOperation.MoveFile);
      boolean shown = !(step instanceof FileOperation.Delete) && open-- > 0;
      box.getChildren().add(text ? step(step, shown, texts) : heading(step, texts));
    }
    if (steps.size() > MOST_STEPS) {
      box.getChildren()
          .add(note(texts.get("plan.more", steps.size() - MOST_STEPS), Feather.MORE_HORIZONTAL));
    }
    return box;
  }

  /** A sentence the author should read, with an icon. */
  static Label note(String sentence, Feather icon) {
    FontIcon symbol = new FontIcon(icon);
    symbol.getStyleClass().add(icon == Feather.ALERT_TRIANGLE ? "warning" : "hint");
    Label label = new Label(sentence, symbol);
    label.getStyleClass().add("plan-note");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Node step(FileOperation operation, boolean open, Texts texts) {
    FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    ToggleButton toggle = new ToggleButton(null, arrow);
    toggle.getStyleClass().add("plan-toggle");
    toggle.setAccessibleText(verb(operation, texts) + " " + place(operation));
    HBox heading = heading(operation, texts);
    heading.getChildren().addFirst(toggle);
    heading.setOnMouseClicked(event -> toggle.setSelected(!toggle.isSelected()));
    VBox box = new VBox(4, heading);
    Runnable show =
        () -> {
          arrow.setIconCode(toggle.isSelected() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
          if (toggle.isSelected()) {
            box.getChildren().setAll(heading, content(operation, texts));
          } else {
            box.getChildren().setAll(heading);
          }
        };
    toggle.selectedProperty().addListener((property, was, is) -> show.run());
    toggle.setSelected(open);
    return box;
  }

  private static Region content(FileOperation operation, Texts texts) {
    String diff = UnifiedDiff.content(operation);
    if (!diff.isEmpty()) {
      return DiffView.of(diff);
    }
    Label same = new Label(texts.get("plan.same"));
    same.getStyleClass().add("form-hint");
    return same;
  }

  private static HBox heading(FileOperation operation, Texts texts) {
    Label badge = new Label(verb(operation, texts));
    badge.getStyleClass().addAll("badge", "badge-" + kind(operation));
    badge.setMinWidth(Region.USE_PREF_SIZE);
    Label path = new Label(place(operation));
    path.getStyleClass().add("plan-path");
    path.setWrapText(true);
    HBox.setHgrow(path, Priority.ALWAYS);
    HBox row = new HBox(badge, path);
    row.getStyleClass().add("plan-step");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static String kind(FileOperation operation) {
    return switch (operation) {
      case FileOperation.Create create -> "create";
      case FileOperation.Replace replace -> "replace";
      case FileOperation.Move move -> "move";
      case FileOperation.MoveFile move -> "move";
      case FileOperation.Delete delete -> "delete";
      case FileOperation.Copy copy -> "copy";
    };
  }

  private static String verb(FileOperation operation, Texts texts) {
    return texts.get("plan." + kind(operation).toLowerCase(Locale.ROOT));
  }

  private static String place(FileOperation operation) {
    return switch (operation) {
      case FileOperation.Move move -> move.from() + "  →  " + move.to();
      case FileOperation.MoveFile move -> move.from() + "  →  " + move.path();
      default -> operation.path();
    };
  }
}
