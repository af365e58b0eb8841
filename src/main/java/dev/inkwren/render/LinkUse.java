package dev.inkwren.render;

import dev.inkwren.text.TextRange;

/**
 * A link of the body.
 *
 * @param target the address as the page has it, after Liquid, unescaped; may be empty
 * @param text what the reader clicks, plain text; empty when it holds only an image
 * @param line its line in the file, 0-based
 * @param range its source in the file, UTF-16 offsets, half-open; the line when not known better
 */
public record LinkUse(String target, String text, int line, TextRange range) {}
