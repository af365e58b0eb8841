package dev.inkwren.check;

import dev.inkwren.check.source.Body;
import dev.inkwren.frontmatter.FrontMatter;
import dev.inkwren.post.Post;
import dev.inkwren.render.RenderedPost;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.Site;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All that a rule may look at. Immutable for its readers, so it may cross threads.
 *
 * @param post the post as it stands in the editor, saved or not
 * @param page what the site would publish for it, made when first asked for
 * @param site the site it belongs to; {@link Site#empty()} for none
 * @param path where it lies below the site root with {@code /} between parts, or its file name
 *     alone outside a site; empty for a text without a file
 * @param now the instant of the check, which decides what is in the future
 * @param messages the words, in the author's language
 * @param settings what the site says about the checks
 * @param body the post's body taken apart
 * @param index what the site's other posts have in common
 */
public record CheckContext(
    Post post,
    Supplier<RenderedPost> page,
    Site site,
    Optional<String> path,
    Instant now,
    Messages messages,
    CheckSettings settings,
    Body body,
    SiteIndex index) {

  /** The file's text, LF line ends; all ranges count in it. */
  public String text() {
    return post.source().text();
  }

  /** What the site would publish; {@link RenderedPost#EMPTY} when unknown. */
  public RenderedPost rendered() {
    return page.get();
  }

  public FrontMatter frontMatter() {
    return post.frontMatter();
  }

  /** The site's record of this very file as it was last read; empty when it is new. */
  public Optional<PostEntry> entry() {
    return path.flatMap(index::post);
  }

  /** True when there is a site, so that what is missing in it is really missing. */
  public boolean hasSite() {
    return !site.files().config().isBlank() || !site.posts().isEmpty();
  }

  /** The last part of the path; empty for a text without a file. */
  public Optional<String> fileName() {
    return path.map(p -> p.substring(p.lastIndexOf('/') + 1));
  }

  /** True when the file lies in a folder called {@code _posts}. */
  public boolean inPosts() {
    return path.filter(p -> p.startsWith("_posts/") || p.contains("/_posts/")).isPresent();
  }

  /** True when the file lies in a folder called {@code _drafts}. */
  public boolean inDrafts() {
    return path.filter(p -> p.startsWith("_drafts/") || p.contains("/_drafts/")).isPresent();
  }
}
