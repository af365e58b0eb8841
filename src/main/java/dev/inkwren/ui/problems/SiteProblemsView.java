package dev.inkwren.ui.problems;

import dev.inkwren.check.Problem;
import dev.inkwren.check.QuickFix;
import dev.inkwren.session.SiteCheck;
import dev.inkwren.ui.list.GroupRow;
import dev.inkwren.ui.list.ItemCell;
import dev.inkwren.ui.list.ListChoice;
import dev.inkwren.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The problems of all posts, by file; Enter goes to the place, the button repairs it. */
public final class SiteProblemsView {

  /** Id of the list, for tests and assistive tools. */
  public static final String LIST_ID = "site-problems";

  /** Id of the button that starts the check. */
  public static final String START_ID = "site-check";

  /** Id of the button that ends it early. */
  public static final String CANCEL_ID = "site-check-cancel";

  /** What the view asks of the window. */
  public interface Actions {

    /** Checks all posts. */
    void start();

    /** Ends the check before it is through; what it has found stays. */
    void cancel();

    /** Goes to the place of {@code problem} in the post at {@code path}. */
    void open(String path, Problem problem);

    /** Opens the post at {@code path} and repairs it there. */
    void fix(String path, Problem problem, QuickFix fix);
  }

  /** A line of the list: a file, or a problem in it. */
  private sealed interface Row {
    record File(String path, String title, int count) implements Row {}

    record Flaw(String path, SiteCheck.Found found) implements Row {}
  }

  private final Texts texts;
  private final Actions actions;
  private final Function<String, String> titleOf;
  private final Button start;
  private final Button cancel;
  private final ProgressBar bar = new ProgressBar(0);
  private final Label summary = new Label();
  private final Label none = new Label();
  private final ListView<Row> list = new ListView<>();
  private final VBox root = new VBox();

  /**
   * @param titleOf the title of the post at a path
   */
  public SiteProblemsView(Texts texts, Actions actions, Function<String, String> titleOf) {
    this.texts = texts;
    this.actions = actions;
    this.titleOf = titleOf;
    start = button(START_ID, Feather.PLAY, actions::start);
    cancel = button(CANCEL_ID, Feather.X, actions::cancel);
    bar.setPrefWidth(180);
    summary.setId("site-check-summary");
    summary.getStyleClass().add("search-count");
    HBox top = new HBox(10, start, cancel, bar, summary);
    top.getStyleClass().add("search-bar");
    none.getStyleClass().add("empty-text");
    none.setWrapText(true);
    list.setId(LIST_ID);
    list.getStyleClass().add("problems");
    list.setAccessibleText(texts.get("site-problems.title"));
    list.setPlaceholder(none);
    list.setCellFactory(view -> new RowCell());
    ListChoice.of(list, 1, this::open, this::mend);
    VBox.setVgrow(list, Priority.ALWAYS);
    root.getChildren().setAll(top, list);
  }

  private Button button(String id, Feather icon, Runnable action) {
    Button button = new Button(texts.get(id), new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void open(Row row) {
    if (row instanceof Row.Flaw(String path, SiteCheck.Found found)) {
      actions.open(path, found.problem());
    }
  }

  private void mend(Row row) {
    if (row instanceof Row.Flaw(String path, SiteCheck.Found found)
        && !found.problem().fixes().isEmpty()) {
      actions.fix(path, found.problem(), found.problem().fixes().getFirst());
    } else {
      open(row);
    }
  }

  /** What is put into the window. */
  public Node root() {
    return root;
  }

  /** Puts the keyboard on the list, or on the button as long as there is none. */
  public void focus() {
    if (list.getItems().isEmpty()) {
      start.requestFocus();
    } else {
      list.requestFocus();
    }
  }

  /** Shows how far the check is and what it has found. */
  public void show(SiteCheck.Progress progress, boolean siteOpen) {
    shown(cancel, progress.running());
    shown(bar, progress.running());
    start.setDisable(progress.running() || !siteOpen);
    bar.setProgress(progress.total() == 0 ? 0 : (double) progress.done() / progress.total());
    summary.setText(summary(progress));
    none.setText(
        texts.get(
            !siteOpen
                ? "site.none.hint"
                : progress.complete() ? "site-problems.none" : "site-problems.hint"));
    List<Row> rows = new ArrayList<>();
    progress
        .found()
        .forEach(
            (path, found) -> {
              rows.add(new Row.File(path, titleOf.apply(path), found.size()));
              found.forEach(each -> rows.add(new Row.Flaw(path, each)));
            });
    if (!list.getItems().equals(rows)) {
      list.getItems().setAll(rows);
    }
  }

  private String summary(SiteCheck.Progress progress) {
    if (progress.running()) {
      return texts.get("site-problems.progress", progress.done(), progress.total());
    }
    return progress.complete()
        ? texts.get("site-problems.summary", progress.problems(), progress.found().size())
        : "";
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private final class RowCell extends ItemCell<Row> {

    @Override
    protected void show(Row row) {
      switch (row) {
        case Row.File(String path, String title, int count) ->
            show(GroupRow.of(title, count, path), texts.get("site-problems.file", title, count));
        case Row.Flaw(String path, SiteCheck.Found found) -> {
          ProblemRow line = new ProblemRow(texts, found.problem(), found.line());
          show(line.node(fix -> actions.fix(path, found.problem(), fix)), line.spoken());
        }
      }
    }
  }
}
