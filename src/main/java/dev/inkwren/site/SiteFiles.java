package dev.inkwren.site;

import dev.inkwren.text.SourceText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was read from a site's folder, nothing understood yet. All keys are paths relative to the
 * site root with {@code /} between parts (assets start with a {@code /} as well). Maps are not
 * copied, so that thousands of posts cost nothing; hand over maps that nobody changes afterwards.
 *
 * @param root the folder
 * @param config text of {@code _config.yml}; empty for a folder without one
 * @param posts every regular file in any {@code _posts} or {@code _drafts} folder, those that
 *     Jekyll ignores included
 * @param unreadable posts that could not be read, with the reason as one sentence (J7)
 * @param assets every other file that a build would copy or that a post may link to, by its
 *     site-absolute path in the exact spelling of the disk
 * @param data text of every file below {@code _data}
 * @param includes text of every file below {@code _includes}, by its path below that folder
 * @param plugins text of every Ruby file below {@code _plugins}
 * @param pages text of every other file that starts with a front matter line, like {@code
 *     _tabs/about.md} or {@code index.html}, and of {@code .inkwren.yml}
 * @param now the instant that decides what is scheduled
 */
public record SiteFiles(
    Path root,
    String config,
    Map<String, PostFile> posts,
    Map<String, String> unreadable,
    Map<String, Asset> assets,
    Map<String, String> data,
    Map<String, String> includes,
    Map<String, String> plugins,
    Map<String, SourceText> pages,
    Instant now) {

  /**
   * One post file.
   *
   * @param text what it holds
   * @param modified when it was last changed, which dates an undated draft (J8)
   */
  public record PostFile(SourceText text, Optional<Instant> modified) {}

  /** The same files in the eyes of a build at {@code instant}. */
  public SiteFiles at(Instant instant) {
    return new SiteFiles(
        root, config, posts, unreadable, assets, data, includes, plugins, pages, instant);
  }

  /**
   * The same files with other texts in some of the posts and pages; paths that are neither are left
   * out.
   */
  public SiteFiles withTexts(Map<String, SourceText> texts) {
    Map<String, PostFile> newPosts = new LinkedHashMap<>(posts);
    Map<String, SourceText> newPages = new LinkedHashMap<>(pages);
    texts.forEach(
        (path, text) -> {
          newPosts.computeIfPresent(path, (p, file) -> new PostFile(text, file.modified()));
          newPages.computeIfPresent(path, (p, page) -> text);
        });
    return with(newPosts, newPages, assets);
  }

  /** The same settings with other posts, pages and assets. */
  public SiteFiles with(
      Map<String, PostFile> newPosts,
      Map<String, SourceText> newPages,
      Map<String, Asset> newAssets) {
    return new SiteFiles(
        root, config, newPosts, unreadable, newAssets, data, includes, plugins, newPages, now);
  }

  /** A folder in which nothing was found. */
  public static SiteFiles none(Path root, Instant now) {
    return new SiteFiles(
        root, "", Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), now);
  }
}
