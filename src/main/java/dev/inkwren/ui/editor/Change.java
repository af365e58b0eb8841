package dev.inkwren.ui.editor;

import dev.inkwren.text.TextEdits;

/**
 * One committed change of the text.
 *
 * @param edits in coordinates of the text before the change
 * @param inverse what leads back, in coordinates of the text after it
 * @param before selection before the change
 * @param after selection after it
 */
record Change(TextEdits edits, TextEdits inverse, Span before, Span after) {}
