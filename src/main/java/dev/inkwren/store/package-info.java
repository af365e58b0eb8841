/**
 * Everything that touches files: start at {@link dev.inkwren.store.PostStore}, the only writer.
 *
 * <p>Why one writer: a save is fourteen small promises (encode first, exclusive temporary file,
 * forced to the device, moved in one step …) and each was learned from an editor that lost texts
 * without it. They hold only where nothing writes past them.
 */
@NullMarked
package dev.inkwren.store;

import org.jspecify.annotations.NullMarked;
