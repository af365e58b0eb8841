/**
 * Everything that asks or tells in a window of its own; start at {@link
 * dev.inkwren.ui.dialog.Dialogs}.
 */
@NullMarked
package dev.inkwren.ui.dialog;

import org.jspecify.annotations.NullMarked;
