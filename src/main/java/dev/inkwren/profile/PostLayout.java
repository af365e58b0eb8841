package dev.inkwren.profile;

/**
 * Where a site keeps what belongs to posts.
 *
 * @param posts folder of dated posts, relative to the collections folder of the site
 * @param drafts folder of undated drafts, likewise
 * @param images site-absolute folder under which a post's own pictures get a folder
 * @param permalink URL template in force where the configuration has none
 */
public record PostLayout(String posts, String drafts, String images, String permalink) {

  /** Jekyll's own folders and its {@code date} style of URL (J34). */
  public static final PostLayout JEKYLL =
      new PostLayout("_posts", "_drafts", "/assets/img", "date");
}
