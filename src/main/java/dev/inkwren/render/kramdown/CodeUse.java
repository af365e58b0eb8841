package dev.inkwren.render.kramdown;

/**
 * A code block or code span of a document.
 *
 * @param language as its class names it, empty if none
 * @param span whether it stands in running text
 * @param startLine first line of the body, 0-based
 * @param endLine line after the last one
 */
public record CodeUse(String language, boolean span, int startLine, int endLine) {}
