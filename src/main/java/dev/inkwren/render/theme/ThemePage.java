package dev.inkwren.render.theme;

import java.util.List;
import java.util.Optional;

/**
 * What a layout knows of a post beside its body.
 *
 * @param title as written, HTML in it is live (C1)
 * @param description as written; empty for none (C2)
 * @param date when it was posted, as the theme spells it; empty for an undated one
 * @param updated when it was last changed; empty when not said
 * @param authors who wrote it, in order
 * @param categories as Jekyll reads them
 * @param tags as Jekyll reads them
 * @param cover the preview image (C8); empty for none
 * @param media where addresses of pictures start
 * @param language of the layout's own words, like {@code ko-KR}
 */
public record ThemePage(
    String title,
    Optional<String> description,
    Optional<String> date,
    Optional<String> updated,
    List<Person> authors,
    List<String> categories,
    List<String> tags,
    Optional<Cover> cover,
    MediaUrl media,
    String language) {

  public ThemePage {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    tags = List.copyOf(tags);
  }

  /** Someone who wrote; {@code url} may be empty. */
  public record Person(String name, String url) {}

  /**
   * The preview image.
   *
   * @param path as written
   * @param alt empty for none
   * @param lqip the low quality stand-in; empty for none
   * @param noBackground whether the theme leaves out its grey ground
   */
  public record Cover(String path, String alt, String lqip, boolean noBackground) {}

  /** Whether the page's own words are Korean. */
  boolean isKorean() {
    return language.startsWith("ko");
  }
}
