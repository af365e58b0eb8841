package dev.inkwren.site;

import static java.util.regex.Pattern.MULTILINE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Liquid tags that plug-ins bring. Which of the common plug-ins a site has only Ruby knows; what
 * the site's own code in {@code _plugins} brings stands there. Immutable.
 */
public final class PluginTags {

  private static final Set<String> COMMON =
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

  /** {@code Liquid::Template.register_tag('name', Class)} outside a comment. */
  private static final Pattern REGISTERED =
      Pattern.compile(
          "^[^#\n]*\\bregister_tag[ (]\\s*(?:['\"]([^'\"\n]+)['\"]|:(\\w+))", MULTILINE);

  private final Set<String> own;

  private PluginTags(Set<String> own) {
    this.own = own;
  }

  /** Those of plug-ins that no site keeps to itself. */
  public static PluginTags common() {
    return new PluginTags(Set.of());
  }

  /**
   * Those that a site has besides: what its own code registers by name. Jekyll leaves that code
   * alone where the settings say {@code safe}, or another {@code plugins_dir}.
   */
  static PluginTags of(SiteFiles files, SiteConfig config) {
    List<String> folders = config.list("plugins_dir");
    boolean run = folders.isEmpty() || folders.stream().anyMatch(PluginTags::isUsual);
    if (config.flag("safe") || !run) {
      return common();
    }
    Set<String> own = new HashSet<>();
    for (String ruby : files.plugins().values()) {
      REGISTERED
          .matcher(ruby)
          .results()
          .forEach(found -> own.add(found.group(1) == null ? found.group(2) : found.group(1)));
    }
    return new PluginTags(own);
  }

  private static boolean isUsual(String folder) {
    return folder.replaceAll("^\\./|/$", "").equals("_plugins");
  }

  /** Whether some plug-in has a tag of this name, which may be the end of a block. */
  public boolean known(String tag) {
    return COMMON.contains(tag)
        || own.contains(tag)
        || (tag.startsWith("end") && own.contains(tag.substring("end".length())));
  }
}
