package dev.inkwren.render;

import dev.inkwren.render.commonmark.CommonMark;
import dev.inkwren.render.commonmark.CommonMarkOptions;
import dev.inkwren.render.kramdown.Kramdown;
import dev.inkwren.render.kramdown.KramdownDocument;
import dev.inkwren.render.kramdown.KramdownOptions;
import dev.inkwren.site.SiteConfig;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Markdown as the site's converter reads it: kramdown, or CommonMark where {@code _config.yml} says
 * so. Keeps the last document for the next one; one thread at a time.
 */
final class MarkdownStage {

  private final Optional<CommonMark> commonMark;
  private final KramdownOptions options;
  private Optional<KramdownDocument> previous = Optional.empty();

  MarkdownStage(SiteConfig config, KramdownOptions options) {
    this.commonMark =
        CommonMarkOptions.of(config.markdown(), config.map("commonmark")).map(CommonMark::new);
    this.options = options;
  }

  /**
   * kramdown's options of a site. The key {@code highlighter} outside the section counts where the
   * section names none.
   */
  static KramdownOptions kramdown(SiteConfig config) {
    Map<String, Object> section = new HashMap<>(config.kramdown());
    Object own = section.get("syntax_highlighter");
    if (own == null || own.equals(false)) {
      config
          .text("highlighter")
          .filter(name -> !name.equals("false"))
          .ifPresent(name -> section.put("syntax_highlighter", name));
    }
    return KramdownOptions.from(section);
  }

  /** Renders a text for itself. */
  KramdownDocument render(String text) {
    return commonMark.map(c -> c.render(text)).orElseGet(() -> Kramdown.render(text, options));
  }

  /** Renders the next version of a text; blocks that did not change keep their HTML objects. */
  KramdownDocument next(String text) {
    KramdownDocument document =
        previous
            .filter(earlier -> commonMark.isEmpty())
            .map(earlier -> Kramdown.render(text, options, earlier))
            .orElseGet(() -> render(text));
    previous = Optional.of(document);
    return document;
  }
}
