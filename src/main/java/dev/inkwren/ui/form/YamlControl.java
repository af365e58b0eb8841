package dev.inkwren.ui.form;

import dev.inkwren.profile.FieldSpec;
import dev.inkwren.session.FormField;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;

/** A value that fits no other control, as it is written in the text. */
final class YamlControl implements FieldControl {

  private final GrowingArea area = new GrowingArea();
  private final CommitText commit;

  YamlControl(FieldSpec spec, Supplier<FormActions> actions) {
    area.getStyleClass().add("yaml-area");
    area.setLines(true);
    commit =
        new CommitText(
            area,
            CommitText.When.ON_LEAVE,
            () -> actions.get().isLight(),
            (yaml, goesOn) -> {
              if (!yaml.isBlank()) {
                actions.get().setYaml(spec, yaml);
              }
            });
  }

  @Override
  public Node node() {
    return area;
  }

  @Override
  public Node input() {
    return area;
  }

  @Override
  public void show(FormField value, Set<String> flawed) {
    commit.show(value.text());
  }

  @Override
  public void flush() {
    commit.flush();
  }
}
