package dev.inkwren.render.kramdown;

/**
 * A link of a document, whether inline, by reference or automatic.
 *
 * @param destination as written, before any escaping
 * @param text its text without markup
 * @param line line of the body, 0-based
 */
public record LinkUse(String destination, String text, int line) {}
