/**
 * Liquid as Jekyll runs it over a post's body before Markdown; start at {@link
 * dev.inkwren.render.liquid.LiquidStage}.
 *
 * <p>Why not one run of the engine over the whole body: Jekyll goes on where an expression is
 * malformed, and the engine does not; and the preview must know which line of the result came from
 * which line of the post. So each outermost construct runs by itself, with the variables shared.
 */
@NullMarked
package dev.inkwren.render.liquid;

import org.jspecify.annotations.NullMarked;
