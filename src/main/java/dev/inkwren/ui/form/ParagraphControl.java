package dev.inkwren.ui.form;

import dev.inkwren.profile.FieldSpec;
import dev.inkwren.session.FormField;
import dev.inkwren.ui.text.Texts;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Text that wraps, with its length below. */
final class ParagraphControl implements FieldControl {

  private final Texts texts;
  private final GrowingArea area = new GrowingArea();
  private final Label length = new Label();
  private final VBox box = new VBox(2, area, length);
  private final CommitText commit;

  ParagraphControl(FieldSpec spec, Texts texts, Supplier<FormActions> actions) {
    this.texts = texts;
    length.getStyleClass().add("form-hint");
    length.setId("form-" + spec.key() + "-length");
    commit =
        new CommitText(
            area,
            CommitText.When.AT_ONCE,
            () -> actions.get().isLight(),
            (text, goesOn) -> actions.get().setText(spec, text, goesOn));
    area.textProperty().addListener((property, old, text) -> count(text));
    count("");
  }

  private void count(String text) {
    length.setText(texts.get("form.length", text.codePointCount(0, text.length())));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public Node input() {
    return area;
  }

  @Override
  public void show(FormField value, Set<String> flawed) {
    area.setLines(value.text().indexOf('\n') >= 0);
    commit.show(value.text());
    area.setPromptText(value.present() ? "" : value.inherited().orElse(""));
  }

  @Override
  public void flush() {
    commit.flush();
  }
}
