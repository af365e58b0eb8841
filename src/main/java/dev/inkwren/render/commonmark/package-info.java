/**
 * Bodies of sites whose {@code _config.yml} says {@code markdown: CommonMark} or {@code
 * CommonMarkGhPages}: {@link dev.inkwren.render.commonmark.CommonMark} lets flexmark parse them and
 * prints what the plug-ins jekyll-commonmark 1.4 and jekyll-commonmark-ghpages 0.5 print.
 *
 * <p>Why a printer of our own over flexmark's tree: nearly every node is printed otherwise than by
 * flexmark's {@code HtmlRenderer}, with other wrappers, ids, footnotes and omitted HTML.
 */
@NullMarked
package dev.inkwren.render.commonmark;

import org.jspecify.annotations.NullMarked;
