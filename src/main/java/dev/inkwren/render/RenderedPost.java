package dev.inkwren.render;

import java.util.List;
import java.util.Set;

/**
 * A post as its site would publish it. Immutable, so it may cross threads.
 *
 * @param style the theme the blocks are written for, which chooses the preview's style sheet
 * @param features what the page asks of the preview beyond HTML
 * @param head what the theme puts above the body (title, description, date, cover), in order; all
 *     of it stands for the front matter's lines
 * @param blocks the body in order; their lines never go backwards except for generated ends
 * @param words of the body, as a theme counts them for the time it takes to read
 * @param outline headings in order
 * @param images addresses as written, after Liquid: the cover first, then the body's in order
 * @param codeLanguages of the code blocks in order, as written; empty where a block names none
 * @param notices what differs from the site, in order of lines
 */
public record RenderedPost(
    Style style,
    Set<Feature> features,
    List<RenderedBlock> head,
    List<RenderedBlock> blocks,
    int words,
    List<Heading> outline,
    List<String> images,
    List<String> codeLanguages,
    List<RenderNotice> notices) {

  /** The look of the page. */
  public enum Style {
    CHIRPY,
    MINIMAL_MISTAKES,
    PLAIN
  }

  /** What the theme's own scripts would do to the page. */
  public enum Feature {
    /** Formulas between {@code \(}, {@code \[} and dollars are typeset (C30). */
    MATH,
    /** Code of the language {@code mermaid} becomes a diagram (C19). */
    MERMAID
  }

  /** Nothing rendered yet. */
  public static final RenderedPost EMPTY =
      new RenderedPost(
          Style.PLAIN,
          Set.of(),
          List.of(),
          List.of(),
          0,
          List.of(),
          List.of(),
          List.of(),
          List.of());

  public RenderedPost {
    features = Set.copyOf(features);
    head = List.copyOf(head);
    blocks = List.copyOf(blocks);
    outline = List.copyOf(outline);
    images = List.copyOf(images);
    codeLanguages = List.copyOf(codeLanguages);
    notices = List.copyOf(notices);
  }

  /** The body's HTML in one piece, one block after the other with a line break between. */
  public String contentHtml() {
    return joined(blocks);
  }

  /** What stands above the body, in one piece. */
  public String headHtml() {
    return joined(head);
  }

  private static String joined(List<RenderedBlock> blocks) {
    StringBuilder html = new StringBuilder();
    for (RenderedBlock block : blocks) {
      html.append(block.html()).append('\n');
    }
    return html.toString();
  }
}
