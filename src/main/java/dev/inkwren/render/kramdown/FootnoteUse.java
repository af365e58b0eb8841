package dev.inkwren.render.kramdown;

/**
 * A footnote that a document refers to.
 *
 * @param name as written in its marker
 * @param number as printed
 * @param definitionLine line of the body where it is defined, 0-based
 */
public record FootnoteUse(String name, int number, int definitionLine) {}
