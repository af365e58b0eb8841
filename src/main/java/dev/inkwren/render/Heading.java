package dev.inkwren.render;

import java.util.Optional;

/**
 * A heading of the body, as the outline lists it.
 *
 * @param level 1 to 6
 * @param text what it reads as, plain text without markup
 * @param id its anchor on the page, empty when it has none (K24)
 * @param line its line in the file, 0-based
 * @param listed whether the theme's table of contents has it: Chirpy's has levels 2 to 4 without
 *     the attribute {@code data-toc-skip} (C21), others have all
 */
public record Heading(int level, String text, Optional<String> id, boolean listed, int line) {}
