package dev.inkwren.session;

import dev.inkwren.post.PostDate;
import dev.inkwren.profile.FieldSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One field of the front matter form as the text has it now.
 *
 * @param spec what the theme knows of it; a line of text for keys it does not know
 * @param control what shows it: the kind of field, unless the value is of another sort
 * @param present whether the post has the key
 * @param text the value as text; for a picture its path; for {@link Control#YAML} the source
 * @param items the items of a list, in the author's order
 * @param parts the sub keys that a picture has, as text
 * @param on what a flag means now, the site's or the theme's assumption where the post has none
 * @param date the value of a date field, if Jekyll can read it
 * @param inherited what {@code defaults:} of the site gives where the post has nothing
 * @param locked why the form must not change it, ready to show; empty when it may
 */
public record FormField(
    FieldSpec spec,
    Control control,
    boolean present,
    String text,
    List<String> items,
    Map<String, String> parts,
    boolean on,
    Optional<PostDate> date,
    Optional<String> inherited,
    Optional<String> locked) {

  /** The sort of control that can show a value without changing it. */
  public enum Control {
    LINE,
    PARAGRAPH,
    DATE,
    CATEGORIES,
    CHIPS,
    COVER,
    FLAG,
    /** A value of a sort that the field does not expect: its source, as text. */
    YAML,
    /** A value that only the text can show. */
    TOO_LONG
  }

  public FormField {
    items = List.copyOf(items);
    parts = Map.copyOf(parts);
  }

  public String key() {
    return spec.key();
  }
}
