package dev.inkwren.site;

import java.util.Set;

/** Liquid tags that common plug-ins of Jekyll bring; which of them a site has only Ruby knows. */
public final class PluginTags {

  private static final Set<String> TAGS =
      Set.of(
          "seo",
          "feed_meta",
          "gist",
          "avatar",
          "octicon",
          "github_edit_link",
          "toc",
          "toc_only",
          "figure",
          "endfigure",
          "picture",
          "img",
          "responsive_image",
          "responsive_image_block",
          "endresponsive_image_block",
          "youtube",
          "vimeo",
          "twitter",
          "tweet",
          "cite",
          "bibliography",
          "reference",
          "quote",
          "endquote",
          "details",
          "enddetails",
          "tabs",
          "endtabs",
          "tab",
          "endtab",
          "static_href",
          "endstatic_href",
          "polyglot",
          "asset",
          "asset_path",
          "video",
          "audio",
          "mermaid",
          "endmermaid",
          "spotify",
          "remote_include",
          "last_modified_at");

  private PluginTags() {}

  /** Whether some plug-in has a tag of this name, which may be the end of a block. */
  public static boolean known(String tag) {
    return TAGS.contains(tag);
  }
}
