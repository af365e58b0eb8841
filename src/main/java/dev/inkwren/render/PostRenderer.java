package dev.inkwren.render;

import dev.inkwren.post.Post;
import dev.inkwren.render.kramdown.KramdownDocument;
import dev.inkwren.render.kramdown.KramdownOptions;
import dev.inkwren.render.liquid.LiquidResult;
import dev.inkwren.render.liquid.LiquidStage;
import dev.inkwren.render.theme.Theme;
import dev.inkwren.render.theme.ThemePage;
import dev.inkwren.render.theme.Themes;
import dev.inkwren.render.theme.WordCount;
import dev.inkwren.site.Site;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Renders posts as their site does: Liquid, then Markdown, then the theme's layout. Total for every
 * post. Keeps what it made of blocks last time, so that a small change costs little; one thread at
 * a time.
 */
public final class PostRenderer {

  /** A post outside any site is shown as Chirpy with the settings it comes with would show it. */
  private static final Map<String, Object> NUMBERED_LINES =
      Map.of("css_class", "highlight", "block", Map.of("line_numbers", true, "start_line", 1));

  private final Site site;
  private final SiteFacts facts;
  private final Theme theme;
  private final MarkdownStage converter;
  private final MarkdownStage markdown;
  private final LiquidStage liquid = new LiquidStage();
  private final boolean forPreview;
  private Map<String, Dressed> dressed = Map.of();
  private Optional<ThemePage> dressedFor = Optional.empty();

  private record Dressed(String html, int words) {}

  /** For the preview: code is coloured, and what went wrong with Liquid shows where it is. */
  public PostRenderer(Site site) {
    this(site, true);
  }

  /**
   * @param forPreview false to get exactly what the site publishes, but for the colours of code
   */
  public PostRenderer(Site site, boolean forPreview) {
    this.site = site;
    this.facts = new SiteFacts(site);
    KramdownOptions options = MarkdownStage.kramdown(site.config());
    this.converter = new MarkdownStage(site.config(), options);
    boolean homeless = site.config().values().isEmpty();
    this.theme = Themes.of(homeless ? "chirpy" : site.profile().id());
    this.markdown =
        homeless
            ? new MarkdownStage(
                site.config(),
                KramdownOptions.from(Map.of("syntax_highlighter_opts", NUMBERED_LINES)))
            : converter;
    this.forPreview = forPreview;
  }

  /** What Jekyll's Markdown converter prints for the body as it stands, Liquid not run. */
  public String markdownHtml(Post post) {
    return converter.render(post.body()).html();
  }

  /** The same as {@link #markdownHtml}, block by block with its lines. */
  public List<RenderedBlock> markdownBlocks(Post post) {
    SourceMap map = SourceMap.of(post, new LiquidResult(post.body(), List.of(), List.of()));
    return converter.render(post.body()).blocks().stream()
        .map(b -> map.block(b.html(), b.startLine(), b.endLine()))
        .toList();
  }

  /**
   * Renders a post.
   *
   * @param path where it lies, relative to the site root with {@code /}; empty when it has no file
   */
  public RenderedPost render(Post post, Optional<String> path) {
    PostFacts page = facts.of(post, path);
    LiquidResult text = liquid(post, page);
    KramdownDocument document = markdown.next(text.text());
    SourceMap map = SourceMap.of(post, text);
    ThemePage themePage = page.themePage(theme);
    Map<String, Dressed> known = dressedFor.equals(Optional.of(themePage)) ? dressed : Map.of();
    Map<String, Dressed> used = HashMap.newHashMap(document.blocks().size());
    List<RenderedBlock> blocks = new ArrayList<>(document.blocks().size());
    int words = 0;
    for (var block : document.blocks()) {
      Dressed ready = known.get(block.html());
      if (ready == null) {
        ready = used.get(block.html());
      }
      if (ready == null) {
        ready = dress(block.html(), themePage);
      }
      used.put(block.html(), ready);
      words += ready.words();
      blocks.add(map.block(marked(ready.html(), text), block.startLine(), block.endLine()));
    }
    dressed = used;
    dressedFor = Optional.of(themePage);
    RenderedUses uses = new RenderedUses(map, document, themePage, theme.style());
    return new RenderedPost(
        style(),
        features(page),
        head(themePage, words, map),
        blocks,
        words,
        uses.outline(),
        uses.images(),
        uses.codeLanguages(),
        uses.notices(text.notices()));
  }

  private LiquidResult liquid(Post post, PostFacts page) {
    String body = post.body();
    boolean off = page.isFalse("render_with_liquid");
    if (off || !LiquidStage.concerns(body)) {
      return new LiquidResult(body, List.of(), List.of());
    }
    return liquid.run(body, page.world(theme), forPreview);
  }

  private Dressed dress(String html, ThemePage page) {
    String themed = theme.block(html, page);
    return new Dressed(forPreview ? CodeColours.in(themed) : themed, WordCount.ofHtml(html));
  }

  private String marked(String html, LiquidResult text) {
    return forPreview ? LiquidCards.in(html, text.notices()) : html;
  }

  private List<RenderedBlock> head(ThemePage page, int words, SourceMap map) {
    return theme.head(page, words).stream()
        .map(html -> new RenderedBlock(html, 0, map.bodyLine()))
        .toList();
  }

  private RenderedPost.Style style() {
    return switch (theme.style()) {
      case "chirpy" -> RenderedPost.Style.CHIRPY;
      case "minimal-mistakes" -> RenderedPost.Style.MINIMAL_MISTAKES;
      default -> RenderedPost.Style.PLAIN;
    };
  }

  private Set<RenderedPost.Feature> features(PostFacts page) {
    Set<RenderedPost.Feature> features = EnumSet.noneOf(RenderedPost.Feature.class);
    boolean chirpy = theme.style().equals("chirpy");
    if (chirpy && page.isTrue("math")) {
      features.add(RenderedPost.Feature.MATH);
    }
    if (chirpy && page.isTrue("mermaid")) {
      features.add(RenderedPost.Feature.MERMAID);
    }
    return features;
  }

  /** The site it renders for. */
  public Site site() {
    return site;
  }
}
