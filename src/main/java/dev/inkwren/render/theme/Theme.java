package dev.inkwren.render.theme;

import java.util.List;
import java.util.Map;

/**
 * What one theme does to a post. Stateless; safe on any thread. All HTML is as the site publishes
 * it, nothing in it is made harmless.
 */
public interface Theme {

  /**
   * What the layout puts above the body, block by block.
   *
   * @param words how many words the body has, as {@link WordCount} counts them
   */
  List<String> head(ThemePage page, int words);

  /**
   * One top-level block as the layout hands it on.
   *
   * @param html as the Markdown converter prints it
   */
  String block(String html, ThemePage page);

  /** Files that the theme's gem has for {@code include}, by name. */
  default Map<String, String> includes() {
    return Map.of();
  }

  /**
   * Whether the theme may have a file for {@code include} beside {@link #includes()}: of a theme
   * that is not on this machine nobody knows all its files.
   */
  default boolean mayInclude(String name) {
    return true;
  }

  /** Name of the style sheet. */
  String style();
}
