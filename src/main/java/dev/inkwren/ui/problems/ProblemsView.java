package dev.inkwren.ui.problems;

import dev.inkwren.check.Problem;
import dev.inkwren.check.QuickFix;
import dev.inkwren.text.Lines;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of problems of the open post; Enter goes to the place, the button repairs it. */
public final class ProblemsView {

  /** Id of the list, for tests and assistive tools. */
  public static final String LIST_ID = "problems-list";

  private final Texts texts;
  private final Consumer<QuickFix> fix;
  private final ListView<Problem> list = new ListView<>();
  private Lines lines = Lines.of("");

  /**
   * @param goTo puts the caret where a problem is
   * @param fix applies a fix the author chose
   */
  public ProblemsView(Texts texts, Consumer<Problem> goTo, Consumer<QuickFix> fix) {
    this.texts = texts;
    this.fix = fix;
    list.setId(LIST_ID);
    list.getStyleClass().add("problems");
    list.setAccessibleText(texts.get("problems.title"));
    list.setPlaceholder(placeholder());
    list.setCellFactory(view -> new ProblemCell());
    list.setOnKeyPressed(
        event -> {
          Problem selected = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && selected != null) {
            if (event.isAltDown() && !selected.fixes().isEmpty()) {
              fix.accept(selected.fixes().getFirst());
            } else {
              goTo.accept(selected);
            }
          }
        });
    list.setOnMouseClicked(
        event -> {
          Problem selected = list.getSelectionModel().getSelectedItem();
          if (selected != null && event.getClickCount() == 1) {
            goTo.accept(selected);
          }
        });
  }

  public Node root() {
    return list;
  }

  /** Shows {@code problems}, whose ranges are in the text behind {@code newLines}. */
  public void show(List<Problem> problems, Lines newLines) {
    lines = newLines;
    if (!list.getItems().equals(problems)) {
      list.getItems().setAll(problems);
    } else {
      list.refresh();
    }
  }

  private Node placeholder() {
    FontIcon icon = new FontIcon(Feather.CHECK_CIRCLE);
    icon.getStyleClass().addAll("empty-icon", "success");
    Label label = new Label(texts.get("problems.none"));
    label.getStyleClass().add("empty-text");
    VBox box = new VBox(6, icon, label);
    box.getStyleClass().add("empty-state");
    return box;
  }

  private final class ProblemCell extends ListCell<Problem> {

    ProblemCell() {
      // As wide as the list and no wider: the fix must never lie beyond the edge.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
      super.updateItem(problem, empty);
      setText(null);
      if (empty || problem == null) {
        setGraphic(null);
        return;
      }
      int line = lines.lineAt(Math.min(problem.range().start(), lines.end(lines.count() - 1)));
      ProblemRow row = new ProblemRow(texts, problem, line);
      setGraphic(row.node(fix));
      setAccessibleText(row.spoken());
    }
  }
}
