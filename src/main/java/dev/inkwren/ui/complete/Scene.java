package dev.inkwren.ui.complete;

import dev.inkwren.frontmatter.FrontMatter;
import dev.inkwren.session.Analysis;
import dev.inkwren.site.LinkHabit;
import dev.inkwren.site.Site;
import java.util.Optional;

/**
 * Everything that candidates are made from, as it was a moment ago.
 *
 * @param analysis of the post; may be a key behind
 * @param site the open site
 * @param links how the site's posts link to each other
 * @param facts what is found out on another thread
 * @param emoji whether the author wants pictograms after a colon
 */
public record Scene(Analysis analysis, Site site, LinkHabit links, LazyFacts facts, boolean emoji) {

  FrontMatter frontMatter() {
    return analysis.post().frontMatter();
  }

  /** Chirpy's, or a theme that we know less of. */
  boolean isChirpy() {
    return site.profile().id().equals("chirpy");
  }

  /** The folder that the theme puts before every path of a picture (C24), without closing slash. */
  Optional<String> mediaFolder() {
    return analysis
        .post()
        .textOf(site.config().mediaFolderKey())
        .map(String::strip)
        .filter(path -> path.startsWith("/") && isChirpy())
        .map(path -> path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }
}
