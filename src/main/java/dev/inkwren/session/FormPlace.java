package dev.inkwren.session;

import dev.inkwren.post.Post;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a post lies and where the site will put it.
 *
 * @param fileName last part of its path; empty for a text that was never saved
 * @param slug the part of the address that stands for the post; empty when the site gives it none
 * @param url its address below {@code baseurl}; empty when the site gives it none
 */
public record FormPlace(String fileName, String slug, String url) {

  /** A text that was never saved. */
  static final FormPlace NOWHERE = named(Optional.empty());

  /** What is known of {@code file} before the site was asked: its name. */
  public static FormPlace named(Optional<Path> file) {
    return new FormPlace(file.map(path -> String.valueOf(path.getFileName())).orElse(""), "", "");
  }

  /**
   * The place of {@code post}, which lies at {@code file}, in {@code site}; costs a look at both.
   */
  static FormPlace of(Post post, Site site, Optional<Path> file) {
    Optional<PostEntry> entry = SitePaths.inside(site, file).map(path -> site.preview(path, post));
    return new FormPlace(
        named(file).fileName(),
        entry.map(PostEntry::slug).orElse(""),
        entry.map(PostEntry::url).orElse(""));
  }
}
