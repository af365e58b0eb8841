package dev.inkwren.ui.form;

import dev.inkwren.session.FormField;
import java.util.Set;
import javafx.scene.Node;

/** What shows one value in the form and takes the author's changes. FX thread only. */
interface FieldControl {

  Node node();

  /** The part that takes the keyboard; the label points to it. */
  Node input();

  /**
   * Shows the value that the text has now.
   *
   * @param flawed the items with a problem
   */
  void show(FormField value, Set<String> flawed);

  /** Hands over what is half typed. */
  default void flush() {}
}
