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

  private LiquidWords() {}

  /** True for tags of Jekyll and common plug-ins, and for those that other posts use as well. */
  static boolean known(CheckContext post, String tag) {
    String block = tag.startsWith("end") ? tag.substring(3) : tag;
    return SINGLE.contains(tag)
        || BLOCKS.contains(block)
        || post.site().pluginTags().known(tag)
        || post.index().tagUsedByOthers(tag, post.path());
  }
}
