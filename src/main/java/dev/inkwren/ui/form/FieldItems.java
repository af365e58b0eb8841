package dev.inkwren.ui.form;

import dev.inkwren.profile.FieldSpec;
import dev.inkwren.ui.text.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;

/**
 * The items of a list field, as chips show them.
 *
 * @param before how many items of the list come before the first chip
 */
record FieldItems(FieldSpec spec, Texts texts, Supplier<FormActions> actions, int before)
    implements ChipsField.Items {

  @Override
  public List<Suggestion> suggest(String typed) {
    return actions.get().suggest(spec, typed);
  }

  @Override
  public void add(String item) {
    actions.get().addItem(spec, item);
  }

  @Override
  public void remove(int index) {
    actions.get().removeItem(spec, before + index);
  }

  @Override
  public void move(int from, int to) {
    actions.get().moveItem(spec, before + from, before + to);
  }

  @Override
  public String removeLabel(String item) {
    return texts.get("form.remove.item", item);
  }

  @Override
  public String moveHint(KeyCombination back, KeyCombination on) {
    return texts.get("form.move.item", back.getDisplayText(), on.getDisplayText());
  }
}
