package dev.inkwren.ui.form;

import dev.inkwren.profile.FieldKind;
import dev.inkwren.profile.FieldSpec;
import dev.inkwren.session.FormField;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** One line of text, with suggestions where the site knows some. */
final class LineControl implements FieldControl {

  private final TextField field = new TextField();
  private final CommitText commit;
  private final String prompt;

  /**
   * @param prompt what an empty field says
   */
  LineControl(FieldSpec spec, String prompt, Supplier<FormActions> actions) {
    this.prompt = prompt;
    commit =
        new CommitText(
            field,
            CommitText.When.AT_ONCE,
            () -> actions.get().isLight(),
            (text, goesOn) -> actions.get().setText(spec, text, goesOn));
    if (spec.kind() == FieldKind.AUTHOR || spec.kind() == FieldKind.CHOICE) {
      new SuggestionPopup(
              field,
              typed -> actions.get().suggest(spec, typed),
              text -> actions.get().setText(spec, text, false))
          .takeKeys();
    }
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public TextField input() {
    return field;
  }

  @Override
  public void show(FormField value, Set<String> flawed) {
    commit.show(value.text());
    field.setPromptText(value.present() ? prompt : value.inherited().orElse(prompt));
  }

  @Override
  public void flush() {
    commit.flush();
  }
}
