package dev.inkwren.render;

import dev.inkwren.text.TextRange;

/**
 * An image of the body or the cover.
 *
 * @param source the address as written, after Liquid; may be empty
 * @param url the address the theme publishes for it (C24), equal to {@code source} where the theme
 *     leaves it alone
 * @param alt the alternative text; empty when there is none
 * @param line its line in the file, 0-based
 * @param range its source in the file, UTF-16 offsets, half-open; the line when not known better
 */
public record ImageUse(String source, String url, String alt, int line, TextRange range) {}
