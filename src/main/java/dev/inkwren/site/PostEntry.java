package dev.inkwren.site;

import dev.inkwren.post.PostName;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One file in a posts or drafts folder, as the post list and the checks see it.
 *
 * @param path where it lies, relative to the site root, {@code /} between parts
 * @param slug what stands for {@code :title} in its URL; empty for names without one
 * @param title what the site shows as its title; falls back to the file name as Jekyll does (J22)
 * @param date when it is dated, in the site's zone (J8 to J14); empty when undated or unreadable
 * @param author what {@code author} says, empty when missing
 * @param categories as Jekyll reads them (J4, J25 to J28), top first
 * @param tags as Jekyll reads them, in the author's order, repetitions kept
 * @param draft true when it lies in the drafts folder
 * @param pinned true for {@code pin: true}
 * @param state what a build at the snapshot's instant would make of it
 * @param reason why it is not published, or not as meant, one sentence; empty when all is well
 * @param url its address below {@code baseurl}, percent-encoded, starting with {@code /}; empty
 *     when it has none
 */
public record PostEntry(
    String path,
    String slug,
    String title,
    Optional<ZonedDateTime> date,
    Optional<String> author,
    List<String> categories,
    List<String> tags,
    boolean draft,
    boolean pinned,
    PostState state,
    String reason,
    String url) {

  public PostEntry {
    categories = List.copyOf(categories);
    tags = List.copyOf(tags);
  }

  /** Date and slug of the file name; empty when it has no date. */
  public Optional<PostName> name() {
    return PostName.parse(fileName());
  }

  /** What it is called in lists: its title, or the file's name when the site shows none. */
  public String label() {
    return title.isBlank() ? fileName() : title;
  }

  /** The same entry in another state. */
  PostEntry in(PostState newState, String newReason) {
    return new PostEntry(
        path, slug, title, date, author, categories, tags, draft, pinned, newState, newReason, url);
  }

  /** The last part of the path. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The folder part of the path without trailing slash, like {@code _posts/2024/05}. */
  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
