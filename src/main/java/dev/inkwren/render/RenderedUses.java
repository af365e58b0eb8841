package dev.inkwren.render;

import dev.inkwren.render.kramdown.KramdownDocument;
import dev.inkwren.render.liquid.LiquidNotice;
import dev.inkwren.render.theme.ThemePage;
import dev.inkwren.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a body refers to, with its places in the file. */
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
              int line = map.line(h.line());
              Optional<String> id = Optional.of(h.id()).filter(i -> !i.isEmpty());
              TextRange range = map.range(line, line + 1);
              return new Heading(h.level(), h.text(), id, isListed(h), line, range);
            })
        .toList();
  }

  private boolean isListed(dev.inkwren.render.kramdown.Heading heading) {
    return !chirpy || (heading.level() >= 2 && heading.level() <= 4 && !heading.skipped());
  }

  List<LinkUse> links() {
    return document.links().stream()
        .map(
            l -> {
              int line = map.line(l.line());
              return new LinkUse(l.destination(), l.text(), line, place(line, l.destination()));
            })
        .toList();
  }

  List<ImageUse> images() {
    List<ImageUse> images = new ArrayList<>();
    page.cover()
        .ifPresent(
            c ->
                images.add(
                    new ImageUse(
                        c.path(), url(c.path()), c.alt(), 0, map.range(0, map.bodyLine()))));
    document
        .images()
        .forEach(
            i -> {
              int line = map.line(i.line());
              TextRange range = place(line, i.source());
              images.add(new ImageUse(i.source(), url(i.source()), i.alt(), line, range));
            });
    return images;
  }

  private String url(String source) {
    return chirpy ? page.media().of(source) : source;
  }

  /** The written address within its line, or the line where it is not to be found there. */
  private TextRange place(int line, String written) {
    TextRange whole = map.range(line, line + 1);
    int at = written.isEmpty() ? -1 : map.text(line).indexOf(written);
    return at < 0
        ? whole
        : new TextRange(whole.start() + at, whole.start() + at + written.length());
  }

  List<CodeUse> codes() {
    return document.codes().stream().filter(c -> !c.span()).map(this::code).toList();
  }

  private CodeUse code(dev.inkwren.render.kramdown.CodeUse code) {
    int first = map.line(code.startLine());
    int last = Math.max(first, map.line(Math.max(code.startLine(), code.endLine() - 1)));
    String opening = map.text(first).replaceFirst("^[\\s>]{0,80}", "");
    boolean fenced = opening.startsWith("```") || opening.startsWith("~~~");
    StringBuilder text = new StringBuilder();
    for (int line = first + (fenced ? 1 : 0); line < last + (fenced ? 0 : 1); line++) {
      text.append(map.text(line)).append('\n');
    }
    return new CodeUse(code.language(), text.toString(), fenced, first, map.range(first, last + 1));
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
