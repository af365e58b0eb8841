package dev.inkwren.render.kramdown;

/**
 * The HTML of one top-level block.
 *
 * @param html as kramdown prints it, with the blank line behind it
 * @param startLine first line of the body that belongs to it, 0-based
 * @param endLine line after the last one; blank lines behind the block do not belong to it
 */
public record HtmlBlock(String html, int startLine, int endLine) {}
