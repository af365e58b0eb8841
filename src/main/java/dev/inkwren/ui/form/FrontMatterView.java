package dev.inkwren.ui.form;

import dev.inkwren.profile.FieldKind;
import dev.inkwren.profile.FieldSpec;
import dev.inkwren.session.FormField;
import dev.inkwren.ui.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The front matter as a form, made from the field list of the site's theme. It owns no value: it
 * shows what the text says and hands the author's changes on. FX thread only.
 */
public final class FrontMatterView {

  /** Id of the menu that adds a field. */
  public static final String ADD_ID = "form-add";

  private static final double BORDERS = 4;

  /** As many switches, with the menu, fit into the cell that an odd number of fields leaves. */
  private static final int FLAGS_IN_CELL = 3;

  private final Texts texts;
  private final Supplier<FormActions> actions;
  private final VBox form = new VBox();
  private final GridPane grid = new GridPane();
  private final FlowPane flags = new FlowPane(8, 4);
  private final MenuButton add;
  private final ScrollPane root;
  private final Map<String, FieldRow> rows = new LinkedHashMap<>();
  private final Label dateHint = new Label();
  private List<String> shownKeys = List.of();

  /**
   * @param actions what to do with changes; asked each time, because the open post changes
   */
  public FrontMatterView(Texts texts, Supplier<FormActions> actions) {
    this.texts = texts;
    this.actions = actions;
    grid.setHgap(14);
    grid.setVgap(8);
    for (int i = 0; i < 2; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(50);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    add = new MenuButton(texts.get("form.add"), new FontIcon(Feather.PLUS));
    add.setId(ADD_ID);
    add.getStyleClass().addAll("flat", "small");
    dateHint.getStyleClass().add("form-hint");
    dateHint.setId("form-date-hint");
    dateHint.setWrapText(true);
    dateHint.setMinHeight(Region.USE_PREF_SIZE);
    flags.getStyleClass().add("form-flags");
    form.getStyleClass().add("form");
    root = new ScrollPane(form);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.getStyleClass().add("form-scroll");
    root.setMinHeight(0);
    // A scroll pane does not know how high wrapped content is; the laid-out content does.
    form.heightProperty()
        .addListener((property, old, height) -> root.setPrefHeight(height.doubleValue() + BORDERS));
  }

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
    dateHint.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("bad"), bad);
  }

  /**
   * Shows the fields as the text has them.
   *
   * @param fields known fields in the theme's order, then the keys it does not know
   * @param flawed keys to items with a problem
   */
  public void show(List<FormField> fields, Map<String, Set<String>> flawed) {
    List<FormField> visible = fields.stream().filter(FrontMatterView::isShown).toList();
    List<String> keys = visible.stream().map(f -> f.key() + " " + f.spec().kind()).toList();
    if (!keys.equals(shownKeys)) {
      shownKeys = keys;
      build(visible);
      fillAddMenu(fields);
    }
    for (FormField field : visible) {
      FieldRow row = rows.get(field.key());
      if (row != null) {
        row.show(field, flawed.getOrDefault(field.key(), Set.of()));
      }
    }
  }

  /** Long fields and pictures take room away from the text, so they show only where used. */
  private static boolean isShown(FormField field) {
    boolean small =
        switch (field.spec().kind()) {
          case PARAGRAPH, IMAGE, FLAG -> false;
          default -> true;
        };
    return field.present() || field.spec().required() || (field.spec().usual() && small);
  }

  private void build(List<FormField> fields) {
    Map<String, FieldRow> before = new LinkedHashMap<>(rows);
    rows.clear();
    grid.getChildren().clear();
    flags.getChildren().clear();
    List<Node> cells = new ArrayList<>();
    List<Node> wide = new ArrayList<>();
    Node title = null;
    for (FormField field : fields) {
      FieldSpec spec = field.spec();
      FieldRow known = before.get(spec.key());
      FieldRow row =
          known != null && known.spec().equals(spec) ? known : new FieldRow(spec, texts, actions);
      rows.put(spec.key(), row);
      if (spec.key().equals("title")) {
        title = row.node();
      } else if (spec.kind() == FieldKind.FLAG) {
        flags.getChildren().add(row.node());
      } else if (spec.kind() == FieldKind.TAGS || spec.kind() == FieldKind.PARAGRAPH) {
        wide.add(row.node());
      } else {
        cells.add(row.node());
      }
    }
    form.getChildren().clear();
    flags.getChildren().add(add);
    placeCells(cells, wide);
    if (title != null) {
      form.getChildren().add(title);
    }
    form.getChildren().add(grid);
    if (!grid.getChildren().contains(flags)) {
      form.getChildren().add(flags);
    }
  }

  private void placeCells(List<Node> cells, List<Node> wide) {
    if (cells.size() % 2 == 1 && flags.getChildren().size() <= FLAGS_IN_CELL) {
      cells.add(flags);
    }
    for (int i = 0; i < cells.size(); i++) {
      Node cell = cells.get(i);
      GridPane.setValignment(cell, VPos.TOP);
      grid.add(cell, i % 2, i / 2);
    }
    int row = (cells.size() + 1) / 2;
    for (Node cell : wide) {
      grid.add(cell, 0, row++, 2, 1);
    }
    FieldRow date = rows.get("date");
    if (date != null) {
      date.below(dateHint);
    }
  }

  private void fillAddMenu(List<FormField> fields) {
    add.getItems().clear();
    for (FormField field : fields) {
      if (!isShown(field)) {
        FieldSpec spec = field.spec();
        MenuItem item = new MenuItem(FieldRow.label(spec, texts));
        item.setId("form-add-" + spec.key());
        item.setOnAction(event -> addField(spec));
        add.getItems().add(item);
      }
    }
    add.setDisable(add.getItems().isEmpty());
  }

  private void addField(FieldSpec spec) {
    if (spec.kind() == FieldKind.FLAG) {
      actions.get().setFlag(spec, !spec.byDefault().orElse(false));
    } else if (spec.kind() == FieldKind.DATE) {
      actions.get().setNow(spec);
    } else {
      actions.get().setText(spec, "");
    }
  }
}
