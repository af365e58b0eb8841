package dev.inkwren.ui;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.change.FileOperation;
import dev.inkwren.change.NewPost;
import dev.inkwren.change.PlanResult;
import dev.inkwren.site.Site;
import dev.inkwren.store.ChangeOutcome;
import dev.inkwren.text.SourceText;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.dialog.Dialogs.Weight;
import dev.inkwren.ui.text.Texts;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Asks for the title of a new post and opens it; outside a site it opens an unsaved one. */
final class NewPostSheet {

  private final MainWindow window;
  private final Texts texts;
  private final TextField title = new TextField();
  private final CheckBox draft = new CheckBox();

  NewPostSheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
  }

  void ask() {
    title.setId("new-title");
    title.setPromptText(texts.get("new.name"));
    title.setAccessibleText(texts.get("new.name"));
    draft.setId("new-draft");
    draft.setText(texts.get("new.draft"));
    draft.setSelected(true);
    VBox content = new VBox(10, title);
    if (window.workspace().hasSite()) {
      content.getChildren().add(draft);
    } else {
      content.getChildren().add(new Label(texts.get("new.here")));
    }
    window
        .dialogs()
        .show(
            Feather.FILE_PLUS,
            texts.get("new.title"),
            content,
            List.of(
                new Choice("new-create", texts.get("new.create"), Weight.DEFAULT, true, this::make),
                Choice.normal("new-cancel", texts.get("dialog.cancel"), () -> {})),
            480);
    title.requestFocus();
  }

  private void make() {
    Site site = window.workspace().site().get();
    ZonedDateTime now = window.doors().services().clock().instant().atZone(site.config().zone());
    String name = title.getText().isBlank() ? texts.get("tab.new") : title.getText().strip();
    PlanResult result =
        NewPost.plan(site, new NewPost.Wish(name, "", draft.isSelected(), Optional.empty(), now));
    switch (result) {
      case PlanResult.Planned(ChangePlan plan) -> carryOut(plan, site);
      case PlanResult.Collision(String path, ChangePlan replacing) ->
          refuse(texts.get("export.exists") + "\n" + path);
      case PlanResult.Refused(String reason) -> refuse(reason);
    }
  }

  private void refuse(String reason) {
    window.dialogs().tell(Feather.ALERT_TRIANGLE, texts.get("new.title"), reason);
  }

  private void carryOut(ChangePlan plan, Site site) {
    if (!window.workspace().hasSite()) {
      plan.operations().stream()
          .filter(FileOperation.Create.class::isInstance)
          .map(step -> SourceText.of(((FileOperation.Create) step).content()))
          .findFirst()
          .ifPresent(window.workspace()::openNew);
      return;
    }
    window
        .workspace()
        .changes()
        .carryOut(
            plan,
            site.root(),
            outcome -> {
              if (outcome instanceof ChangeOutcome.Done) {
                window.open(site.root().resolve(plan.operations().getFirst().path()));
              } else {
                refuse(Outcomes.sentence(outcome, texts));
              }
            });
  }
}
