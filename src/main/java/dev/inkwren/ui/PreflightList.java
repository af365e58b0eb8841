package dev.inkwren.ui;

import dev.inkwren.check.Problem;
import dev.inkwren.check.QuickFix;
import dev.inkwren.check.Severity;
import dev.inkwren.session.Preflight;
import dev.inkwren.session.Preflight.Finding;
import dev.inkwren.ui.text.Texts;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
  private final Consumer<Finding> goTo;
  private final BiConsumer<Finding, QuickFix> fix;
  private final Label headline = new Label();
  private final ListView<Finding> list = new ListView<>();

  PreflightList(Texts texts, Consumer<Finding> goTo, BiConsumer<Finding, QuickFix> fix) {
    this.texts = texts;
    this.goTo = goTo;
    this.fix = fix;
    headline.getStyleClass().add("preflight-headline");
    headline.setWrapText(true);
    headline.setMinHeight(Region.USE_PREF_SIZE);
    list.setId(LIST_ID);
    list.getStyleClass().add("sheet-list");
    list.setFixedCellSize(ROW);
    list.setAccessibleText(texts.get("preflight.title"));
    list.setCellFactory(view -> new Row());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            goToChosen();
          }
        });
  }

  /** The sum of it. */
  Region headline() {
    return headline;
  }

  /** Everything in one list. */
  Region list() {
    return list;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER) {
      return;
    }
    event.consume();
    Finding chosen = list.getSelectionModel().getSelectedItem();
    if (event.isAltDown() && chosen != null) {
      chosen.problem().stream()
          .flatMap(problem -> problem.fixes().stream())
          .findFirst()
          .ifPresent(first -> fix.accept(chosen, first));
    } else {
      goToChosen();
    }
  }

  private void goToChosen() {
    Finding chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      goTo.accept(chosen);
    }
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

  private final class Row extends ListCell<Finding> {

    Row() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Finding finding, boolean empty) {
      super.updateItem(finding, empty);
      setText(null);
      if (empty || finding == null) {
        setGraphic(null);
        return;
      }
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
      finding
          .problem()
          .ifPresent(
              problem ->
                  problem.fixes().stream()
                      .limit(1)
                      .forEach(first -> row.getChildren().add(button(finding, first))));
      setGraphic(row);
      setAccessibleText(message.getText() + ", " + place.getText());
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
      return switch (finding.problem().get().severity()) {
        case ERROR -> styled(Feather.X_CIRCLE, "error");
        case WARNING -> styled(Feather.ALERT_TRIANGLE, "warning");
        case HINT -> styled(Feather.INFO, "hint");
      };
    }

    private static FontIcon styled(Feather code, String style) {
      FontIcon icon = new FontIcon(code);
      icon.getStyleClass().add(style);
      return icon;
    }

    private Button button(Finding finding, QuickFix quickFix) {
      Button button = new Button(quickFix.label());
      button.setMnemonicParsing(false);
      button.getStyleClass().addAll("small", "fix-button");
      button.setFocusTraversable(false);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(event -> fix.accept(finding, quickFix));
      return button;
    }
  }
}
