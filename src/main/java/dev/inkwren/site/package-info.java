/**
 * A Jekyll site as one immutable snapshot that rules, renderer and window ask instead of the disk;
 * start at {@link dev.inkwren.site.Site}.
 */
@NullMarked
package dev.inkwren.site;

import org.jspecify.annotations.NullMarked;
