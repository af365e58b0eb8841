package dev.inkwren.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * One thing the author can do. Menus, toolbar, shortcuts and the list of shortcuts are all made
 * from the same commands.
 *
 * @param id also the id of its button and menu item; its words stand under {@code command.<id>}
 * @param shortcut as {@link KeyCombination#valueOf} reads it
 * @param others more keys for it, for hands used to them; bound as the first one is
 * @param possible when it can be done; always, when empty
 * @param on whether what it turns on and off is on; empty when it does not
 */
public record Command(
    String id,
    Optional<Ikon> icon,
    Optional<KeyCombination> shortcut,
    List<KeyCombination> others,
    Optional<ObservableBooleanValue> possible,
    Optional<ObservableBooleanValue> on,
    Runnable action) {

  public Command {
    others = List.copyOf(others);
  }

  /** A command without icon, shortcut or condition. */
  public static Command of(String id, Runnable action) {
    return new Command(
        id,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        action);
  }

  /** A command that shows or hides something, or turns a mode on and off. */
  public static Command toggle(String id, BooleanProperty on) {
    return Command.of(id, () -> on.set(!on.get())).shows(on);
  }

  /** A command that gives {@code property} one of several values; it is on while it has that. */
  public static <T> Command choice(String id, Property<T> property, T value) {
    return Command.of(id, () -> property.setValue(value)).shows(isNow(property, value));
  }

  /** Whether {@code property} has {@code value}. */
  static <T> ObservableBooleanValue isNow(ObservableValue<T> property, T value) {
    return Bindings.createBooleanBinding(() -> value.equals(property.getValue()), property);
  }

  /** The same command with a mark in menus while {@code value} is true. */
  Command shows(ObservableBooleanValue value) {
    return new Command(id, icon, shortcut, others, possible, Optional.of(value), action);
  }

  /** The same command with an icon in menus and on buttons. */
  public Command icon(Ikon value) {
    return new Command(id, Optional.of(value), shortcut, others, possible, on, action);
  }

  /** The keys for it, the one to be shown first. */
  public Command keys(String first, String... more) {
    return new Command(
        id,
        icon,
        Optional.of(combination(first)),
        Arrays.stream(more).map(Command::combination).toList(),
        possible,
        on,
        action);
  }

  /** JavaFX takes a name that it does not know for a character, which no key ever types. */
  private static KeyCombination combination(String keys) {
    KeyCombination parsed = KeyCombination.valueOf(keys);
    if (parsed instanceof KeyCharacterCombination) {
      throw new IllegalArgumentException("no key has the name in " + keys);
    }
    return parsed;
  }

  /** The same command, possible only while {@code value} is true. */
  public Command when(ObservableBooleanValue value) {
    return new Command(id, icon, shortcut, others, Optional.of(value), on, action);
  }

  /** The message key of its label. */
  public String labelKey() {
    return "command." + id;
  }
}
