package dev.inkwren.ui.form;

import atlantafx.base.controls.ToggleSwitch;
import dev.inkwren.profile.FieldSpec;
import dev.inkwren.session.FormField;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;

/** True or false. */
final class FlagControl implements FieldControl {

  private final ToggleSwitch toggle;
  private boolean showing;

  FlagControl(FieldSpec spec, String label, Supplier<FormActions> actions) {
    toggle = new ToggleSwitch(label);
    toggle.getStyleClass().add("flag-toggle");
    toggle
        .selectedProperty()
        .addListener(
            (property, was, is) -> {
              if (!showing) {
                actions.get().setFlag(spec, is);
              }
            });
  }

  @Override
  public Node node() {
    return toggle;
  }

  @Override
  public Node input() {
    return toggle;
  }

  @Override
  public void show(FormField value, Set<String> flawed) {
    showing = true;
    toggle.setSelected(value.on());
    showing = false;
  }
}
