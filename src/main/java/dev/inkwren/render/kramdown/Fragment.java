package dev.inkwren.render.kramdown;

import java.util.List;

/**
 * A printed top-level block that depends on nothing but its own text and the definitions of the
 * document. All lines count from the first one of the block.
 *
 * @param html as printed
 * @param warnings those of its running text
 */
record Fragment(
    String html,
    List<LinkUse> links,
    List<ImageUse> images,
    List<CodeUse> codes,
    List<Warning> warnings) {

  /** The same fragment with all lines counted from elsewhere. */
  Fragment movedBy(int lines) {
    return new Fragment(
        html,
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
        warnings.stream()
            .map(warning -> new Warning(warning.message(), warning.line() + lines))
            .toList());
  }

  /** Adds what the block uses to that of a document in which it begins at a line. */
  void addTo(Uses uses, int line) {
    Fragment here = movedBy(line);
    uses.links.addAll(here.links);
    uses.images.addAll(here.images);
    uses.codes.addAll(here.codes);
  }

  void addWarnings(DocumentState doc, int line) {
    for (Warning warning : warnings) {
      doc.warn(warning.message(), warning.line() + line);
    }
  }
}
