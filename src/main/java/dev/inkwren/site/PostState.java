package dev.inkwren.site;

/** What a build of the site now would make of a post file. */
public enum PostState {
  /** It is on the site. */
  PUBLISHED,
  /** It lies in the drafts folder. */
  DRAFT,
  /** Its date is later than the build, so it is skipped (J10). */
  SCHEDULED,
  /** {@code published: false} keeps it off the site (J23). */
  HIDDEN,
  /** Jekyll does not take the file for a post (J1 to J7). */
  IGNORED
}
