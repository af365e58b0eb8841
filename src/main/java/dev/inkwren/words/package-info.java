/**
 * Sentences in the reader's language, from resource bundles; {@link dev.inkwren.words.Phrases#of}
 * is the door.
 */
@NullMarked
package dev.inkwren.words;

import org.jspecify.annotations.NullMarked;
