package dev.inkwren.ui.form;

import dev.inkwren.profile.FieldSpec;
import dev.inkwren.session.FormField;
import dev.inkwren.session.FormField.Control;
import dev.inkwren.ui.text.Texts;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** One field of the form: its label, the control that fits its value, and what must be said. */
final class FieldRow {

  private final FieldSpec spec;
  private final Control kind;
  private final FieldControl control;
  private final Label label;
  private final VBox box = new VBox(3);
  private final Label locked = new Label();

  FieldRow(FieldSpec spec, Control kind, Texts texts, Supplier<FormActions> actions) {
    this.spec = spec;
    this.kind = kind;
    String name = label(spec, texts);
    label = new Label(name);
    label.getStyleClass().add("form-label");
    locked.getStyleClass().add("form-hint");
    locked.setWrapText(true);
    control = make(name, texts, actions);
    name(name, texts);
    if (kind != Control.FLAG && !isTitle()) {
      box.getChildren().add(label);
    }
    box.getChildren().add(control.node());
  }

  /** The name of {@code spec} for the author; the key itself where we have no word for it. */
  static String label(FieldSpec spec, Texts texts) {
    return texts.has(spec.labelKey()) ? texts.get(spec.labelKey()) : spec.key();
  }

  private FieldControl make(String name, Texts texts, Supplier<FormActions> actions) {
    return switch (kind) {
      case LINE -> new LineControl(spec, isTitle() ? name : "", actions);
      case PARAGRAPH -> new ParagraphControl(spec, texts, actions);
      case DATE -> new DateControl(spec, texts, actions);
      case CATEGORIES -> new CategoriesControl(spec, texts, actions);
      case CHIPS -> new ChipsControl(spec, texts, actions);
      case COVER -> new CoverControl(spec, texts, actions);
      case FLAG -> new FlagControl(spec, name, actions);
      case YAML -> new YamlControl(spec, actions);
      case TOO_LONG -> new TooLongControl(texts);
    };
  }

  private void name(String name, Texts texts) {
    String id = "form-" + spec.key();
    Node input = control.input();
    switch (kind) {
      case CHIPS -> {
        control.node().setId(id);
        input.setId(id + "-input");
      }
      case CATEGORIES -> control.node().setId(id);
      default -> input.setId(id);
    }
    if (kind != Control.CATEGORIES) {
      input.setAccessibleText(name);
    }
    if (isTitle()) {
      input.getStyleClass().add("title-field");
    }
    label.setLabelFor(input);
    if (texts.has(spec.helpKey()) && input instanceof javafx.scene.control.Control helped) {
      helped.setTooltip(new Tooltip(texts.get(spec.helpKey())));
    }
  }

  private boolean isTitle() {
    return spec.key().equals("title") && kind == Control.LINE;
  }

  FieldSpec spec() {
    return spec;
  }

  Control kind() {
    return kind;
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
    control.input().requestFocus();
  }

  void flush() {
    control.flush();
  }

  /** Shows an empty place for a sub key. */
  void reveal(String part) {
    if (control instanceof CoverControl cover) {
      cover.reveal(part);
    }
  }

  void show(FormField value, Set<String> flawed) {
    control.show(value, flawed);
    boolean open = value.locked().isEmpty();
    control.node().setDisable(!open);
    locked.setText(value.locked().orElse(""));
    if (open) {
      box.getChildren().remove(locked);
    } else {
      below(locked);
    }
  }
}
