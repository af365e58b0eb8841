package dev.inkwren.ui.preview;

import static java.util.stream.Collectors.toSet;

import dev.inkwren.render.FormulaNumbers;
import dev.inkwren.render.Formulas;
import dev.inkwren.render.Formulas.Formula;
import dev.inkwren.render.PreviewSanitizer;
import dev.inkwren.render.PreviewSanitizer.Clean;
import dev.inkwren.render.RenderNotice;
import dev.inkwren.render.RenderedBlock;
import dev.inkwren.render.RenderedPost;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes a post's blocks fit for the page: cleaned, with formulas and diagrams drawn where that is
 * done already. Keeps what it made last time. One task at a time.
 */
final class BlockCleaner {

  private final boolean clean;
  private PagePictures pictures;
  private Function<String, Clean> sanitizer;
  private final Typesetter typesetter;
  private Map<String, Clean> cleaned = new HashMap<>();
  private Map<String, List<Formula>> formulas = Map.of();

  /**
   * @param clean false in tests of the other layers only
   */
  BlockCleaner(boolean clean, PagePictures pictures, Typesetter typesetter) {
    this.clean = clean;
    this.pictures = pictures;
    this.sanitizer = sanitizer(clean, pictures);
    this.typesetter = typesetter;
  }

  /** Blocks for the page and all that differs from the site. */
  record Prepared(List<String> head, List<String> body, List<RenderNotice> notices) {}

  private static Function<String, Clean> sanitizer(boolean clean, PagePictures pictures) {
    return clean
        ? new PreviewSanitizer(pictures)::clean
        : html -> new Clean(html, List.of(), List.of());
  }

  /**
   * @param known what is known of pictures now
   */
  Prepared prepare(RenderedPost post, boolean dark, PagePictures known) {
    Set<String> news = known.news();
    boolean others = known != pictures;
    if (others) {
      pictures = known;
      sanitizer = sanitizer(clean, known);
    }
    if (others) {
      cleaned.values().removeIf(block -> !block.asked().isEmpty());
    } else if (!news.isEmpty()) {
      cleaned.values().removeIf(block -> !Collections.disjoint(block.asked(), news));
    }
    Map<String, Clean> used = HashMap.newHashMap(cleaned.size() + 16);
    List<RenderNotice> notices = new ArrayList<>(post.notices());
    List<String> head = clean(post.head(), used, notices);
    List<String> body = drawn(post, clean(post.blocks(), used, notices), dark);
    cleaned = used;
    if (known.hasFailures()) {
      known.keepOnly(used.values().stream().flatMap(b -> b.asked().stream()).collect(toSet()));
    }
    notices.sort(Comparator.comparingInt(RenderNotice::line));
    return new Prepared(head, body, List.copyOf(notices));
  }

  private List<String> clean(
      List<RenderedBlock> blocks, Map<String, Clean> used, List<RenderNotice> notices) {
    List<String> html = new ArrayList<>(blocks.size());
    for (RenderedBlock block : blocks) {
      Clean clean = cleaned.get(block.html());
      if (clean == null) {
        clean = used.computeIfAbsent(block.html(), sanitizer);
      } else {
        used.put(block.html(), clean);
      }
      html.add(clean.html());
      for (PreviewSanitizer.Hidden hidden : clean.hidden()) {
        notices.add(new RenderNotice(hidden.kind(), hidden.subject(), block.startLine()));
      }
    }
    return html;
  }

  private List<String> drawn(RenderedPost post, List<String> html, boolean dark) {
    boolean math = post.features().contains(RenderedPost.Feature.MATH);
    boolean mermaid = post.features().contains(RenderedPost.Feature.MERMAID);
    if (!math && !mermaid) {
      return html;
    }
    FormulaNumbers numbers = FormulaNumbers.of(math ? found(html) : List.of());
    return html.stream()
        .map(h -> math ? Formulas.in(h, f -> typesetter.formula(numbers.next())) : h)
        .map(h -> mermaid ? Formulas.diagrams(h, t -> typesetter.diagram(t, dark)) : h)
        .toList();
  }

  private List<Formula> found(List<String> html) {
    Map<String, List<Formula>> used = HashMap.newHashMap(html.size());
    List<Formula> all = new ArrayList<>();
    for (String block : html) {
      List<Formula> there = formulas.get(block);
      List<Formula> known = there == null ? Formulas.of(block) : there;
      used.put(block, known);
      all.addAll(known);
    }
    formulas = used;
    return all;
  }
}
