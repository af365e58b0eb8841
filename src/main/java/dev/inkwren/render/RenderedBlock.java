package dev.inkwren.render;

/**
 * One top-level piece of the rendered post, most often one element.
 *
 * @param html what the theme publishes for it; not yet cleaned for the preview
 * @param startLine first line of its source in the file, 0-based
 * @param endLine line behind the last one, so at least {@code startLine}; equal to it for a block
 *     without a source of its own (a generated footnote list)
 */
public record RenderedBlock(String html, int startLine, int endLine) {

  public RenderedBlock {
    if (startLine < 0 || endLine < startLine) {
      throw new IllegalArgumentException("not a range of lines: " + startLine + ".." + endLine);
    }
  }
}
