package dev.inkwren.ui;

import dev.inkwren.post.PostDate;
import dev.inkwren.session.EditorSession;
import dev.inkwren.session.ExportDraft;
import dev.inkwren.site.Site;
import dev.inkwren.ui.text.ComposingText;
import dev.inkwren.ui.text.ShownBy;
import dev.inkwren.ui.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks into which site a post shall go, when and under which name, and shows what would happen. */
final class ExportSheet {

  /** Id of the button that exports. */
  static final String DO_ID = PlanSheet.DO_ID;

  /** Ways to file posts below the posts folder. */
  private static final List<String> FOLDERS = List.of("", "yyyy", "yyyy/MM", "yyyy/MM/dd");

  private final MainWindow window;
  private final Texts texts;
  private final ExportDraft draft;
  private final EditorSession session;
  private final ComboBox<Path> sites = new ComboBox<>();
  private final ComboBox<String> folders = new ComboBox<>();

  ExportSheet(MainWindow window, EditorSession session) {
    this.window = window;
    this.texts = window.doors().texts();
    this.session = session;
    this.draft = window.workspace().export(session);
  }

  void ask() {
    TextField slug = new TextField(draft.slug());
    slug.setId("export-slug");
    ComposingText.settledText(slug)
        .addListener((property, old, text) -> draft.setSlug(text.strip()));
    new PlanSheet(window, draft)
        .named(Feather.SEND, texts.get("export.title"), texts.get("export.do"))
        .field(texts.get("export.slug"), slug)
        .field(texts.get("field.date"), date())
        .field(texts.get("export.site"), siteRow())
        .field(texts.get("export.folders"), folderBox())
        .judged(
            finding -> new Findings(window).select(session, finding),
            (finding, fix) -> {
              if (session.fix(fix, finding.text())) {
                draft.replan();
              } else {
                window.notice(texts.get("fix.changed"));
              }
            })
        .show();
  }

  private TextField date() {
    String own = session.post().date().map(PostDate::spelling).orElse("");
    TextField date = new TextField(own);
    date.setId("export-date");
    date.setPromptText(texts.get("export.now"));
    date.textProperty()
        .addListener(
            (property, old, text) -> {
              boolean kept = text.isBlank() || text.strip().equals(own);
              draft.setDate(kept ? Optional.empty() : Optional.of(text.strip()));
            });
    return date;
  }

  private Node siteRow() {
    sites.setId("export-site");
    sites.setMaxWidth(Double.MAX_VALUE);
    sites.setPromptText(texts.get("export.no-site"));
    sites.setAccessibleText(texts.get("export.site"));
    draft.site().get().map(Site::root).ifPresent(sites.getItems()::add);
    draft.site().get().map(Site::root).ifPresent(sites::setValue);
    List<Path> recent = window.doors().memory().recent();
    window.doors().services().onDisk(() -> Asked.folders(recent), this::offer);
    sites
        .valueProperty()
        .addListener(
            (property, old, root) -> {
              if (root != null) {
                draft.setSite(root);
              }
            });
    Button choose = new Button(texts.get("export.choose"), new FontIcon(Feather.FOLDER));
    choose.setId("export-choose");
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(
        event ->
            window
                .doors()
                .choosers()
                .openFolder(texts.get("export.site"), Optional.empty())
                .ifPresent(sites::setValue));
    HBox.setHgrow(sites, Priority.ALWAYS);
    HBox row = new HBox(8, sites, choose);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void offer(List<Path> roots) {
    roots.stream().filter(root -> !sites.getItems().contains(root)).forEach(sites.getItems()::add);
  }

  private Node folderBox() {
    folders.setId("export-folders");
    folders.setMaxWidth(Double.MAX_VALUE);
    folders.setAccessibleText(texts.get("export.folders"));
    folders.getItems().setAll(FOLDERS);
    folders.setConverter(
        new ShownBy<>(pattern -> pattern.isEmpty() ? "_posts/" : "_posts/" + pattern + "/"));
    draft.site().addListener((property, old, site) -> showHabit());
    showHabit();
    folders.setOnAction(event -> draft.setFolders(Optional.ofNullable(folders.getValue())));
    return folders;
  }

  private void showHabit() {
    draft.site().get().map(site -> site.habits().folders()).ifPresent(folders::setValue);
  }
}
