package dev.inkwren.session;

import dev.inkwren.profile.FieldSpec;
import java.util.List;
import java.util.Optional;

/**
 * One field of the front matter form as the text has it now.
 *
 * @param spec what the theme knows of it; a line of text for keys it does not know
 * @param present whether the post has the key
 * @param text the value as text; for a picture its path; for a list its items with blanks between
 * @param items the items of a list, in the author's order
 * @param on what a flag means now, the theme's assumption where the post has none
 * @param locked why the form must not change it, ready to show; empty when it may
 */
public record FormField(
    FieldSpec spec,
    boolean present,
    String text,
    List<String> items,
    boolean on,
    Optional<String> locked) {

  public FormField {
    items = List.copyOf(items);
  }

  public String key() {
    return spec.key();
  }
}
