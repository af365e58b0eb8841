package dev.inkwren.render.theme;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

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

  /**
   * The language of the layout's own words.
   *
   * @param post the post's {@code lang}, "" for none
   * @param setting the site's settings by key, "" for none
   * @param locale whether the site has a file of that name among its locales
   */
  default String language(String post, UnaryOperator<String> setting, Predicate<String> locale) {
    return post.isEmpty() ? setting.apply("lang") : post;
  }

  /** Name of the style sheet. */
  String style();
}
