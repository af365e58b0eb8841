package dev.inkwren.ui.problems;

import dev.inkwren.check.Problem;
import dev.inkwren.check.QuickFix;
import dev.inkwren.check.RuleId;
import dev.inkwren.check.Severity;
import dev.inkwren.text.Lines;
import dev.inkwren.ui.list.ItemCell;
import dev.inkwren.ui.list.ListChoice;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of problems of the open post; Enter goes to the place, the button repairs it. */
public final class ProblemsView {

  /** Id of the list, for tests and assistive tools. */
  public static final String LIST_ID = "problems-list";

  private final Texts texts;
  private final Consumer<QuickFix> fix;
  private final ListView<Looks> list = new ListView<>();

  /** One for each item of the list, where it lies in the text now. */
  private List<Problem> problems = List.of();

  /**
   * What is seen of a problem. With every key problems move along with the text; as long as they
   * look the same, their rows stay as they are.
   *
   * @param line 0-based
   */
  private record Looks(
      Severity severity, RuleId rule, String message, List<String> fixes, int line) {

    static Looks of(Problem problem, Lines lines) {
      return new Looks(
          problem.severity(),
          problem.rule(),
          problem.message(),
          problem.fixes().stream().map(QuickFix::label).toList(),
          lines.lineAt(Math.min(problem.range().start(), lines.end(lines.count() - 1))));
    }
  }

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
    ListChoice.of(list, 1, looks -> goTo.accept(selected()), looks -> mend(selected(), goTo));
  }

  private Problem selected() {
    return problems.get(list.getSelectionModel().getSelectedIndex());
  }

  private void mend(Problem problem, Consumer<Problem> goTo) {
    problem.fixes().stream().findFirst().ifPresentOrElse(fix, () -> goTo.accept(problem));
  }

  /** What is put into the window. */
  public Node root() {
    return list;
  }

  /** Shows {@code newProblems}, whose ranges are in the text behind {@code lines}. */
  public void show(List<Problem> newProblems, Lines lines) {
    problems = List.copyOf(newProblems);
    List<Looks> looks = problems.stream().map(problem -> Looks.of(problem, lines)).toList();
    if (!list.getItems().equals(looks)) {
      list.getItems().setAll(looks);
    }
  }

  private Node placeholder() {
    FontIcon icon = new FontIcon(Feather.CHECK_CIRCLE);
    icon.getStyleClass().addAll("empty-icon", "success");
    Label label = new Label(texts.get("problems.none"));
    label.getStyleClass().add("empty-text");
    HBox box = new HBox(2, icon, label);
    box.getStyleClass().add("empty-state");
    return box;
  }

  private final class ProblemCell extends ItemCell<Looks> {

    @Override
    protected void show(Looks looks) {
      Problem problem = problems.get(getIndex());
      ProblemRow row = new ProblemRow(texts, problem, looks.line());
      show(row.node(chosen -> mend(problem.fixes().indexOf(chosen))), row.spoken());
    }

    private void mend(int which) {
      fix.accept(problems.get(getIndex()).fixes().get(which));
    }
  }
}
