/**
 * A post's body read as lines, code, prose, links and Liquid, each with its place in the file;
 * start at {@link dev.inkwren.check.source.Body}.
 *
 * <p>Why beside the renderer: a rule must point at the characters the author typed, and must see
 * what the author meant even where kramdown sees something else.
 */
@NullMarked
package dev.inkwren.check.source;

import org.jspecify.annotations.NullMarked;
