/**
 * The window's words, start at {@link dev.inkwren.ui.text.Texts}, and what the author writes into
 * its fields.
 */
@NullMarked
package dev.inkwren.ui.text;

import org.jspecify.annotations.NullMarked;
