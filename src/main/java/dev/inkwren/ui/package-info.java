/** The window; start at {@link dev.inkwren.ui.MainWindow}. */
@NullMarked
package dev.inkwren.ui;

import org.jspecify.annotations.NullMarked;
