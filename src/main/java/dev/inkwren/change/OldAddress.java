package dev.inkwren.change;

import dev.inkwren.frontmatter.EditResult;
import dev.inkwren.frontmatter.FrontMatterEdits;
import dev.inkwren.site.Permalink;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.site.Site;
import dev.inkwren.text.SourceText;
import java.util.stream.Stream;

/** What becomes of the address that a post had, for links from elsewhere. */
public enum OldAddress {
  /** It leads to nothing. */
  BREAKS,
  /** The post takes it into {@code redirect_from}, where the site's plugin reads it. */
  REDIRECTS;

  private static final String PLUGIN = "jekyll-redirect-from";
  private static final String KEY = "redirect_from";

  /** Whether {@code site} has the plugin that makes {@link #REDIRECTS} possible. */
  public static boolean canRedirect(Site site) {
    return Stream.of("plugins", "gems").anyMatch(key -> site.config().list(key).contains(PLUGIN));
  }

  /** Whether a move from one entry to the other leaves an address that readers may know. */
  boolean applies(Site site, PostEntry from, PostEntry to) {
    return this == REDIRECTS
        && canRedirect(site)
        && from.state() == PostState.PUBLISHED
        && !to.draft()
        && !to.url().equals(from.url());
  }

  static EditResult keep(SourceText text, PostEntry from) {
    return FrontMatterEdits.addItem(text, KEY, Permalink.decoded(from.url()));
  }
}
