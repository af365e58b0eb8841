package dev.inkwren.ui.form;

import dev.inkwren.profile.FieldSpec;
import dev.inkwren.session.FormField;
import dev.inkwren.session.FormField.Control;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The menu that adds fields to the front matter and takes them out. */
final class AddMenu {

  private final Texts texts;
  private final Consumer<FieldSpec> add;
  private final BiConsumer<FieldSpec, String> addPart;
  private final Consumer<FieldSpec> remove;
  private final MenuButton button;

  /**
   * @param addPart is told the field and the sub key
   */
  AddMenu(
      Texts texts,
      Consumer<FieldSpec> add,
      BiConsumer<FieldSpec, String> addPart,
      Consumer<FieldSpec> remove) {
    this.texts = texts;
    this.add = add;
    this.addPart = addPart;
    this.remove = remove;
    button = new MenuButton(texts.get("form.add"), new FontIcon(Feather.PLUS));
    button.setId(FrontMatterView.ADD_ID);
    button.getStyleClass().addAll("flat", "small");
  }

  Node node() {
    return button;
  }

  /**
   * @param hidden fields that the form does not show
   * @param visible those that it shows
   */
  void fill(List<FormField> hidden, List<FormField> visible) {
    button.getItems().clear();
    hidden.forEach(f -> item(FieldRow.label(f.spec(), texts), f.key(), () -> add.accept(f.spec())));
    visible.stream().filter(f -> f.control() == Control.COVER).forEach(this::parts);
    Menu removal = new Menu(texts.get("form.remove"), new FontIcon(Feather.TRASH_2));
    removal.setId("form-remove");
    for (FormField field : visible) {
      if (field.present() && field.locked().isEmpty()) {
        MenuItem item = new MenuItem(FieldRow.label(field.spec(), texts));
        item.setId("form-remove-" + field.key());
        item.setOnAction(event -> remove.accept(field.spec()));
        removal.getItems().add(item);
      }
    }
    if (!removal.getItems().isEmpty()) {
      button.getItems().addAll(new SeparatorMenuItem(), removal);
    }
    button.setDisable(button.getItems().isEmpty());
  }

  private void parts(FormField cover) {
    for (FieldSpec part : cover.spec().parts()) {
      boolean there = cover.parts().containsKey(part.key()) || part.equals(first(cover.spec()));
      if (!there && !cover.text().isEmpty()) {
        item(
            FieldRow.label(part, texts),
            cover.key() + "-" + part.key(),
            () -> addPart.accept(cover.spec(), part.key()));
      }
    }
  }

  private static FieldSpec first(FieldSpec cover) {
    return cover.parts().getFirst();
  }

  private void item(String label, String id, Runnable action) {
    MenuItem item = new MenuItem(label);
    item.setId("form-add-" + id);
    item.setOnAction(event -> action.run());
    button.getItems().add(item);
  }
}
