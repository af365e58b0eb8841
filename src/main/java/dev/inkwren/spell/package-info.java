/**
 * Whether a word is spelled right, in English and Korean; start at {@link
 * dev.inkwren.spell.Spelling}. Lucene's Hunspell reads the lists; no file is touched here.
 */
@NullMarked
package dev.inkwren.spell;

import org.jspecify.annotations.NullMarked;
