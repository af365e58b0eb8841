package dev.inkwren.site;

/** What a link of a post leads to. */
public sealed interface LinkTarget {

  /**
   * A post or draft of the site.
   *
   * @param entry where it leads
   * @param fragment behind {@code #}, decoded; empty for none
   */
  record ToPost(PostEntry entry, String fragment) implements LinkTarget {}

  /**
   * A page of the site that is no post.
   *
   * @param url its address
   * @param fragment behind {@code #}, decoded; empty for none
   */
  record ToPage(String url, String fragment) implements LinkTarget {}

  /**
   * A file of the site.
   *
   * @param path site-absolute, in the spelling of the disk
   */
  record ToAsset(String path) implements LinkTarget {}

  /**
   * A place in the linking post itself.
   *
   * @param fragment behind {@code #}, decoded
   */
  record Here(String fragment) implements LinkTarget {}

  /**
   * Nothing: the address is of this site, but the site has no such page or file.
   *
   * @param path what was looked for, decoded, without {@code baseurl}
   */
  record Missing(String path) implements LinkTarget {}

  /** Another site, a mail address, or an address that only Liquid can make. */
  record Outside() implements LinkTarget {}
}
