package dev.inkwren.ui.form;

import dev.inkwren.profile.FieldSpec;
import dev.inkwren.session.FormField;
import dev.inkwren.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The category path in two levels; what a post has beyond them can be taken out. */
final class CategoriesControl implements FieldControl {

  private static final int LEVELS = 2;
  private static final PseudoClass FLAWED = PseudoClass.getPseudoClass("flawed");

  private final List<TextField> fields = new ArrayList<>();
  private final List<CommitText> commits = new ArrayList<>();
  private final ChipsField rest;
  private final VBox box;

  CategoriesControl(FieldSpec spec, Texts texts, Supplier<FormActions> actions) {
    HBox row = new HBox(4);
    row.getStyleClass().add("category-path");
    for (int level = 0; level < LEVELS; level++) {
      TextField field = field(spec, level, actions);
      field.setId("form-" + spec.key() + "-" + (level + 1));
      field.setAccessibleText(texts.get("form.category." + (level + 1)));
      field.setPromptText(texts.get("form.category." + (level + 1)));
      if (level > 0) {
        row.getChildren().add(new FontIcon(Feather.CHEVRON_RIGHT));
      }
      row.getChildren().add(field);
      HBox.setHgrow(field, Priority.ALWAYS);
    }
    rest = new ChipsField(new FieldItems(spec, texts, actions, LEVELS));
    rest.input().setAccessibleText(texts.get("form.category.rest"));
    box = new VBox(4, row);
  }

  private TextField field(FieldSpec spec, int level, Supplier<FormActions> actions) {
    TextField field = new TextField();
    field.setPrefWidth(80);
    CommitText commit =
        new CommitText(
            field,
            CommitText.When.ON_LEAVE,
            () -> actions.get().isLight(),
            (text, goesOn) -> actions.get().setCategory(spec, level, text.strip()));
    new SuggestionPopup(
            field,
            typed -> actions.get().suggestCategory(spec, level, typed),
            text -> {
              field.setText(text);
              commit.flush();
            })
        .takeKeys();
    fields.add(field);
    commits.add(commit);
    return field;
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public Node input() {
    return fields.getFirst();
  }

  @Override
  public void show(FormField value, Set<String> flawed) {
    List<String> items = value.items();
    for (int level = 0; level < LEVELS; level++) {
      String item = level < items.size() ? items.get(level) : "";
      commits.get(level).show(item);
      fields.get(level).pseudoClassStateChanged(FLAWED, flawed.contains(item));
      fields.get(level).setDisable(level > items.size());
    }
    boolean more = items.size() > LEVELS;
    rest.show(more ? items.subList(LEVELS, items.size()) : List.of(), flawed);
    if (more && !box.getChildren().contains(rest)) {
      box.getChildren().add(rest);
    } else if (!more) {
      box.getChildren().remove(rest);
    }
  }

  @Override
  public void flush() {
    commits.forEach(CommitText::flush);
  }
}
