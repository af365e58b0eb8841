/**
 * kramdown's grammar: {@link dev.inkwren.render.kramdown.Kramdown} turns a post body into the HTML
 * that Jekyll publishes.
 *
 * <p>Why a grammar and a tree of our own and not flexmark's: with twelve extensions flexmark agreed
 * with kramdown on 53 to 61 percent of random documents, because its core decides block starts,
 * lists, HTML blocks and delimiters itself. Our tree turned into flexmark's and printed by its
 * {@code HtmlRenderer} took 1.5 times as long and agreed on fewer posts; {@code rendering.md} has
 * the figures. flexmark serves sites that say CommonMark, in a package of its own. One file holds
 * one construct; {@code BlockParser} and {@code SpanParser} only say in which order constructs are
 * tried.
 */
@NullMarked
package dev.inkwren.render.kramdown;

import org.jspecify.annotations.NullMarked;
