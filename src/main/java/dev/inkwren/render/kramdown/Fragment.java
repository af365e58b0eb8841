package dev.inkwren.render.kramdown;

import java.util.List;

/**
 * A printed top-level block that depends on nothing but its own text and the definitions of the
 * document.
 *
 * @param html as printed
 * @param line line of the body where the block began; those of the uses and warnings belong to it
 * @param warnings those of its running text
 */
record Fragment(
    String html,
    int line,
    List<LinkUse> links,
    List<ImageUse> images,
    List<CodeUse> codes,
    List<Warning> warnings) {

  /** Copies the lists. */
  Fragment {
    links = List.copyOf(links);
    images = List.copyOf(images);
    codes = List.copyOf(codes);
    warnings = List.copyOf(warnings);
  }

  /** The same fragment for a block that begins at another line. */
  Fragment at(int newLine) {
    int lines = newLine - line;
    if (lines == 0) {
      return this;
    }
    return new Fragment(
        html,
        newLine,
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

  /** Adds what the block uses to that of its document. */
  void addTo(Uses uses) {
    uses.links.addAll(links);
    uses.images.addAll(images);
    uses.codes.addAll(codes);
  }
}
