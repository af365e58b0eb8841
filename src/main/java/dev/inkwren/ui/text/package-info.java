/** The window's words; start at {@link dev.inkwren.ui.text.Texts}. */
@NullMarked
package dev.inkwren.ui.text;

import org.jspecify.annotations.NullMarked;
