package dev.inkwren.render.kramdown;

import org.jspecify.annotations.Nullable;

/**
 * Where a link leads.
 *
 * @param url as written
 * @param title null if there is none
 * @param boundary what a definition left in the tree: it carries the attributes; null if inline
 */
record LinkTarget(String url, @Nullable String title, @Nullable Node boundary) {}
