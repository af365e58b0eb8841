package dev.inkwren.ui;

import dev.inkwren.change.ChangePlan;
import dev.inkwren.change.FileOperation;
import dev.inkwren.change.NewPost;
import dev.inkwren.change.PlanResult;
import dev.inkwren.post.Slugs;
import dev.inkwren.session.ChangeDraft;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.text.ComposingText;
import dev.inkwren.ui.text.Texts;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/**
 * Asks for title, name and template of a new post, shows the file it makes and opens that; outside
 * a site it opens an unsaved text.
 */
final class NewPostSheet {

  private final MainWindow window;
  private final Texts texts;
  private final TextField title = new TextField();
  private final TextField slug = new TextField();
  private final ReadOnlyStringProperty writtenTitle = ComposingText.settledText(title);
  private final ReadOnlyStringProperty writtenSlug = ComposingText.settledText(slug);
  private final CheckBox draft = new CheckBox();
  private final ComboBox<String> template = new ComboBox<>();

  /** Whether the author gave a name of their own; else it follows the title. */
  private boolean named;

  NewPostSheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
  }

  void ask() {
    title.setId("new-title");
    title.setPromptText(texts.get("tab.new"));
    title.setAccessibleText(texts.get("new.name"));
    if (window.workspace().hasSite()) {
      askInSite();
    } else {
      askOutside();
    }
  }

  private void askInSite() {
    slug.setId("new-slug");
    draft.setId("new-draft");
    draft.setText(texts.get("new.draft"));
    draft.setSelected(true);
    fillTemplates();
    ChangeDraft plan = window.workspace().changes().draft(planner());
    Runnable again = () -> plan.replan(planner());
    writtenTitle.addListener(
        (property, old, text) -> {
          if (!named) {
            slug.setText(Slugs.slugify(text));
          }
          again.run();
        });
    writtenSlug.addListener(
        (property, old, text) -> {
          named = slug.isFocused() && !text.isBlank();
          again.run();
        });
    draft.setOnAction(event -> again.run());
    template.valueProperty().addListener((property, old, name) -> again.run());
    PlanSheet sheet =
        new PlanSheet(window, plan)
            .named(Feather.FILE_PLUS, texts.get("new.title"), texts.get("new.create"))
            .field(texts.get("new.name"), title)
            .field(texts.get("export.slug"), slug);
    if (template.getItems().size() > 1) {
      sheet.field(texts.get("new.template"), template);
    }
    sheet
        .line(draft)
        .then(
            made ->
                window.open(
                    window
                        .workspace()
                        .site()
                        .get()
                        .root()
                        .resolve(made.operations().getFirst().path())))
        .show();
  }

  /** The site's own templates; the built-in one is the empty name. */
  private void fillTemplates() {
    List<String> names = new ArrayList<>(site().templates().keySet());
    names.add("");
    template.setId("new-template");
    template.setMaxWidth(Double.MAX_VALUE);
    template.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String name) {
            return name == null || name.isEmpty() ? texts.get("new.built-in") : name;
          }

          @Override
          public String fromString(String shown) {
            return shown;
          }
        });
    template.getItems().setAll(names);
    template.setValue(names.getFirst());
  }

  private Function<Site, PlanResult> planner() {
    NewPost.Wish wish =
        new NewPost.Wish(
            titleOrUsual(),
            writtenSlug.get(),
            draft.isSelected(),
            Optional.ofNullable(template.getValue()).filter(name -> !name.isEmpty()),
            now());
    return site -> NewPost.plan(site, wish);
  }

  private String titleOrUsual() {
    String written = writtenTitle.get().strip();
    return written.isEmpty() ? texts.get("tab.new") : written;
  }

  private Site site() {
    return window.workspace().site().get();
  }

  private ZonedDateTime now() {
    return window.doors().services().clock().instant().atZone(site().config().zone());
  }

  private void askOutside() {
    window
        .dialogs()
        .show(
            Feather.FILE_PLUS,
            texts.get("new.title"),
            new VBox(10, title, new Label(texts.get("new.here"))),
            List.of(
                Choice.main("new-create", texts.get("new.create"), this::openUnsaved),
                Choice.normal("new-cancel", texts.get("dialog.cancel"), () -> {})),
            480);
    title.requestFocus();
  }

  private void openUnsaved() {
    NewPost.Wish wish = new NewPost.Wish(titleOrUsual(), "", true, Optional.empty(), now());
    switch (NewPost.plan(site(), wish)) {
      case PlanResult.Planned(ChangePlan plan) -> openUnsaved(plan);
      case PlanResult.Collision(String path, ChangePlan replacing) -> openUnsaved(replacing);
      case PlanResult.Refused(String reason) ->
          window.dialogs().tell(Feather.ALERT_TRIANGLE, texts.get("new.title"), reason);
    }
  }

  private void openUnsaved(ChangePlan plan) {
    plan.operations().stream()
        .filter(FileOperation.Create.class::isInstance)
        .map(step -> SourceText.of(((FileOperation.Create) step).content()))
        .findFirst()
        .ifPresent(window.workspace()::openNew);
  }
}
