package dev.inkwren.ui.form;

import dev.inkwren.profile.FieldKind;
import dev.inkwren.profile.FieldSpec;
import dev.inkwren.session.FormField;
import dev.inkwren.session.FormField.Control;
import dev.inkwren.session.FormPlace;
import dev.inkwren.ui.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The front matter as a form, made from the field list of the site's theme. It owns no value: it
 * shows what the text says and hands the author's changes on. FX thread only.
 */
public final class FrontMatterView {

  /** Id of the menu that adds a field. */
  public static final String ADD_ID = "form-add";

  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private static final double BORDERS = 4;

  private final Texts texts;
  private final Supplier<FormActions> actions;
  private final VBox form = new VBox();
  private final FormGrid grid = new FormGrid();
  private final FlowPane flags = new FlowPane(12, 4);
  private final PlaceLine place;
  private final InheritedLine inherited;
  private final AddMenu menu;
  private final ScrollPane root;
  private final Map<String, FieldRow> rows = new LinkedHashMap<>();
  private final Label dateHint = new Label();

  /** Fields that the author asked for and that the post does not have yet. */
  private final Set<String> wanted = new HashSet<>();

  private List<FormField> fields = List.of();
  private Map<String, Set<String>> flawed = Map.of();
  private List<String> shownKeys = List.of();
  private List<String> menuKeys = List.of();

  /**
   * @param actions what to do with changes; asked each time, because the open post changes
   */
  public FrontMatterView(Texts texts, Supplier<FormActions> actions) {
    this.texts = texts;
    this.actions = actions;
    place = new PlaceLine(texts, () -> actions.get().rename());
    inherited = new InheritedLine(texts, this::own);
    menu = new AddMenu(texts, this::addField, this::addPart, spec -> actions.get().remove(spec));
    dateHint.getStyleClass().add("form-hint");
    dateHint.setId("form-date-hint");
    dateHint.setWrapText(true);
    dateHint.setMinHeight(Region.USE_PREF_SIZE);
    flags.getStyleClass().add("form-flags");
    form.getStyleClass().add("form");
    HistoryKeys.install(form, this::flush, actions);
    root = new ScrollPane(form);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.getStyleClass().add("form-scroll");
    root.setMinHeight(0);
    // A scroll pane does not know how high wrapped content is; the laid-out content does.
    form.heightProperty()
        .addListener((property, old, height) -> root.setPrefHeight(height.doubleValue() + BORDERS));
  }

  /** What is put into the window. */
  public Region root() {
    return root;
  }

  /** Hands over everything half typed, before the text is saved or left. */
  public void flush() {
    rows.values().forEach(FieldRow::flush);
  }

  /** Puts the caret into the field of {@code key}, if the form has it. */
  public void focus(String key) {
    FieldRow row = rows.get(key);
    if (row != null) {
      row.focus();
    }
  }

  /** The sentence under the date. */
  public void showDateHint(String sentence, boolean bad) {
    dateHint.setText(sentence);
    dateHint.pseudoClassStateChanged(BAD, bad);
  }

  /** Where the post lies and where the site will put it. */
  public void showPlace(FormPlace where) {
    place.show(where);
  }

  /** From now on another post is shown. */
  public void startOver() {
    wanted.clear();
  }

  /**
   * Shows the fields as the text has them.
   *
   * @param newFields known fields in the theme's order, then the keys it does not know
   * @param newlyFlawed keys to items with a problem
   */
  public void show(List<FormField> newFields, Map<String, Set<String>> newlyFlawed) {
    fields = List.copyOf(newFields);
    flawed = Map.copyOf(newlyFlawed);
    show();
  }

  private void show() {
    List<FormField> visible = fields.stream().filter(this::isShown).toList();
    List<String> keys = visible.stream().map(f -> f.key() + " " + f.control()).toList();
    if (!keys.equals(shownKeys)) {
      shownKeys = keys;
      build(visible);
    }
    fillMenu(visible);
    for (FormField field : visible) {
      FieldRow row = rows.get(field.key());
      if (row != null) {
        row.show(field, flawed.getOrDefault(field.key(), Set.of()));
      }
    }
    inherited.show(fields.stream().filter(f -> !f.present() && f.inherited().isPresent()).toList());
  }

  private void fillMenu(List<FormField> visible) {
    List<String> keys =
        fields.stream()
            .map(f -> f.key() + f.present() + f.parts().keySet() + f.text().isEmpty())
            .map(key -> key + visible.size())
            .toList();
    if (!keys.equals(menuKeys)) {
      menuKeys = keys;
      menu.fill(fields.stream().filter(f -> !visible.contains(f)).toList(), visible);
    }
  }

  /** Long fields and pictures take room away from the text, so they show only where used. */
  private boolean isShown(FormField field) {
    boolean small =
        switch (field.spec().kind()) {
          case PARAGRAPH, IMAGE, FLAG -> false;
          default -> true;
        };
    return field.present()
        || field.spec().required()
        || (field.spec().usual() && small)
        || wanted.contains(field.key());
  }

  private void build(List<FormField> visible) {
    Map<String, FieldRow> before = new LinkedHashMap<>(rows);
    rows.clear();
    flags.getChildren().clear();
    List<Node> cells = new ArrayList<>();
    List<Node> wide = new ArrayList<>();
    form.getChildren().clear();
    for (FormField field : visible) {
      FieldRow row = row(field, before.get(field.key()));
      rows.put(field.key(), row);
      if (field.key().equals("title")) {
        form.getChildren().add(row.node());
      } else {
        switch (field.control()) {
          case FLAG -> flags.getChildren().add(row.node());
          case CATEGORIES, CHIPS, PARAGRAPH, COVER, YAML, TOO_LONG -> wide.add(row.node());
          case LINE, DATE -> cells.add(row.node());
        }
      }
    }
    flags.getChildren().add(menu.node());
    FieldRow date = rows.get("date");
    grid.fill(cells, wide, date == null ? root : date.node(), dateHint);
    form.getChildren().addAll(place.node(), grid, flags, inherited.node());
  }

  private FieldRow row(FormField field, @Nullable FieldRow before) {
    return before != null && before.spec().equals(field.spec()) && before.kind() == field.control()
        ? before
        : new FieldRow(field.spec(), field.control(), texts, actions);
  }

  private void addField(FieldSpec spec) {
    if (spec.kind() == FieldKind.FLAG) {
      actions.get().setFlag(spec, !spec.byDefault().orElse(false));
    } else if (spec.kind() == FieldKind.DATE) {
      actions.get().setNow(spec);
    } else {
      wanted.add(spec.key());
      show();
      focus(spec.key());
    }
  }

  private void addPart(FieldSpec spec, String part) {
    FieldRow row = rows.get(spec.key());
    if (row != null) {
      row.reveal(part);
    }
  }

  private void own(FormField field) {
    if (field.control() == Control.FLAG) {
      actions.get().setFlag(field.spec(), field.on());
    } else {
      actions.get().setText(field.spec(), field.inherited().orElse(""), false);
    }
  }
}
