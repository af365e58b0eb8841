package dev.inkwren.frontmatter;

import dev.inkwren.text.TextEdits;
import dev.inkwren.text.TextRange;
import java.util.Optional;

/**
 * Front matter that Jekyll cannot read as meant.
 *
 * @param message what is wrong and what to do, in the reader's language
 * @param range where the author erred, in the file; never empty unless at the end of a line
 * @param consequence what Jekyll would publish
 * @param fix a repair that is certain, if there is one
 */
public record YamlError(
    String message, TextRange range, String consequence, Optional<TextEdits> fix) {}
