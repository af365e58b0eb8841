package dev.inkwren.render.kramdown;

/**
 * A footnote definition.
 *
 * @param name as written in the marker
 * @param content node whose children are the blocks of the footnote
 * @param line line of the definition, 0-based
 */
record Footnote(String name, Node content, int line) {}
