package dev.inkwren.render;

import dev.inkwren.render.kramdown.CodeUse;
import dev.inkwren.render.kramdown.ImageUse;
import dev.inkwren.render.kramdown.KramdownDocument;
import dev.inkwren.render.liquid.LiquidNotice;
import dev.inkwren.render.theme.ThemePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a body holds and what is odd about it, by lines of the file. */
final class RenderedUses {

  private final SourceMap map;
  private final KramdownDocument document;
  private final ThemePage page;
  private final boolean chirpy;

  RenderedUses(SourceMap map, KramdownDocument document, ThemePage page, String style) {
    this.map = map;
    this.document = document;
    this.page = page;
    this.chirpy = style.equals("chirpy");
  }

  List<Heading> outline() {
    return document.outline().stream()
        .map(
            h -> {
              Optional<String> id = Optional.of(h.id()).filter(i -> !i.isEmpty());
              return new Heading(h.level(), h.text(), id, isListed(h), map.line(h.line()));
            })
        .toList();
  }

  private boolean isListed(dev.inkwren.render.kramdown.Heading heading) {
    return !chirpy || (heading.level() >= 2 && heading.level() <= 4 && !heading.skipped());
  }

  List<String> images() {
    Stream<String> body = document.images().stream().map(ImageUse::source);
    return Stream.concat(page.cover().map(ThemePage.Cover::path).stream(), body).toList();
  }

  List<String> codeLanguages() {
    return document.codes().stream().filter(c -> !c.span()).map(CodeUse::language).toList();
  }

  List<RenderNotice> notices(List<LiquidNotice> liquid) {
    List<RenderNotice> notices = new ArrayList<>();
    for (LiquidNotice notice : liquid) {
      notices.add(
          new RenderNotice(kind(notice.kind()), notice.message(), map.fromBody(notice.line())));
    }
    document
        .warnings()
        .forEach(
            w ->
                notices.add(
                    new RenderNotice(RenderNotice.Kind.MARKDOWN, w.message(), map.line(w.line()))));
    notices.sort(Comparator.comparingInt(RenderNotice::line));
    return notices;
  }

  private static RenderNotice.Kind kind(LiquidNotice.Kind kind) {
    return switch (kind) {
      case PRINTS_NOTHING -> RenderNotice.Kind.LIQUID_WARNING;
      case STOPS_BUILD -> RenderNotice.Kind.LIQUID_FATAL;
      case UNKNOWN_INCLUDE -> RenderNotice.Kind.UNKNOWN_INCLUDE;
      case THEME_INCLUDE -> RenderNotice.Kind.THEME_INCLUDE;
      case PLUGIN_TAG -> RenderNotice.Kind.PLUGIN_TAG;
    };
  }
}
