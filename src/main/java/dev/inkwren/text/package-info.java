/** Immutable text and edits as data; start at {@link dev.inkwren.text.SourceText}. */
@NullMarked
package dev.inkwren.text;

import org.jspecify.annotations.NullMarked;
