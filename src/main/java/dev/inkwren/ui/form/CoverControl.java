package dev.inkwren.ui.form;

import dev.inkwren.profile.FieldSpec;
import dev.inkwren.session.FormField;
import dev.inkwren.ui.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A picture: thumbnail, path, and the other sub keys that it has or may want. */
final class CoverControl implements FieldControl {

  /** Where a reader with a screen reader is told what is on the picture. */
  private static final String ALT = "alt";

  private final FieldSpec spec;
  private final Texts texts;
  private final Supplier<FormActions> actions;
  private final Thumbnail thumbnail;
  private final TextField path = new TextField();
  private final CommitText commitPath;
  private final Map<String, TextField> parts = new LinkedHashMap<>();
  private final Map<String, CommitText> commits = new LinkedHashMap<>();
  private final VBox fields = new VBox(4);
  private final HBox box;

  CoverControl(FieldSpec spec, Texts texts, Supplier<FormActions> actions) {
    this.spec = spec;
    this.texts = texts;
    this.actions = actions;
    thumbnail = new Thumbnail(texts, (wanted, show) -> actions.get().loadPicture(wanted, show));
    commitPath =
        new CommitText(
            path,
            CommitText.When.ON_PAUSE,
            () -> actions.get().isLight(),
            (text, goesOn) -> actions.get().setText(spec, text.strip(), goesOn));
    path.setPromptText(texts.get("form.cover.path"));
    new SuggestionPopup(
            path,
            typed -> actions.get().suggest(spec, typed),
            text -> actions.get().setText(spec, text, false))
        .takeKeys();
    Button choose = new Button(null, new FontIcon(Feather.FOLDER));
    choose.setId("form-" + spec.key() + "-choose");
    choose.getStyleClass().addAll("small", "flat", "form-button");
    choose.setAccessibleText(texts.get("form.cover.choose"));
    choose.setTooltip(new Tooltip(texts.get("form.cover.choose")));
    choose.setOnAction(event -> actions.get().choosePicture(spec));
    HBox row = new HBox(2, path, choose);
    HBox.setHgrow(path, Priority.ALWAYS);
    fields.getChildren().add(row);
    spec.parts().stream().skip(1).forEach(this::makePart);
    box = new HBox(8, thumbnail.node(), fields);
    HBox.setHgrow(fields, Priority.ALWAYS);
  }

  private void makePart(FieldSpec part) {
    TextField field = new TextField();
    String label = texts.has(part.labelKey()) ? texts.get(part.labelKey()) : part.key();
    field.setId("form-" + spec.key() + "-" + part.key());
    field.setAccessibleText(label);
    field.setPromptText(label);
    field.setTooltip(new Tooltip(label));
    CommitText commit =
        new CommitText(
            field,
            part.key().equals(ALT) ? CommitText.When.AT_ONCE : CommitText.When.ON_PAUSE,
            () -> actions.get().isLight(),
            (text, goesOn) -> actions.get().setPart(spec, part.key(), text, goesOn));
    parts.put(part.key(), field);
    commits.put(part.key(), commit);
  }

  /** Shows an empty field for a sub key that the post does not have. */
  void reveal(String part) {
    TextField field = parts.get(part);
    if (field != null) {
      show(field, true);
      field.requestFocus();
    }
  }

  private void show(TextField field, boolean wanted) {
    if (wanted && !fields.getChildren().contains(field)) {
      fields.getChildren().add(field);
    } else if (!wanted && !field.isFocused()) {
      fields.getChildren().remove(field);
    }
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public Node input() {
    return path;
  }

  @Override
  public void show(FormField value, Set<String> flawed) {
    commitPath.show(value.text());
    path.setTooltip(value.text().isEmpty() ? null : new Tooltip(value.text()));
    thumbnail.show(value.text());
    parts.forEach(
        (key, field) -> {
          boolean usual = key.equals(ALT) && !value.text().isEmpty();
          show(field, value.parts().containsKey(key) || usual);
        });
    commits.forEach((key, commit) -> commit.show(value.parts().getOrDefault(key, "")));
  }

  @Override
  public void flush() {
    commitPath.flush();
    commits.values().forEach(CommitText::flush);
  }
}
