package dev.inkwren.frontmatter;

import dev.inkwren.text.TextRange;

/**
 * One element of a list-like value, or one word of a space separated string.
 *
 * @param text as the site prints it; empty for a nested list or map
 * @param value with its type
 * @param range in the file, quotes included
 */
public record ListItem(String text, Value value, TextRange range) {}
