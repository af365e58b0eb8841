package dev.inkwren.render;

import dev.inkwren.post.Post;
import dev.inkwren.render.kramdown.Kramdown;
import dev.inkwren.render.kramdown.KramdownOptions;
import dev.inkwren.render.liquid.LiquidWorld;
import dev.inkwren.render.theme.MediaUrl;
import dev.inkwren.site.PostEntry;
import dev.inkwren.site.PostState;
import dev.inkwren.site.Site;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What templates may ask of a site, made once per site. */
final class SiteFacts {

  /** What Markdown would read as its own, but for quotes, dashes and dots. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]#+!|~=$:]");

  private final Site site;
  private final KramdownOptions options;
  private final SitePages pages;
  private final Excerpts excerpts;
  private final SiteValues values;
  private final Map<String, @Nullable Object> liquid;

  SiteFacts(Site site) {
    this.site = site;
    this.options = KramdownOptions.from(site.config().kramdown());
    this.pages = new SitePages(site);
    this.excerpts = new Excerpts(this);
    this.values = new SiteValues(site, pages, excerpts);
    this.liquid = values.all();
  }

  PostFacts of(Post post, Optional<String> path) {
    return new PostFacts(this, post, path);
  }

  Site site() {
    return site;
  }

  SiteValues values() {
    return values;
  }

  /** {@code site.…} in templates. */
  Map<String, @Nullable Object> liquid() {
    return liquid;
  }

  Excerpts excerpts() {
    return excerpts;
  }

  /** {@code markdown} as the site converts it; kramdown prints a line break for an empty text. */
  String html(String markdown) {
    String html = Kramdown.render(markdown, options).html();
    return html.isEmpty() ? "\n" : html;
  }

  MediaUrl media(String subpath) {
    return new MediaUrl(subpath, site.config().cdn(), site.config().baseurl());
  }

  /** The site's converter, for filters. */
  LiquidWorld.Markdown markdown() {
    return new LiquidWorld.Markdown() {
      @Override
      public String toHtml(String text) {
        return html(text);
      }

      @Override
      public String smart(String text) {
        String paragraph = html(MARKUP.matcher(text).replaceAll("\\\\$0")).strip();
        return paragraph.replaceFirst("^<p>", "").replaceFirst("</p>$", "");
      }
    };
  }

  /** The address of the post that {@code post_url} means (J44); a hidden post is none. */
  Optional<String> postUrl(String name) {
    return site.targets()
        .byPostUrl(name)
        .filter(e -> e.state() == PostState.PUBLISHED)
        .map(e -> relative(e.url()));
  }

  /** The address of the file that {@code link} means (J45). */
  Optional<String> link(String name) {
    String path = name.startsWith("/") ? name.substring(1) : name;
    Optional<String> page =
        site.entry(path)
            .filter(e -> e.state() == PostState.PUBLISHED)
            .map(PostEntry::url)
            .or(() -> pages.url(path));
    return page.or(() -> Optional.of("/" + path).filter(site.assets()::contains))
        .map(this::relative);
  }

  String relative(String path) {
    return media("").relative(path);
  }
}
