/**
 * Whether a word is spelled right, in English and Korean; start at {@link
 * dev.inkwren.spell.Spelling}. No file is touched here.
 */
@NullMarked
package dev.inkwren.spell;

import org.jspecify.annotations.NullMarked;
