package dev.inkwren.ui;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.change.PlanResult;
import dev.inkwren.session.EditorSession;
import dev.inkwren.session.ExportDraft;
import dev.inkwren.site.Site;
import dev.inkwren.store.ChangeOutcome;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows where a post would go and what would happen there, and does it when the author says so. */
final class ExportSheet {

  /** Id of the button that exports. */
  static final String DO_ID = "export-do";

  private final MainWindow window;
  private final Texts texts;
  private final Label siteLabel = new Label();
  private final TextField slug = new TextField();
  private final VBox planBox = new VBox(8);
  private final Button go = new Button();

  ExportSheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
  }

  void ask(EditorSession session) {
    ExportDraft draft = window.workspace().export(session);
    draft.site().addListener((property, old, site) -> showSite(site));
    draft.plan().addListener((property, old, plan) -> showPlan(plan));
    showSite(draft.site().get());
    showPlan(draft.plan().get());
    slug.setId("export-slug");
    slug.setText(draft.slug());
    slug.setAccessibleText(texts.get("export.slug"));
    slug.textProperty().addListener((property, old, text) -> draft.setSlug(text.strip()));
    go.setId(DO_ID);
    go.setDefaultButton(true);
    go.getStyleClass().add("accent");
    go.setOnAction(event -> carryOut(draft));
    window
        .dialogs()
        .show(
            Feather.SEND,
            texts.get("export.title"),
            content(draft),
            List.of(Choice.normal("export-cancel", texts.get("dialog.cancel"), () -> {})),
            820);
    slug.requestFocus();
  }

  private VBox content(ExportDraft draft) {
    Button choose = new Button(texts.get("export.choose"), new FontIcon(Feather.FOLDER));
    choose.setId("export-choose");
    choose.setOnAction(
        event ->
            window
                .doors()
                .choosers()
                .openFolder(texts.get("export.site"), Optional.empty())
                .ifPresent(draft::setSite));
    siteLabel.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(siteLabel, Priority.ALWAYS);
    HBox siteRow = new HBox(8, siteLabel, choose);
    siteRow.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    HBox slugRow = new HBox(8, slug, go);
    HBox.setHgrow(slug, Priority.ALWAYS);
    return new VBox(
        6,
        label("export.site"),
        siteRow,
        label("export.slug"),
        slugRow,
        label("export.plan"),
        planBox);
  }

  private Label label(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("form-label");
    return label;
  }

  private void showSite(Optional<Site> site) {
    siteLabel.setText(
        site.map(s -> s.root().toAbsolutePath().normalize().toString())
            .orElse(texts.get("export.no-site")));
  }

  private void showPlan(Optional<PlanResult> plan) {
    go.setText(texts.get("export.do"));
    go.setDisable(true);
    planBox.getChildren().clear();
    if (plan.isEmpty()) {
      return;
    }
    switch (plan.get()) {
      case PlanResult.Planned(ChangePlan planned) -> {
        go.setDisable(false);
        planBox.getChildren().add(PlanView.of(planned, texts));
      }
      case PlanResult.Collision(String path, ChangePlan replacing) -> {
        go.setText(texts.get("export.replace"));
        go.setDisable(false);
        warn(texts.get("export.exists") + "\n" + path);
        planBox.getChildren().add(PlanView.of(replacing, texts));
      }
      case PlanResult.Refused(String reason) -> warn(reason);
    }
  }

  private void warn(String text) {
    FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
    icon.getStyleClass().add("warning");
    Label label = new Label(text, icon);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    planBox.getChildren().add(label);
  }

  private void carryOut(ExportDraft draft) {
    go.setDisable(true);
    draft.carryOut(
        outcome -> {
          window.dialogs().close();
          if (outcome instanceof ChangeOutcome.Done) {
            window.notice(Outcomes.sentence(outcome, texts));
          } else {
            window
                .dialogs()
                .tell(
                    Feather.ALERT_OCTAGON,
                    texts.get("trouble.title"),
                    texts.get("export.failed", Outcomes.sentence(outcome, texts)));
          }
        });
  }
}
