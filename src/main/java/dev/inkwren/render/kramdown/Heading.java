package dev.inkwren.render.kramdown;

/**
 * A heading of a document.
 *
 * @param level 1 to 6, as printed
 * @param id the value of its {@code id} attribute, empty if it has none
 * @param text its text without markup
 * @param line line of the body, 0-based
 * @param skipped whether it has the attribute {@code data-toc-skip}, which themes look at (C21)
 */
public record Heading(int level, String id, String text, int line, boolean skipped) {

  /** The same heading a number of lines further down. */
  Heading moved(int lines) {
    return new Heading(level, id, text, line + lines, skipped);
  }
}
