package dev.inkwren.ui;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.change.FileOperation;
import dev.inkwren.ui.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A plan as the author sees it before it happens: the steps, what to know, the diff. */
final class PlanView {

  private PlanView() {}

  static Region of(ChangePlan plan, Texts texts) {
    VBox box = new VBox(6);
    for (FileOperation operation : plan.operations()) {
      box.getChildren().add(step(operation, texts));
    }
    for (String note : plan.notes()) {
      Label label = new Label(note, new FontIcon(Feather.INFO));
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      box.getChildren().add(label);
    }
    String diff = plan.unifiedDiff();
    if (!diff.isEmpty()) {
      box.getChildren().add(DiffView.of(diff));
    }
    return box;
  }

  private static HBox step(FileOperation operation, Texts texts) {
    Label verb =
        new Label(
            switch (operation) {
              case FileOperation.Create create -> texts.get("plan.create");
              case FileOperation.Replace replace -> texts.get("plan.replace");
              case FileOperation.Move move -> texts.get("plan.move");
              case FileOperation.MoveFile move -> texts.get("plan.move");
              case FileOperation.Delete delete -> texts.get("plan.delete");
              case FileOperation.Copy copy -> texts.get("plan.copy");
            });
    verb.getStyleClass().add("badge");
    verb.setMinWidth(Region.USE_PREF_SIZE);
    Label path =
        new Label(
            switch (operation) {
              case FileOperation.Move move -> move.from() + "  →  " + move.to();
              case FileOperation.MoveFile move -> move.from() + "  →  " + move.path();
              default -> operation.path();
            });
    path.getStyleClass().add("plan-path");
    path.setWrapText(true);
    HBox row = new HBox(verb, path);
    row.getStyleClass().add("plan-step");
    return row;
  }
}
