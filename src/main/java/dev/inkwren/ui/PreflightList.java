package dev.inkwren.ui;

import dev.inkwren.check.Problem;
import dev.inkwren.check.QuickFix;
import dev.inkwren.check.Severity;
import dev.inkwren.session.Preflight;
import dev.inkwren.session.Preflight.Finding;
import dev.inkwren.ui.list.ItemCell;
import dev.inkwren.ui.list.ListChoice;
import dev.inkwren.ui.problems.ProblemParts;
import dev.inkwren.ui.text.Texts;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a deploy would say, as a headline and one list; Enter goes to the place. */
final class PreflightList {

  /** Id of the list. */
  static final String LIST_ID = "preflight-list";

  private static final double ROW = 46;
  private static final double MOST_HEIGHT = 380;

  private final Texts texts;
  private final BiConsumer<Finding, QuickFix> fix;
  private final Label headline = new Label();
  private final ListView<Finding> list = new ListView<>();

  PreflightList(Texts texts, Consumer<Finding> goTo, BiConsumer<Finding, QuickFix> fix) {
    this.texts = texts;
    this.fix = fix;
    headline.getStyleClass().add("preflight-headline");
    headline.setWrapText(true);
    headline.setMinHeight(Region.USE_PREF_SIZE);
    list.setId(LIST_ID);
    list.getStyleClass().add("sheet-list");
    list.setFixedCellSize(ROW);
    list.setAccessibleText(texts.get("preflight.title"));
    list.setCellFactory(view -> new Row());
    ListChoice.of(list, 2, goTo, this::mend);
  }

  /** The sum of it. */
  Region headline() {
    return headline;
  }

  /** Everything in one list. */
  Region list() {
    return list;
  }

  private void mend(Finding chosen) {
    chosen.problem().stream()
        .flatMap(problem -> problem.fixes().stream())
        .findFirst()
        .ifPresent(first -> fix.accept(chosen, first));
  }

  void show(Preflight report) {
    headline.setText(sentence(report));
    FontIcon icon = new FontIcon(icon(report));
    icon.getStyleClass().add(style(report));
    headline.setGraphic(icon);
    list.getItems().setAll(report.findings());
    boolean any = !report.findings().isEmpty();
    list.setVisible(any);
    list.setManaged(any);
    double height = Math.min(MOST_HEIGHT, report.findings().size() * ROW + 10);
    list.setPrefHeight(height);
    list.setMinHeight(Math.min(height, 2 * ROW + 10));
    list.getSelectionModel().selectFirst();
  }

  private String sentence(Preflight report) {
    if (report.findings().isEmpty()) {
      return texts.get("preflight.clean", report.posts());
    }
    String counts =
        texts.get(
            "preflight.counts",
            count(report, Severity.ERROR),
            count(report, Severity.WARNING),
            count(report, Severity.HINT),
            report.posts());
    return report.stopsBuild() ? texts.get("preflight.stops") + " " + counts : counts;
  }

  private static long count(Preflight report, Severity severity) {
    return report.findings().stream()
        .flatMap(finding -> finding.problem().stream())
        .filter(problem -> problem.severity() == severity)
        .count();
  }

  private static Feather icon(Preflight report) {
    if (report.stopsBuild()) {
      return Feather.ALERT_OCTAGON;
    }
    return report.findings().isEmpty() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE;
  }

  private static String style(Preflight report) {
    if (report.stopsBuild()) {
      return "error";
    }
    return report.findings().isEmpty() ? "success" : "warning";
  }

  private final class Row extends ItemCell<Finding> {

    @Override
    protected void show(Finding finding) {
      Label message =
          new Label(finding.problem().map(Problem::message).orElse(finding.post().reason()));
      message.setMinWidth(0);
      Label place = new Label(place(finding));
      place.getStyleClass().add("form-hint");
      place.setMinWidth(0);
      VBox words = new VBox(2, message, place);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      HBox row = new HBox(10, icon(finding), words);
      row.getStyleClass().add("problem-row");
      finding.problem().stream()
          .flatMap(problem -> problem.fixes().stream())
          .limit(1)
          .map(first -> ProblemParts.button(first, () -> fix.accept(finding, first)))
          .forEach(row.getChildren()::add);
      show(row, message.getText() + ", " + place.getText());
    }

    private String place(Finding finding) {
      String rule = finding.problem().map(p -> p.rule() + "  ·  ").orElse("");
      String line =
          finding
              .problem()
              .map(p -> "  ·  " + texts.get("problems.line", finding.line() + 1))
              .orElse("");
      return rule + finding.post().path() + line;
    }

    private FontIcon icon(Finding finding) {
      if (finding.problem().isEmpty()) {
        return styled(Feather.EYE_OFF, "hint");
      }
      if (finding.stopsBuild()) {
        return styled(Feather.ALERT_OCTAGON, "error");
      }
      return ProblemParts.icon(finding.problem().get().severity());
    }

    private static FontIcon styled(Feather code, String style) {
      FontIcon icon = new FontIcon(code);
      icon.getStyleClass().add(style);
      return icon;
    }
  }
}
