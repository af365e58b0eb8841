/**
 * What a theme's layout does to a post's HTML, one class per theme; start at {@link
 * dev.inkwren.render.theme.Theme}.
 */
@NullMarked
package dev.inkwren.render.theme;

import org.jspecify.annotations.NullMarked;
