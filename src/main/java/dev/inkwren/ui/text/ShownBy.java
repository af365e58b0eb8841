package dev.inkwren.ui.text;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How the choices of a box that nobody types into are called; no choice is called nothing. */
public final class ShownBy<T> extends StringConverter<T> {

  private final Function<? super T, String> words;

  /**
   * @param words what a choice is called
   */
  public ShownBy(Function<? super T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T choice) {
    return choice == null ? "" : words.apply(choice);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("nothing is typed here");
  }
}
