package dev.inkwren.render.kramdown;

import java.util.List;

/**
 * A printed passage.
 *
 * @param blocks its blocks, each with the blank line behind it
 * @param gapFirst whether blank lines stand before the first block
 * @param ids automatic ids that were handed out for it
 * @param contents its headings as a table of contents lists them
 */
record Fragment(
    List<HtmlBlock> blocks,
    boolean gapFirst,
    List<HeadingIds.Given> ids,
    List<TableOfContents.Entry> contents,
    List<Heading> outline,
    List<LinkUse> links,
    List<ImageUse> images,
    List<CodeUse> codes,
    List<Warning> warnings) {

  /** Copies the lists. */
  Fragment {
    blocks = List.copyOf(blocks);
    contents = List.copyOf(contents);
    outline = List.copyOf(outline);
    links = List.copyOf(links);
    images = List.copyOf(images);
    codes = List.copyOf(codes);
    warnings = List.copyOf(warnings);
  }

  /** The same passage a number of lines further down. */
  Fragment moved(int lines) {
    return new Fragment(
        blocks.stream()
            .map(b -> new HtmlBlock(b.html(), b.startLine() + lines, b.endLine() + lines))
            .toList(),
        gapFirst,
        ids,
        contents,
        outline.stream().map(use -> use.moved(lines)).toList(),
        links.stream()
            .map(use -> new LinkUse(use.destination(), use.text(), use.line() + lines))
            .toList(),
        images.stream()
            .map(use -> new ImageUse(use.source(), use.alt(), use.attributes(), use.line() + lines))
            .toList(),
        codes.stream()
            .map(
                use ->
                    new CodeUse(
                        use.language(), use.span(), use.startLine() + lines, use.endLine() + lines))
            .toList(),
        Warning.moved(warnings, lines));
  }
}
