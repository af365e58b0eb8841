/**
 * The page a site would publish, as values; start at {@link dev.inkwren.render.RenderedPost}.
 *
 * <p>Why blocks and not one page: the preview replaces only the blocks that changed, so what the
 * author does not touch keeps its images, its diagrams and its place on the screen.
 */
@NullMarked
package dev.inkwren.render;

import org.jspecify.annotations.NullMarked;
