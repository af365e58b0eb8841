package dev.inkwren.ui;

import dev.inkwren.check.QuickFix;
import dev.inkwren.session.Preflight;
import dev.inkwren.session.Preflight.Finding;
import dev.inkwren.session.PreflightRun;
import dev.inkwren.session.SitePaths;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Says what a deploy would say, of the open post or of the whole site. */
final class PreflightSheet {

  private final MainWindow window;
  private final Texts texts;
  private final Findings places;
  private final PreflightList list;
  private final ProgressBar progress = new ProgressBar();
  private Optional<PreflightRun> run = Optional.empty();
  private List<String> paths = List.of();

  PreflightSheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
    this.places = new Findings(window);
    this.list = new PreflightList(texts, this::goTo, this::fix);
  }

  void show() {
    Site site = window.workspace().site().get();
    List<String> all = site.posts().stream().map(PostEntry::path).toList();
    Optional<String> open =
        window
            .session()
            .flatMap(session -> SitePaths.inside(site, session.file().get()))
            .filter(all::contains);
    ToggleGroup group = new ToggleGroup();
    RadioButton post = scope("post", group, open.map(List::of).orElse(List.of()));
    RadioButton whole = scope("site", group, all);
    post.setDisable(open.isEmpty());
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.getStyleClass().add("small");
    progress.setAccessibleText(texts.get("preflight.running"));
    HBox scopes = new HBox(18, post, whole);
    VBox content = new VBox(12, scopes, progress, list.headline(), list.list());
    window
        .dialogs()
        .show(
            Feather.SHIELD,
            texts.get("preflight.title"),
            content,
            List.of(Choice.normal("preflight-close", texts.get("dialog.close"), this::stop)),
            860);
    RadioButton first = open.isPresent() ? post : whole;
    first.setSelected(true);
    first.requestFocus();
  }

  private RadioButton scope(String id, ToggleGroup group, List<String> scope) {
    RadioButton button = new RadioButton(texts.get("preflight." + id));
    button.setId("preflight-" + id);
    button.setToggleGroup(group);
    button
        .selectedProperty()
        .addListener(
            (property, was, chosen) -> {
              if (chosen) {
                look(scope);
              }
            });
    return button;
  }

  private void stop() {
    run.ifPresent(PreflightRun::cancel);
  }

  private void look(List<String> scope) {
    stop();
    paths = scope;
    PreflightRun next = window.workspace().changes().preflight(scope);
    run = Optional.of(next);
    progress.progressProperty().bind(next.progress());
    showProgress(true);
    next.report()
        .addListener(
            (property, old, report) ->
                report.ifPresent(
                    found -> {
                      showProgress(false);
                      list.show(found);
                    }));
    next.report()
        .get()
        .ifPresent(
            (Preflight found) -> {
              showProgress(false);
              list.show(found);
            });
  }

  private void showProgress(boolean shown) {
    progress.setVisible(shown);
    progress.setManaged(shown);
  }

  private void goTo(Finding finding) {
    stop();
    window.dialogs().closeThen(() -> places.goTo(places.file(finding), finding));
  }

  private void fix(Finding finding, QuickFix fix) {
    places.fix(places.file(finding), finding, fix, () -> look(paths));
  }
}
