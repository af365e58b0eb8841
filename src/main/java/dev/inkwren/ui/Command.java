package dev.inkwren.ui;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * One thing the author can do. Menus, toolbar, shortcuts and the list of shortcuts are all made
 * from the same commands.
 *
 * @param id also the id of its button and menu item; its words stand under {@code command.<id>}
 * @param shortcut as {@link KeyCombination#valueOf} reads it
 * @param possible when it can be done; always, when empty
 */
public record Command(
    String id,
    Optional<Ikon> icon,
    Optional<KeyCombination> shortcut,
    Optional<ObservableBooleanValue> possible,
    Runnable action) {

  /** A command without icon, shortcut or condition. */
  public static Command of(String id, Runnable action) {
    return new Command(id, Optional.empty(), Optional.empty(), Optional.empty(), action);
  }

  public Command icon(Ikon value) {
    return new Command(id, Optional.of(value), shortcut, possible, action);
  }

  public Command keys(String value) {
    return new Command(id, icon, Optional.of(KeyCombination.valueOf(value)), possible, action);
  }

  public Command when(ObservableBooleanValue value) {
    return new Command(id, icon, shortcut, Optional.of(value), action);
  }

  /** The message key of its label. */
  public String labelKey() {
    return "command." + id;
  }
}
