/**
 * Front matter read as Jekyll reads it and changed without touching a byte the author did not
 * change; start at {@link dev.inkwren.frontmatter.FrontMatter}, change through {@link
 * dev.inkwren.frontmatter.FrontMatterEdits}.
 *
 * <p>Why no YAML writer: every library that dumps YAML loses comments, quoting and order. Here the
 * text is the truth, SnakeYAML only tells where its pieces lie (its events, never its objects), and
 * an edit replaces the piece it is about.
 */
@NullMarked
package dev.inkwren.frontmatter;

import org.jspecify.annotations.NullMarked;
