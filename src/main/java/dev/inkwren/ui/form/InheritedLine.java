package dev.inkwren.ui.form;

import dev.inkwren.session.FormField;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** What the site's {@code defaults:} give to the post; a click writes it into the post itself. */
final class InheritedLine {

  private final Texts texts;
  private final Consumer<FormField> own;
  private final FlowPane box = new FlowPane(6, 2);
  private List<FormField> shown = List.of();

  /**
   * @param own writes an inherited field into the post
   */
  InheritedLine(Texts texts, Consumer<FormField> own) {
    this.texts = texts;
    this.own = own;
    box.setId("form-inherited");
    box.getStyleClass().add("form-inherited");
  }

  Node node() {
    return box;
  }

  void show(List<FormField> inherited) {
    boolean any = !inherited.isEmpty();
    box.setVisible(any);
    box.setManaged(any);
    if (inherited.equals(shown)) {
      return;
    }
    shown = inherited;
    Label from = new Label(texts.get("form.inherited"));
    from.getStyleClass().add("form-hint");
    box.getChildren().setAll(from);
    inherited.forEach(field -> box.getChildren().add(value(field)));
  }

  private Button value(FormField field) {
    Button made = new Button(field.key() + ": " + field.inherited().orElse(""));
    made.setId("form-inherited-" + field.key());
    made.getStyleClass().add("inherited-value");
    made.setTooltip(new Tooltip(texts.get("form.inherited.help", field.key())));
    made.setOnAction(event -> own.accept(field));
    return made;
  }
}
