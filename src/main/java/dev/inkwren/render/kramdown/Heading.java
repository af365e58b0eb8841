package dev.inkwren.render.kramdown;

/**
 * A heading of a document.
 *
 * @param level 1 to 6, as printed
 * @param id the value of its {@code id} attribute, empty if it has none
 * @param text its text without markup
 * @param line line of the body, 0-based
 */
public record Heading(int level, String id, String text, int line) {}
