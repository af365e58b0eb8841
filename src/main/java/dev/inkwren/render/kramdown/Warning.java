package dev.inkwren.render.kramdown;

/**
 * Something in a text that kramdown lets pass but that its author may not have meant.
 *
 * @param message what was found and what becomes of it
 * @param line line of the body, 0-based
 */
public record Warning(String message, int line) {}
