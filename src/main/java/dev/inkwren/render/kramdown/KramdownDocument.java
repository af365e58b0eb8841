package dev.inkwren.render.kramdown;

import java.util.List;

/**
 * A rendered body. Immutable; all lists are in the order of the document.
 *
 * @param blocks top-level blocks; the list of footnotes is the last one
 * @param outline headings
 * @param links links with a destination
 * @param images images
 * @param codes code blocks and spans
 * @param footnotes footnotes that are referred to, by number
 * @param warnings what the author may not have meant
 * @param fragments what makes rendering the next version faster; no part of the value
 */
public record KramdownDocument(
    List<HtmlBlock> blocks,
    List<Heading> outline,
    List<LinkUse> links,
    List<ImageUse> images,
    List<CodeUse> codes,
    List<FootnoteUse> footnotes,
    List<Warning> warnings,
    Fragments fragments) {

  /** A document that keeps nothing for the next one. */
  public KramdownDocument(
      List<HtmlBlock> blocks,
      List<Heading> outline,
      List<LinkUse> links,
      List<ImageUse> images,
      List<CodeUse> codes,
      List<FootnoteUse> footnotes,
      List<Warning> warnings) {
    this(blocks, outline, links, images, codes, footnotes, warnings, Fragments.none());
  }

  /** Copies the lists. */
  public KramdownDocument {
    blocks = List.copyOf(blocks);
    outline = List.copyOf(outline);
    links = List.copyOf(links);
    images = List.copyOf(images);
    codes = List.copyOf(codes);
    footnotes = List.copyOf(footnotes);
    warnings = List.copyOf(warnings);
  }

  /** The whole HTML, exactly as kramdown prints it except for the colours of code. */
  public String html() {
    int length = 0;
    for (HtmlBlock block : blocks) {
      length += block.html().length();
    }
    StringBuilder out = new StringBuilder(length);
    for (HtmlBlock block : blocks) {
      out.append(block.html());
    }
    return out.toString();
  }
}
