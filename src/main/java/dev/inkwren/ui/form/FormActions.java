package dev.inkwren.ui.form;

import dev.inkwren.profile.FieldSpec;

/** What the form can do to the text; each call is one undo step. */
public interface FormActions {

  /** Gives {@code field} the value {@code text}; the key is added where it is missing. */
  void setText(FieldSpec field, String text);

  void setFlag(FieldSpec field, boolean on);

  /** Puts {@code item} behind the last one of a list. */
  void addItem(FieldSpec field, String item);

  /** Takes an item out; {@code index} is 0-based in the author's order. */
  void removeItem(FieldSpec field, int index);

  /** Takes the key and its value out of the front matter. */
  void remove(FieldSpec field);

  /** What {@code typed} may become in {@code field}. */
  java.util.List<Suggestion> suggest(FieldSpec field, String typed);

  /** Writes the current moment, with the site's zone, into a date field. */
  void setNow(FieldSpec field);
}
