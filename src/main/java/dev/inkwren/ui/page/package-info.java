/**
 * What stands around the page of the preview: what differs from the site, finding words, and how
 * the author wants to see it. The page itself is {@link dev.inkwren.ui.preview.PreviewView}.
 */
@NullMarked
package dev.inkwren.ui.page;

import org.jspecify.annotations.NullMarked;
