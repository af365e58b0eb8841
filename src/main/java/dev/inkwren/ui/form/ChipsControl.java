package dev.inkwren.ui.form;

import dev.inkwren.profile.FieldSpec;
import dev.inkwren.session.FormField;
import dev.inkwren.ui.text.Texts;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;

/** A list of short texts as chips. */
final class ChipsControl implements FieldControl {

  private final ChipsField chips;

  ChipsControl(FieldSpec spec, Texts texts, Supplier<FormActions> actions) {
    chips = new ChipsField(new FieldItems(spec, texts, actions, 0));
    chips.input().setPromptText(texts.get("form.add.item"));
  }

  @Override
  public Node node() {
    return chips;
  }

  @Override
  public Node input() {
    return chips.input();
  }

  @Override
  public void show(FormField value, Set<String> flawed) {
    chips.show(value.items(), flawed);
  }
}
