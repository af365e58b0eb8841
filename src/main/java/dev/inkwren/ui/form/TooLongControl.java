package dev.inkwren.ui.form;

import dev.inkwren.session.FormField;
import dev.inkwren.ui.text.Texts;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Says that a value is edited in the text, because a form field would choke on it. */
final class TooLongControl implements FieldControl {

  private final Label words;

  TooLongControl(Texts texts) {
    words = new Label(texts.get("form.tooLong"));
    words.getStyleClass().add("form-hint");
    words.setWrapText(true);
  }

  @Override
  public Node node() {
    return words;
  }

  @Override
  public Node input() {
    return words;
  }

  @Override
  public void show(FormField value, Set<String> flawed) {}
}
