package dev.inkwren.check.rules;

import dev.inkwren.check.CheckContext;
import java.util.Set;

/** The Liquid tags a Jekyll site knows. */
final class LiquidWords {

  static final Set<String> BLOCKS =
      Set.of(
          "if",
          "unless",
          "case",
          "for",
          "capture",
          "comment",
          "raw",
          "highlight",
          "tablerow",
          "ifchanged");

  private static final Set<String> SINGLE =
      Set.of(
          "assign",
          "cycle",
          "break",
          "continue",
          "increment",
          "decrement",
          "echo",
          "liquid",
          "render",
          "include",
          "include_relative",
          "include_cached",
          "link",
          "post_url",
          "else",
          "elsif",
          "when",
          "#",
          "inline_comment",
          "doc",
          "enddoc");

  /** Tags of plug-ins that many sites use. */
  private static final Set<String> PLUGINS =
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

  private LiquidWords() {}

  /** True for tags of Jekyll and common plug-ins, and for those that other posts use as well. */
  static boolean known(CheckContext post, String tag) {
    String block = tag.startsWith("end") ? tag.substring(3) : tag;
    return SINGLE.contains(tag)
        || BLOCKS.contains(block)
        || PLUGINS.contains(tag)
        || post.index().tagUsedByOthers(tag, post.path());
  }
}
