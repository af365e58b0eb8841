/**
 * What can be written at the caret, from the open site and post; start at {@link
 * dev.inkwren.ui.complete.SiteCompletion}. One class per kind of place, no controls.
 */
@NullMarked
package dev.inkwren.ui.complete;

import org.jspecify.annotations.NullMarked;
