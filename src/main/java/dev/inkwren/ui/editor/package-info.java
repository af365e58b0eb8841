/**
 * The text pane; start at {@link dev.inkwren.ui.editor.EditorView}.
 *
 * <p>Why an undo history of its own: the library's one merges steps by the clock and records what
 * an input method has not committed yet.
 */
@NullMarked
package dev.inkwren.ui.editor;

import org.jspecify.annotations.NullMarked;
