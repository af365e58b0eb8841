/** What the window's lists have in common; start at {@link dev.inkwren.ui.list.ItemCell}. */
@NullMarked
package dev.inkwren.ui.list;

import org.jspecify.annotations.NullMarked;
