package dev.inkwren.ui.form;

import atlantafx.base.controls.ToggleSwitch;
import dev.inkwren.profile.FieldKind;
import dev.inkwren.profile.FieldSpec;
import dev.inkwren.session.FormField;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One field of the form: its label and the control that fits its kind. */
final class FieldRow {

  private final FieldSpec spec;
  private final Texts texts;
  private final Supplier<FormActions> actions;
  private final Label label;
  private final VBox box = new VBox(3);
  private final Optional<CommitField> field;
  private final Optional<ChipsField> chips;
  private final Optional<ToggleSwitch> toggle;
  private final Label locked = new Label();
  private boolean showing;

  FieldRow(FieldSpec spec, Texts texts, Supplier<FormActions> actions) {
    this.spec = spec;
    this.texts = texts;
    this.actions = actions;
    this.label = new Label(label(spec, texts));
    label.getStyleClass().add("form-label");
    locked.getStyleClass().add("form-hint");
    locked.setWrapText(true);
    FieldKind kind = spec.kind();
    boolean list = kind == FieldKind.CATEGORIES || kind == FieldKind.TAGS;
    toggle = kind == FieldKind.FLAG ? Optional.of(makeToggle()) : Optional.empty();
    chips = list ? Optional.of(makeChips()) : Optional.empty();
    field = !list && kind != FieldKind.FLAG ? Optional.of(makeField()) : Optional.empty();
    if (toggle.isEmpty() && !isTitle()) {
      box.getChildren().add(label);
    }
    toggle.ifPresent(box.getChildren()::add);
    chips.ifPresent(box.getChildren()::add);
    field.ifPresent(f -> box.getChildren().add(kind == FieldKind.DATE ? withNow(f) : f));
    box.getStyleClass().add("form-field");
  }

  /** The name of {@code spec} for the author; the key itself where we have no word for it. */
  static String label(FieldSpec spec, Texts texts) {
    return texts.has(spec.labelKey()) ? texts.get(spec.labelKey()) : spec.key();
  }

  private boolean isTitle() {
    return spec.key().equals("title");
  }

  private String id() {
    return "form-" + spec.key();
  }

  private CommitField makeField() {
    CommitField made = new CommitField(text -> actions.get().setText(spec, text));
    made.setId(id());
    made.setAccessibleText(label(spec, texts));
    if (isTitle()) {
      made.getStyleClass().add("title-field");
      made.setPromptText(label(spec, texts));
    }
    help().ifPresent(text -> made.setTooltip(new Tooltip(text)));
    label.setLabelFor(made);
    if (spec.kind() == FieldKind.AUTHOR || spec.kind() == FieldKind.CHOICE) {
      SuggestionPopup popup =
          new SuggestionPopup(
              made,
              typed -> actions.get().suggest(spec, typed),
              text -> actions.get().setText(spec, text));
      made.addEventFilter(
          javafx.scene.input.KeyEvent.KEY_PRESSED,
          event -> {
            switch (event.getCode()) {
              case DOWN -> popup.move(1);
              case UP -> popup.move(-1);
              case ENTER -> popup.chooseSelected();
              case ESCAPE -> popup.hide();
              default -> popup.showSoon();
            }
          });
    }
    made.setContextMenu(removeMenu());
    return made;
  }

  private ContextMenu removeMenu() {
    MenuItem remove = new MenuItem(texts.get("form.remove"), new FontIcon(Feather.TRASH_2));
    remove.setOnAction(event -> actions.get().remove(spec));
    return new ContextMenu(remove);
  }

  private Node withNow(CommitField date) {
    Button now = new Button(null, new FontIcon(Feather.CLOCK));
    now.setId("form-now");
    now.getStyleClass().addAll("small", "flat");
    now.setAccessibleText(texts.get("form.now"));
    now.setTooltip(new Tooltip(texts.get("form.now.help")));
    now.setOnAction(event -> actions.get().setNow(spec));
    HBox row = new HBox(4, date, now);
    HBox.setHgrow(date, Priority.ALWAYS);
    return row;
  }

  private ChipsField makeChips() {
    ChipsField made =
        new ChipsField(
            typed -> actions.get().suggest(spec, typed),
            item -> actions.get().addItem(spec, item),
            index -> actions.get().removeItem(spec, index),
            item -> texts.get("form.remove.item", item));
    made.setId(id());
    made.input().setId(id() + "-input");
    made.input().setAccessibleText(label(spec, texts));
    made.input().setPromptText(texts.get("form.add.item"));
    label.setLabelFor(made.input());
    return made;
  }

  private ToggleSwitch makeToggle() {
    ToggleSwitch made = new ToggleSwitch(label(spec, texts));
    made.setId(id());
    made.getStyleClass().add("flag-toggle");
    made.setAccessibleText(label(spec, texts));
    help().ifPresent(text -> made.setTooltip(new Tooltip(text)));
    made.selectedProperty()
        .addListener(
            (property, was, is) -> {
              if (!showing) {
                actions.get().setFlag(spec, is);
              }
            });
    made.setContextMenu(removeMenu());
    return made;
  }

  private Optional<String> help() {
    return texts.has(spec.helpKey()) ? Optional.of(texts.get(spec.helpKey())) : Optional.empty();
  }

  FieldSpec spec() {
    return spec;
  }

  Node node() {
    return box;
  }

  void below(Node hint) {
    if (!box.getChildren().contains(hint)) {
      box.getChildren().add(hint);
    }
  }

  void focus() {
    field.ifPresent(CommitField::requestFocus);
    chips.ifPresent(c -> c.input().requestFocus());
    toggle.ifPresent(ToggleSwitch::requestFocus);
  }

  void flush() {
    field.ifPresent(CommitField::flush);
  }

  void show(FormField value, Set<String> flawed) {
    showing = true;
    field.ifPresent(f -> f.show(value.text()));
    chips.ifPresent(c -> c.show(value.items(), flawed));
    toggle.ifPresent(t -> t.setSelected(value.on()));
    showing = false;
    boolean open = value.locked().isEmpty();
    for (Node control : List.copyOf(box.getChildren())) {
      if (!control.equals(label) && !control.equals(locked)) {
        control.setDisable(!open);
      }
    }
    locked.setText(value.locked().orElse(""));
    if (open) {
      box.getChildren().remove(locked);
    } else if (!box.getChildren().contains(locked)) {
      box.getChildren().add(locked);
    }
  }
}
