package dev.inkwren.ui;

import dev.inkwren.change.NameEdit;
import dev.inkwren.change.NameEdit.Kind;
import dev.inkwren.change.PlanResult;
import dev.inkwren.session.ChangeDraft;
import dev.inkwren.session.NameOverview;
import dev.inkwren.session.NameOverview.Row;
import dev.inkwren.site.Site;
import dev.inkwren.ui.dialog.Dialogs.Choice;
import dev.inkwren.ui.text.ComposingText;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The site's tags and categories: looked through, renamed, merged, deleted across all posts. */
final class TagsSheet {

  /** Id of the list of names. */
  static final String LIST_ID = "names-list";

  private static final double WIDTH = 940;
  private static final double HEIGHT = 420;

  private final MainWindow window;
  private final Texts texts;
  private final ListView<Row> list = new ListView<>();

  /** Says nothing until the names have been read. */
  private final Label none = new Label();

  private final TextField filter = new TextField();
  private final ReadOnlyStringProperty sought = ComposingText.settledText(filter);
  private final CheckBox similarOnly = new CheckBox();
  private final NameDetails details;
  private Kind kind = Kind.TAGS;
  private Optional<NameOverview> overview = Optional.empty();

  TagsSheet(MainWindow window) {
    this.window = window;
    this.texts = window.doors().texts();
    this.details =
        new NameDetails(
            texts,
            new NameDetails.Events(
                entry ->
                    window
                        .dialogs()
                        .closeThen(
                            () ->
                                window.open(
                                    window.workspace().site().get().root().resolve(entry.path()))),
                this::rename,
                this::merge,
                this::delete));
  }

  void show() {
    show(List.of());
  }

  /**
   * @param names chosen as soon as they have been read
   */
  private void show(List<String> names) {
    filter.setId("names-filter");
    filter.setPromptText(texts.get("names.filter"));
    filter.setAccessibleText(texts.get("names.filter"));
    sought.addListener((property, old, text) -> refresh());
    similarOnly.setId("names-similar");
    similarOnly.setText(texts.get("names.similar-only"));
    similarOnly.setOnAction(event -> refresh());
    list.setId(LIST_ID);
    list.getStyleClass().add("sheet-list");
    list.setAccessibleText(texts.get("names.title"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(view -> new NameCell(texts));
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<Row>) change -> chosen());
    none.getStyleClass().add("empty-text");
    list.setPlaceholder(none);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox left = new VBox(8, kinds(), filter, similarOnly, list);
    left.setPrefSize(330, HEIGHT);
    left.setMinWidth(260);
    details.root().setPrefHeight(HEIGHT);
    HBox.setHgrow(details.root(), Priority.ALWAYS);
    window
        .dialogs()
        .show(
            Feather.TAG,
            texts.get("names.title"),
            new HBox(18, left, details.root()),
            List.of(Choice.normal("names-close", texts.get("dialog.close"), () -> {})),
            WIDTH);
    look(names);
    filter.requestFocus();
  }

  private Node kinds() {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox(4);
    for (Kind each : Kind.values()) {
      ToggleButton button = new ToggleButton(texts.get("field." + each.key()));
      button.setId("names-" + each.key());
      button.getStyleClass().add("state-tab");
      button.setToggleGroup(group);
      button.setSelected(each == kind);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            kind = each;
            look(names());
          });
      box.getChildren().add(button);
    }
    return box;
  }

  /** Reads the names again; {@code names} are chosen afterwards. */
  private void look(List<String> names) {
    Kind wanted = kind;
    window
        .workspace()
        .changes()
        .names(
            wanted,
            found -> {
              if (wanted == kind) {
                overview = Optional.of(found);
                none.setText(texts.get("names.none"));
                fill(names);
              }
            });
  }

  private void refresh() {
    fill(names());
  }

  private void fill(List<String> names) {
    overview.ifPresent(
        all -> list.getItems().setAll(all.matching(sought.get(), similarOnly.isSelected())));
    list.getSelectionModel().clearSelection();
    list.getItems().stream()
        .filter(row -> names.contains(row.name()))
        .forEach(list.getSelectionModel()::select);
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex()));
    chosen();
  }

  private List<Row> rows() {
    return List.copyOf(list.getSelectionModel().getSelectedItems());
  }

  private List<String> names() {
    return rows().stream().map(Row::name).toList();
  }

  private void chosen() {
    overview.ifPresent(all -> details.show(rows(), all));
  }

  private void rename(String name) {
    TextField to = new TextField(name);
    to.setId("name-to");
    ChangeDraft draft = draft(NameEdit::rename, List.of(name), name);
    ComposingText.settledText(to)
        .addListener(
            (property, old, text) -> draft.replan(plan(NameEdit::rename, List.of(name), text)));
    sheet(draft, Feather.EDIT_3, "names.rename", List.of(name))
        .field(texts.get("names.to"), to)
        .show();
    to.selectAll();
  }

  private void merge(List<String> names) {
    ComboBox<String> to = new ComboBox<>();
    to.setId("name-to");
    to.setEditable(true);
    to.getItems().setAll(names);
    to.setMaxWidth(Double.MAX_VALUE);
    to.getEditor().setText(names.getFirst());
    Planner merging = (site, kinds, from, name) -> NameEdit.merge(site, kinds, names, name);
    ChangeDraft draft = draft(merging, names, names.getFirst());
    ComposingText.settledText(to.getEditor())
        .addListener((property, old, text) -> draft.replan(plan(merging, names, text)));
    sheet(draft, Feather.GIT_MERGE, "names.merge", names).field(texts.get("names.into"), to).show();
  }

  private void delete(String name) {
    sheet(
            draft((site, kinds, from, to) -> NameEdit.delete(site, kinds, name), List.of(name), ""),
            Feather.TRASH_2,
            "names.delete",
            List.of(name))
        .dangerous()
        .show();
  }

  private interface Planner {
    PlanResult plan(Site site, Kind kind, String from, String to);
  }

  private Function<Site, PlanResult> plan(Planner planner, List<String> from, String to) {
    Kind wanted = kind;
    return site -> planner.plan(site, wanted, from.getFirst(), to.strip());
  }

  private ChangeDraft draft(Planner planner, List<String> from, String to) {
    return window.workspace().changes().draft(plan(planner, from, to));
  }

  private PlanSheet sheet(ChangeDraft draft, Feather icon, String key, List<String> names) {
    return new PlanSheet(window, draft)
        .named(icon, texts.get(key + ".title", String.join(", ", names)), texts.get(key))
        .other(Choice.normal("names-back", texts.get("names.back"), () -> again(names)));
  }

  private void again(List<String> names) {
    TagsSheet sheet = new TagsSheet(window);
    sheet.kind = kind;
    sheet.filter.setText(filter.getText());
    sheet.show(names);
  }
}
