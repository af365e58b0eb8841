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
import dev.inkwren.ui.text.ShownBy;
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
import org.kordamp.ikonli.feather.Feather;

/**
 * Asks for title, name and template of a new post, shows the file it makes and opens that; outside
 * a site it opens an unsaved text.
 */
final class NewPostSheet {

  /** Stands for the name of a file that is not chosen yet. */
  private static final String NO_NAME = "post";

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
      askOutside(Optional.empty());
    }
  }

  private void askInSite() {
    slug.setId("new-slug");
    draft.setId("new-draft");
    draft.setText(texts.get("new.draft"));
    draft.setSelected(true);
    fillTemplates();
    ChangeDraft plan = window.workspace().changes().draft(planner());
    replanWithEveryChange(plan);
    PlanSheet sheet =
        new PlanSheet(window, plan)
            .named(Feather.FILE_PLUS, texts.get("new.title"), texts.get("new.create"))
            .field(texts.get("new.name"), title)
            .field(texts.get("export.slug"), slug);
    if (template.getItems().size() > 1) {
      sheet.field(texts.get("new.template"), template);
    }
    sheet.line(draft).then(this::openMade).show();
  }

  private void replanWithEveryChange(ChangeDraft plan) {
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
  }

  private void openMade(ChangePlan made) {
    window.open(site().root().resolve(made.operations().getFirst().path()));
  }

  /** The site's own templates; the built-in one is the empty name. */
  private void fillTemplates() {
    List<String> names = new ArrayList<>(site().templates().keySet());
    names.add("");
    template.setId("new-template");
    template.setMaxWidth(Double.MAX_VALUE);
    template.setConverter(new ShownBy<>(name -> name.isEmpty() ? texts.get("new.built-in") : name));
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

  /**
   * @param refusal why the title that stands there cannot be taken; empty before one was tried
   */
  private void askOutside(Optional<String> refusal) {
    Label name = new Label(texts.get("new.name"));
    name.getStyleClass().add("form-label");
    name.setLabelFor(title);
    Label where = new Label(texts.get("new.here"));
    where.setWrapText(true);
    VBox content = new VBox(10, new VBox(6, name, title), where);
    refusal.ifPresent(
        reason -> content.getChildren().add(PlanView.note(reason, Feather.ALERT_TRIANGLE)));
    window
        .dialogs()
        .show(
            Feather.FILE_PLUS,
            texts.get("new.title"),
            content,
            List.of(
                Choice.main("new-create", texts.get("new.create"), this::openUnsaved),
                Choice.normal("new-cancel", texts.get("dialog.cancel"), () -> {})),
            480);
    title.requestFocus();
  }

  /** Where the text will lie is asked when it is saved: until then any title will do. */
  private void openUnsaved() {
    NewPost.Wish wish = new NewPost.Wish(titleOrUsual(), NO_NAME, true, Optional.empty(), now());
    switch (NewPost.plan(site(), wish)) {
      case PlanResult.Planned(ChangePlan plan) -> openUnsaved(plan);
      case PlanResult.Collision(String path, ChangePlan replacing) -> openUnsaved(replacing);
      case PlanResult.Refused(String reason) -> askOutside(Optional.of(reason));
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
