/** Inkwren's composition root: {@link dev.inkwren.Main} builds everything by constructor. */
@NullMarked
package dev.inkwren;

import org.jspecify.annotations.NullMarked;
